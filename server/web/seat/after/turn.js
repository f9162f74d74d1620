// One turn of the debrief: what our council did beside what the governments did, and
// everything that was said and offered on the way there.

import { html } from "../../shared/html.js";
import { longDate, say } from "../../shared/texts.js";
import { PathChart, PathKey } from "./chart.js";
import { Moves, OutcomeWords } from "./outcome.js";
import { Accounts, RecordWords } from "./record.js";
import { Notes, Offers, Options, Reasons, Stances, StoodTable, Terms } from "./said.js";
import { Letter, Prose } from "./words.js";

// So many indicators are drawn beside a turn; all of them have a page of their own.
const CHARTS = 3;

export function TurnPage({ desk, turn, debrief, earlier = false }) {
  const { view } = desk;
  const place = debrief.turns.findIndex((each) => each.turn === turn.turn);
  const moves = turn.outcome ? turn.outcome.moves : [];
  return html`
    <p class="over">${longDate(turn.date)} · ${turn.title}</p>
    <h1 tabindex="-1">${turn.question}</h1>
    <div class="after-columns">
      <div class="after-main">
        <div class="both sheet">
          <section class="half"><${Ours} desk=${desk} turn=${turn} /></section>
          <section class="half theirs-half">
            <${RecordWords} desk=${desk} record=${turn.record} />
          </section>
        </div>
        <${Accounts} desk=${desk} accounts=${turn.record.accounts} />
        <${StoodTable} view=${view} turn=${turn} />
        <${Terms} view=${view} turn=${turn} />
        <${Offers} view=${view} turn=${turn} />
        <${Options} turn=${turn} />
      </div>
      <div class="after-side">
        <${Ask} questions=${turn.questions} />
        ${moves.length > 0 &&
        html`<section class="sheet moved">
          <h2>${say("client-moved")}</h2>
          <${Moves} moves=${moves} />
        </section>`}
        ${!earlier &&
        debrief.paths.length > 0 &&
        html`<section class="side-charts">
          <h2>${say("client-two-paths")}</h2>
          ${debrief.paths
            .slice(0, CHARTS)
            .map(
              (path) => html`<${PathChart}
                key=${path.indicator}
                path=${path}
                turns=${debrief.turns}
                upTo=${place + 1}
                small
              />`,
            )}
          <${PathKey} />
        </section>`}
      </div>
    </div>
    <div class="after-halves">
      <div class="after-main"><${Reasons} view=${view} turn=${turn} /></div>
      <div class="after-main"><${Notes} view=${view} turn=${turn} /></div>
    </div>
    <${Stances} view=${view} turn=${turn} />
  `;
}

function Ours({ desk, turn }) {
  const whose = say("client-our-council");
  if (turn.outcome) {
    return html`
      <${OutcomeWords} desk=${desk} view=${desk.view} outcome=${turn.outcome} over=${whose} />
      ${turn.letters.map(
        (letter) => html`<${Letter} key=${letter.id} view=${desk.view} turn=${turn} letter=${letter} />`,
      )}
    `;
  }
  return html`
    <p class="over">${whose}</p>
    <h2>${say(turn.bridged ? "client-bridged" : "client-not-played")}</h2>
    ${turn.bridged && html`<${Prose} desk=${desk} text=${turn.bridged} />`}
  `;
}

// What to talk about, on the dark ground, large enough to be read across a table.
export function Ask({ questions, title = say("client-ask") }) {
  if (!questions.length) return null;
  return html`<section class="ask-panel">
    <h2>${title}</h2>
    ${questions.map((each) => html`<p key=${each}>${each}</p>`)}
  </section>`;
}
