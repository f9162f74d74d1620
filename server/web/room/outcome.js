// The outcome as a short sequence that a class watches together: what was decided,
// what followed, what moved, and what the governments did if the teacher shows it.

import { html, useEffect, useState } from "../shared/html.js";
import { optionLetter, seatName, statedTerms } from "../shared/lookup.js";
import { decided, Moves, Paragraphs, Terms, Theirs } from "../shared/outcome.js";
import { TermsSaid } from "../shared/pledged.js";
import { say, word } from "../shared/texts.js";
import { Fit } from "./fit.js";
import { useSteps } from "./steps.js";

const STAYS = 7_000;
const READING = 16_000;

export function Outcome({ view, status }) {
  const { outcome, record } = view;
  const steps = outcome ? stepsOf(view, outcome, record, statedTerms(view, status)) : [];
  const [shown, go] = useSteps(steps.length);
  const [led, lead] = useState(false);
  // By itself until somebody uses the arrow keys; the record is the teacher's to show.
  useEffect(() => {
    if (led || shown >= steps.length - 1) return undefined;
    const timer = setTimeout(() => go(shown + 1), shown === 0 ? STAYS : READING);
    return () => clearTimeout(timer);
  }, [shown, led, steps.length]);
  useEffect(() => {
    const press = (event) => event.key.startsWith("Arrow") && lead(true);
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  useEffect(() => {
    if (record) go(steps.length - 1);
  }, [Boolean(record)]);
  if (!steps.length) return html`<main class="sequence"></main>`;
  return html`<main class="sequence" aria-live="polite">
    <${Fit} key=${shown} className="step">${steps[shown]}<//>
    <p class="dots" aria-hidden="true">
      ${steps.map((_, index) => html`<span key=${index} class=${index === shown ? "now" : ""}></span>`)}
    </p>
  </main>`;
}

function stepsOf(view, outcome, record, stated) {
  const steps = [
    html`<div class="decision">
      <p class="kicker">${say("room-decided")}</p>
      <h1>${letterBefore(view, outcome)}${decided(outcome)}</h1>
      <${Terms} view=${view} outcome=${outcome} />
      <${KeyAnswer} view=${view} />
      ${stated && html`<${TermsSaid} view=${view} stated=${stated} />`}
    </div>`,
    html`<div class="followed">
      <h1>${outcome.title}</h1>
      <div class="reading"><${Paragraphs} text=${outcome.text} /></div>
      <p class="certainty">
        ${say("room-certainty", { certainty: word("certainty", outcome.certainty) })}
      </p>
    </div>`,
  ];
  if (outcome.moves.length) {
    steps.push(html`<div class="moved">
      <h1>${say("room-what-moved")}</h1>
      <${Moves} moves=${outcome.moves} />
    </div>`);
  }
  if (record) steps.push(html`<${Theirs} record=${record} />`);
  return steps;
}

function letterBefore(view, outcome) {
  if (!outcome.adopted || !view.turn || !outcome.adopted_title) return "";
  return html`<span class="letter">${optionLetter(view.turn, outcome.adopted)}</span> `;
}

function KeyAnswer({ view }) {
  const letter = view.key && view.key.letter;
  if (!letter || !letter.text) return null;
  return html`<blockquote>
    <p>${letter.text}</p>
    <footer>${seatName(view, letter.seat)}</footer>
  </blockquote>`;
}
