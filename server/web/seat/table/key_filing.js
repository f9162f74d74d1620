// What the holder of the second key files: an answer for each option, or its terms.

import { html } from "../../shared/html.js";
import { say } from "../../shared/texts.js";
import { Choice, SeenCard } from "./options.js";
import { costLine } from "./reading.js";
import { whyClosed } from "./signing.js";

export function KeyFiling({ desk, paper }) {
  const { terms, key } = desk.view;
  const why = whyClosed(desk, paper);
  return html`${why && html`<p class="t-pen-note">${why}</p>`}
  ${terms && terms.yours
    ? html`<${Terms} desk=${desk} paper=${paper} terms=${terms} />`
    : key && key.yours
      ? html`<${Answers} desk=${desk} paper=${paper} holder=${key} />`
      : html`<p class="t-lead">${say("client-key-nothing")}</p>
          <${OnTheTable} desk=${desk} />`}`;
}

// What the holder can say: turn it, turn it with one of the authored limits, or refuse.
export function keyChoices(key) {
  const told = (id) => (id === key.filed ? `(${say("client-key-filed")})` : "");
  return [
    { id: "turn", text: say("client-key-turn") },
    ...key.choices.map((each) => ({ id: each.id, text: say("client-key-limited", { limit: each.text }) })),
    { id: "refuse", text: say("client-key-refuse") },
  ].map((each) => ({ ...each, told: told(each.id) }));
}

function Terms({ desk, paper, terms }) {
  return html`<fieldset class="t-terms-choice t-card">
      <legend>${terms.question}</legend>
      ${desk.view.turn.kind === "decision" && html`<p class="t-told">${say("client-terms-told")}</p>`}
      ${terms.choices.map(
        (each) => html`<${Choice}
          key=${each.id}
          group="terms"
          text=${each.text}
          chosen=${paper.text.terms === each.id}
          disabled=${!paper.mayWrite}
          choose=${() => paper.write({ ...paper.text, terms: each.id })}
        />`,
      )}
    </fieldset>
    <${OnTheTable} desk=${desk} />`;
}

function Answers({ desk, paper, holder }) {
  return html`<p class="t-told">${say("client-key-filing-told")}</p>
    ${desk.view.turn.options.map(
      (option) => html`<article key=${option.id} class="t-option">
        <div class="t-option-head">
          <h2><span class="letter">${option.letter}</span> <span>${option.title}</span></h2>
        </div>
        <p class="t-summary">${option.summary} <span class="t-cost">${costLine(option)}</span></p>
        ${option.closed
          ? html`<p class="t-closed">${option.closed}</p>`
          : option.needs_key
            ? html`<${Answer} paper=${paper} option=${option} holder=${holder} />`
            : html`<p class="t-told">${say("client-key-not-needed")}</p>`}
      </article>`,
    )}`;
}

function Answer({ paper, option, holder }) {
  const write = (answer) => paper.write({ ...paper.text, key: { ...paper.text.key, [option.id]: answer } });
  return html`<fieldset class="t-limits">
    <legend>${say("client-key-for", { letter: option.letter })}</legend>
    ${keyChoices(holder).map(
      (each) => html`<${Choice}
        key=${each.id}
        group=${`key-${option.id}`}
        text=${each.text}
        told=${each.told}
        chosen=${paper.text.key[option.id] === each.id}
        disabled=${!paper.mayWrite}
        choose=${() => write(each.id)}
      />`,
    )}
  </fieldset>`;
}

// What the others decide on, to read.
function OnTheTable({ desk }) {
  const { options } = desk.view.turn;
  if (!options.length) return null;
  return html`<h2 class="t-over">${say("client-options-now")}</h2>
    ${options.map((option) => html`<${SeenCard} key=${option.id} desk=${desk} option=${option} answers level=${3} />`)}`;
}
