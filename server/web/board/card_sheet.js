// The role card, and on its back how a council decides and who else sits there.

import { html } from "../shared/html.js";
import { Paragraphs } from "../shared/outcome.js";
import { say, word } from "../shared/texts.js";
import { Sheet } from "./sheet.js";

export function CardSheet({ view }) {
  const { card } = view;
  return html`<${Sheet} view=${view} kind="card" what=${say("board-role-card")}>
    <div class="p-lead"><${Paragraphs} text=${card.you} /></div>
    <h2>${say("client-card-want")}</h2>
    <${Paragraphs} text=${card.want} />
    <h2>${say("client-card-cannot")}</h2>
    <${Paragraphs} text=${card.cannot} />
    ${card.knows &&
    html`<section class="p-private">
      <h2>${say("client-only-you-know")}</h2>
      <${Paragraphs} text=${card.knows} />
    </section>`}
    <h2>${say("client-card-aims")}</h2>
    <ul class="p-list">
      ${card.aims.map((aim) => html`<li key=${aim.kind}><strong>${word("aim", aim.kind)}:</strong> ${aim.text}</li>`)}
    </ul>
    ${card.could.length > 0 &&
    html`<h2>${say("client-card-could")}</h2>
      <ul class="p-list">
        ${card.could.map((could) => html`<li key=${could}>${could}</li>`)}
      </ul>`}
    ${card.forces && html`<h2>${say("client-card-forces")}</h2><${Paragraphs} text=${card.forces} />`}
  <//>`;
}

export function HowSheet({ view }) {
  const others = view.seats.filter((seat) => seat.id !== view.seat);
  return html`<${Sheet} view=${view} kind="how" what=${say("client-help-how")}>
    <p class="p-lead">${view.content_note}</p>
    <ul class="p-list">
      <li>${say("client-help-positions")}</li>
      <li>${say("client-help-chair")}</li>
      <li>${say("client-help-silence")}</li>
      <li>${say("client-help-key")}</li>
      <li>${say("client-help-notes")}</li>
      <li>${say("client-help-pledges")}</li>
      <li>${say("client-help-aims")}</li>
    </ul>
    <h2>${say("client-profiles")}</h2>
    <dl class="p-profiles">
      ${others.map(
        (seat) => html`<div key=${seat.id}>
          <dt>${seat.name}</dt>
          <dd>${seat.profile}</dd>
        </div>`,
      )}
    </dl>
  <//>`;
}
