// The pages of the debrief that are about the whole lesson.

import { html } from "../../shared/html.js";
import { seatName } from "../../shared/lookup.js";
import { Flag } from "../../shared/marks.js";
import { Direction } from "../../shared/outcome.js";
import { say, word } from "../../shared/texts.js";
import { Aloud } from "../aloud.js";
import { Glossary } from "../glossary.js";
import { PathChart, PathKey } from "./chart.js";
import { Ask } from "./turn.js";
import { decided, Pill, Prose, Sources } from "./words.js";

const STATES = { met: "accept", partly: "reserve", missed: "cannot" };
const COMPARED = { same: "accept", different: "reserve", not_comparable: "blue" };

export function Ending({ desk, debrief }) {
  return html`
    <p class="over">${say("client-ending")}</p>
    <h1 tabindex="-1">${debrief.ending_title}</h1>
    <div class="after-columns">
      <div class="after-main">
        <div class="ending-words"><${Prose} desk=${desk} text=${debrief.ending_text} /></div>
        <${Aloud} text=${`${debrief.ending_title}. ${debrief.ending_text}`} />
        <${Sources} sources=${debrief.ending_sources} />
        ${debrief.own_observer_task &&
        html`<section class="sheet own-task">
          <h2>${say("client-your-task")}</h2>
          <p>${debrief.own_observer_task}</p>
        </section>`}
        <${TurnByTurn} debrief=${debrief} />
      </div>
      <div class="after-side"><${Ask} questions=${debrief.questions} /></div>
    </div>
  `;
}

// Each turn in one row: what we decided, what the governments did, how it compares.
function TurnByTurn({ debrief }) {
  if (!debrief.turns.length) return null;
  return html`<section class="sheet">
    <h2>${say("client-turn-by-turn")}</h2>
    <table class="courses">
      <caption class="unseen">${say("client-turn-by-turn")}</caption>
      <thead>
        <tr>
          <th scope="col">${say("after-turn")}</th>
          <th scope="col">${say("client-our-council")}</th>
          <th scope="col">${say("client-governments")}</th>
        </tr>
      </thead>
      <tbody>
        ${debrief.turns.map(
          (turn, index) => html`<tr key=${turn.turn}>
            <th scope="row">${say("client-debrief-turn", { number: index + 1, title: turn.title })}</th>
            <td data-of=${say("client-our-council")}>
              <p>${turn.outcome ? decided(turn.outcome) : say("client-not-played")}</p>
            </td>
            <td data-of=${say("client-governments")}>
              <p>${turn.record.adopted_title || turn.record.title}</p>
              <${Pill} tone=${COMPARED[turn.record.compared]}>${word("compared", turn.record.compared)}<//>
            </td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

export function Paths({ debrief }) {
  return html`
    <h1 tabindex="-1">${say("client-two-paths")}</h1>
    <p class="told">${say("client-two-paths-told")}</p>
    <${PathKey} />
    <div class="charts">
      ${debrief.paths.map(
        (path) => html`<${PathChart} key=${path.indicator} path=${path} turns=${debrief.turns} level="2" />`,
      )}
    </div>
  `;
}

// One's own delegation first and by itself; the others as the table sits.
export function Results({ desk, debrief }) {
  const { view } = desk;
  const own = debrief.results.find((each) => each.seat === view.seat);
  const others = debrief.results.filter((each) => each !== own);
  return html`
    <h1 tabindex="-1">${say("client-aims")}</h1>
    <p class="told">${say("client-aims-told")}</p>
    ${own && html`<${Result} view=${view} result=${own} own />`}
    <div class="results-grid">
      ${others.map((each) => html`<${Result} key=${each.seat} view=${view} result=${each} />`)}
    </div>
  `;
}

function Result({ view, result, own = false }) {
  return html`<section class=${`sheet result-card ${own ? "own" : ""}`}>
    <h2>
      <${Flag} seat=${result.seat} /> <span>${seatName(view, result.seat)}</span>
      ${own && html`<span class="mine">${say("after-own-delegation")}</span>`}
    </h2>
    <ul class="aims">
      ${result.aims.map((aim) => {
        const state = aim.state || "missed";
        return html`<li key=${aim.kind}>
          <p class="over">${word("aim", aim.kind)} <${Pill} tone=${STATES[state]}>${word("aim", state)}<//></p>
          <p>${aim.text}</p>
        </li>`;
      })}
    </ul>
    <p class="trust-line">
      ${say("client-trust")}: <strong>${word("level", result.trust.word)}</strong>
      <${Direction} arrow=${result.trust.arrow} />
    </p>
  </section>`;
}

export function LeftOut({ desk, debrief }) {
  return html`
    <h1 tabindex="-1">${say("client-left-out")}</h1>
    <div class="after-columns">
      <div class="after-main">
        <div class="ending-words"><${Prose} desk=${desk} text=${debrief.left_out} /></div>
        <section class="sheet">
          <h2>${say("client-glossary")}</h2>
          <${Glossary} desk=${desk} />
        </section>
      </div>
      <div class="after-side"><${Ask} questions=${debrief.questions} /></div>
    </div>
  `;
}
