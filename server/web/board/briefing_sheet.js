// The front of a turn's leaf: what everybody is told, and what only this delegation is told.

import { html } from "../shared/html.js";
import { Paragraphs } from "../shared/outcome.js";
import { longDate, say, word } from "../shared/texts.js";
import { Sheet } from "./sheet.js";

export function turnWords({ turn }) {
  return say("board-turn", { number: turn.number, of: turn.of, date: longDate(turn.date) });
}

export function Briefing({ view, facts, ahead }) {
  const { turn } = view;
  const { briefing } = turn;
  return html`<${Sheet} view=${view} kind="briefing" what=${turnWords(view)}>
    <h1>${turn.title}</h1>
    <p class="p-question">${turn.question}</p>
    ${ahead
      ? html`<p class="p-note">${say("board-opening-on-projector")}</p>`
      : html`<div class="p-opening"><${Paragraphs} text=${[...briefing.bridges, briefing.opening].join("\n")} /></div>`}
    <${Paragraphs} text=${briefing.public} />
    ${(briefing.private || facts.length > 0) &&
    html`<section class="p-private">
      <h2>${say("client-only-you-know")}</h2>
      ${briefing.private && html`<${Paragraphs} text=${briefing.private} />`}
      ${facts.map(
        (fact) => html`<div key=${fact.id} class="p-fact">
          <h3>${say("board-fact")}</h3>
          <p>${fact.text}</p>
          <p class="p-source">${say("client-sources", { sources: fact.source.text })}</p>
        </div>`,
      )}
    </section>`}
    ${!ahead && html`<${Standing} view=${view} />`}
    <${New} turn=${turn} />
  <//>`;
}

function Standing({ view }) {
  return html`<section class="p-standing">
    <h2>${say("client-indicators")}</h2>
    <ul>
      ${view.indicators.map((each) => html`<li key=${each.id}>${each.name}: <strong>${word("level", each.word)}</strong></li>`)}
      ${view.trust && html`<li>${say("client-trust")}: <strong>${word("level", view.trust.word)}</strong></li>`}
    </ul>
  </section>`;
}

// What enters the game in this turn.
function New({ turn }) {
  if (!turn.introduces.length) return null;
  return html`<section class="p-new">
    <h2>${say("board-new")}</h2>
    <ul class="p-list">
      ${turn.introduces.map((each) => html`<li key=${each.procedure}>${each.text}</li>`)}
    </ul>
  </section>`;
}
