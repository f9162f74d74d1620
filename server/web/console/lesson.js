// A running turn: the clock, the next step, every delegation at a glance.

import { Clock } from "../shared/clock.js";
import { html, useEffect, useState } from "../shared/html.js";
import { letterCondition, namedFirst, optionOf, seatName, statedTerms } from "../shared/lookup.js";
import { MarksLegend } from "../shared/marks.js";
import { Moves, Ours, Theirs } from "../shared/outcome.js";
import { say, word } from "../shared/texts.js";
import { Councils } from "./councils.js";
import { NextStep } from "./next_step.js";
import { Seats } from "./seats.js";
import { Side } from "./side.js";
import { stepLabel, waysElsewhere, whatHappens } from "./steps.js";

const MINUTE = 60;
// So long after a phase began the button rests, because a second click meant the first one.
const REST = 900;

export function Lesson({ desk }) {
  const { view } = desk;
  return html`<div class="columns">
    <main class="lesson">
      <${Councils} desk=${desk} />
      <${Heading} desk=${desk} />
      ${view.phase === "chair" && html`<${ChairChoice} desk=${desk} />`}
      ${view.phase === "outcome" && html`<${Outcome} view=${view} />`}
      <${Seats} desk=${desk} />
      ${view.phase !== "outcome" && html`<${OnTheTable} desk=${desk} />`}
    </main>
    <${Side} desk=${desk} />
  </div>`;
}

export function Heading({ desk }) {
  const { view, status, scope, link } = desk;
  const paused = status.paused;
  return html`<section class="heading">
    <div class="heading-row">
      <h2>
        ${say("console-turn-phase", { turn: view.turn.number, phase: word("phase", view.phase) })}
        ${view.round > 1 && view.phase !== "outcome" && html`<span class="round">${say("console-round", { round: view.round })}</span>`}
      </h2>
      <${Clock} link=${link} label=${say("console-time-left")} />
      ${paused && html`<span class="paused">${say("console-paused")}</span>`}
      ${(paused || status.left !== null) &&
      html`<button
          type="button"
          onClick=${() => desk.act({ type: paused ? "resume" : "pause", council: scope })}
        >
          ${say(paused ? "console-resume" : "console-pause")}
        </button>
        <button
          type="button"
          onClick=${() => desk.act({ type: "extend", council: scope, seconds: MINUTE })}
        >
          ${say("console-one-minute")}
        </button>`}
      <${Onwards} desk=${desk} />
    </div>
    <p class="what-happens">${whatHappens(view, status).join(" ")}</p>
    <p class="unseen" role="status">${announcement(view, status)}</p>
  </section>`;
}

// What a screen reader says by itself: a new phase, and when nobody is waited for.
function announcement(view, status) {
  const phase = say("console-turn-phase", {
    turn: view.turn.number,
    phase: word("phase", view.phase),
  });
  const filing = view.phase === "consultation" || view.phase === "pledging";
  return filing && !status.waiting_for.length ? `${phase}. ${say("console-all-filed")}` : phase;
}

function Onwards({ desk }) {
  const { view, status, everywhere } = desk;
  // Closing means the same in all councils only while they are in the same phase.
  const together = everywhere && status.councils.every((each) => each.phase === view.phase);
  const resting = useResting(view.moment);
  const close = () =>
    desk.act({
      type: "close_phase",
      council: together ? null : view.council,
      moment: together ? null : view.moment,
    });
  const ready = !resting && !desk.busy && desk.link.connection === "connected";
  return html`<${NextStep} label=${stepLabel(view, status)} step=${close} ready=${ready} quiet=${Boolean(desk.dialog)} />`;
}

function useResting(moment) {
  const [rested, rest] = useState(moment);
  useEffect(() => {
    const timer = setTimeout(() => rest(moment), REST);
    return () => clearTimeout(timer);
  }, [moment]);
  return rested !== moment;
}

export function ChairChoice({ desk }) {
  const { view } = desk;
  return html`<section class="panel chair-choice">
    <h3>${say("console-chair-choice")}</h3>
    <p>
      ${view.tied.map((id) => {
        const option = optionOf(view.turn, id);
        return html`<button
          key=${id}
          type="button"
          onClick=${() =>
            desk.act({
              type: "table_option",
              council: view.council,
              moment: view.moment,
              option: id,
            })}
        >
          <span class="letter">${option.letter}</span> ${option.title}
        </button>`;
      })}
    </p>
  </section>`;
}

export function Outcome({ view }) {
  if (!view.outcome) return null;
  return html`<div class=${view.record ? "pair" : "pair single"}>
    <${Ours} view=${view} outcome=${view.outcome} letters=${view.letters} />
    ${view.record && html`<${Theirs} record=${view.record} />`}
    <${Moves} moves=${view.outcome.moves} />
  </div>`;
}

function OnTheTable({ desk }) {
  const { view, status } = desk;
  if (view.turn.kind === "pledge") return html`<${Needs} view=${view} status=${status} />`;
  const { intention } = status;
  const ways = waysElsewhere(view, status);
  return html`<section class="panel on-table">
    <div class="on-table-head">
      <h3>${view.turn.question}</h3>
      <${MarksLegend} />
    </div>
    <ul class="options">
      ${view.turn.options.map(
        (option) => html`<li
          key=${option.id}
          class=${option.id === underWay(view) ? "tabled" : ""}
        >
          <span class="letter">${option.letter}</span>
          <span>${option.title}</span>
          ${option.closed && html`<span class="hint">${say("console-option-closed")}</span>`}
          ${intention &&
          html`<span class="counts">
            ${say("console-counts", {
              preferred: intention.preferred[option.id] || 0,
              cannot: intention.cannot[option.id] || 0,
            })}
          </span>`}
        </li>`,
      )}
    </ul>
    ${ways.length > 0 && html`<p>${ways.join(" ")}</p>`}
    ${view.letters.map(
      (letter) => html`<blockquote key=${letter.id}>
        <p>${letter.hidden ? say("console-hidden") : letter.text}</p>
        <footer>
          ${seatName(view, letter.seat)}. ${letterCondition(view.turn, letter)}
        </footer>
      </blockquote>`,
    )}
    ${status.laid.length > 0 &&
    html`<h4>${say("room-laid")}</h4>
      <ul class="plain">
        ${status.laid.map(
          (fact) => html`<li key=${fact.fact}>
            <strong>${seatName(view, fact.seat)}:</strong> ${fact.text}
          </li>`,
        )}
      </ul>`}
  </section>`;
}

// The option that is under silence, or waits for the key.
function underWay(view) {
  if (view.silence) return view.silence.tabled;
  return view.phase === "key" ? view.key.option : null;
}

function Needs({ view, status }) {
  if (!view.pledging) return null;
  const { terms } = view;
  const stated = statedTerms(view, status);
  return html`<section class="panel">
    <h3>${view.turn.question}</h3>
    <table class="needs">
      <thead>
        <tr>
          <th scope="col">${say("room-asset")}</th>
          <th scope="col">${say("room-needed")}</th>
          <th scope="col">${say("room-offered")}</th>
        </tr>
      </thead>
      <tbody>
        ${view.pledging.requirements.map(
          (each) => html`<tr key=${each.asset}>
            <th scope="row">${each.name}</th>
            <td>${say("room-number", { number: each.amount })}</td>
            <td>${each.offered === null ? say("room-sealed") : say("room-number", { number: each.offered })}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${terms &&
    html`<p>
      ${say("room-pledging-terms", { name: namedFirst(view, terms.seat), question: terms.question })}
      ${stated && html` <strong>${stated.text}</strong>`}
    </p>`}
  </section>`;
}
