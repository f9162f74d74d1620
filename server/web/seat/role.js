// Before the first briefing: what the scenario tells of, and then the role card.

import { html } from "../shared/html.js";
import { named } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { say, word } from "../shared/texts.js";
import { Aloud } from "./aloud.js";
import { GlossedText } from "./glossary.js";

export function ContentNote({ desk }) {
  return html`<div class="page">
    <h1 tabindex="-1">${say("client-content-note")}</h1>
    <p class="reading large">${desk.view.content_note}</p>
    <${Aloud} text=${desk.view.content_note} />
    <${Onward}
      label=${say("client-have-read")}
      told=${desk.view.card ? say("client-then-card") : ""}
      onPress=${() => desk.haveRead("content_note")}
    />
  </div>`;
}

export function RoleCard({ desk }) {
  const { view } = desk;
  return html`<div class="page wide">
    <h1 tabindex="-1" class="flagged">
      <${Flag} seat=${view.seat} size=${96} />
      <span>${say("client-you-are", { seat: named(view, view.seat) })}</span>
    </h1>
    <${Card} desk=${desk} level=${2} />
    <${Onward}
      label=${say("client-to-briefing")}
      told=${say("seat-card-later")}
      onPress=${() => desk.haveRead("card")}
    />
  </div>`;
}

// The card's words; `level` is that of its headings.
export function Card({ desk, level }) {
  const { card } = desk.view;
  const Title = `h${level}`;
  return html`<div class="two card">
    <div class="column">
      <${GlossedText} desk=${desk} text=${card.you} className="reading large" />
      <${Aloud} text=${[card.you, card.want, card.cannot, card.knows].join("\n")} />
      <${Title}>${say("client-card-want")}<//>
      <${GlossedText} desk=${desk} text=${card.want} />
      <${Title}>${say("client-card-cannot")}<//>
      <${GlossedText} desk=${desk} text=${card.cannot} />
      ${card.knows &&
      html`<div class="only-ours">
        <${Title}>${say("client-only-you-know")}<//>
        <${GlossedText} desk=${desk} text=${card.knows} />
      </div>`}
    </div>
    <div class="panel column">
      <${Title}>${say("client-card-aims")}<//>
      <ul class="card-aims">
        ${card.aims.map(
          (aim) => html`<li key=${aim.kind}>
            <span class="kind">${word("aim", aim.kind)}</span> ${aim.text}
          </li>`,
        )}
      </ul>
      ${card.could.length > 0 &&
      html`<${Title}>${say("client-card-could")}<//>
        <ul class="could">
          ${card.could.map((could) => html`<li>${could}</li>`)}
        </ul>`}
      ${card.forces && html`<${Title}>${say("client-card-forces")}<//><p>${card.forces}</p>`}
    </div>
  </div>`;
}

// The next step is one blue button, and beside it stands what will happen.
export function Onward({ label, told, onPress }) {
  return html`<p class="go-on">
    <button type="button" class="primary" onClick=${onPress}>${label}</button>
    <span class="hint">${told}</span>
  </p>`;
}
