// The options on the table as cards: to be marked by whoever holds the pen, to be read by all.

import { html } from "../../shared/html.js";
import { Mark } from "../../shared/marks.js";
import { say, word } from "../../shared/texts.js";
import { Glossed } from "../glossary.js";
import { withLimit, withMark, withPreferred } from "./edits.js";
import { costLine, limitWords } from "./reading.js";

const MARKS = ["accept", "reserve", "cannot"];

// One option, with the marks as radios and the star as a button that stays pressed.
export function OptionCard({ desk, paper, option }) {
  const draft = paper.text;
  return html`<article class="t-option t-to-mark" aria-labelledby=${`option-${option.id}`}>
    <h2 id=${`option-${option.id}`}>
      <span class="letter">${option.letter}</span> <span>${option.title}</span>
    </h2>
    <${About} desk=${desk} option=${option} />
    ${!option.closed && html`<${Stand} paper=${paper} option=${option} />`}
    ${draft.marks[option.id] === "reserve" &&
    !option.closed &&
    html`<${Limits} paper=${paper} option=${option} limit=${draft.limits[option.id] || ""} />`}
  </article>`;
}

// How we stand to it: one of three marks, and whether it is the one we prefer.
function Stand({ paper, option }) {
  const { marks, preferred } = paper.text;
  const starred = preferred === option.id;
  return html`<div class="t-stand">
    <fieldset class="t-marks-choice">
      <legend class="unseen">${say("seat-table-our-mark", { letter: option.letter })}</legend>
      ${MARKS.map(
        (each) => html`<label key=${each} class=${`choose-${each}`}>
          <input
            type="radio"
            name=${`mark-${option.id}`}
            value=${each}
            checked=${marks[option.id] === each}
            onChange=${() => paper.write(withMark(paper.text, option.id, each))}
          />
          <span>${word("mark", each)}</span>
        </label>`,
      )}
    </fieldset>
    <button
      type="button"
      class="t-star"
      aria-pressed=${starred ? "true" : "false"}
      title=${word("mark", "preferred")}
      onClick=${() => paper.write(withPreferred(paper.text, option.id))}
    >
      <span aria-hidden="true">${starred ? "★" : "☆"}</span>
      <span class="t-star-word" aria-hidden="true">${word("mark", "preferred")}</span>
      <span class="unseen">${word("mark", "preferred")} ${option.letter}</span>
    </button>
  </div>`;
}

function About({ desk, option }) {
  return html`<div class="t-about">
    <p class="t-summary">
      <${Glossed} desk=${desk} text=${option.summary} /> <span class="t-cost">${costLine(option)}</span>
    </p>
    <${More} option=${option} />
    ${option.closed && html`<p class="t-closed">${option.closed}</p>`}
  </div>`;
}

// What the option answers, and where it comes from: there for whoever opens it.
function More({ option }) {
  if (!option.answers.length && !option.sources.length) return null;
  return html`<details class="t-more">
    <summary>${say("seat-table-more", { letter: option.letter })}</summary>
    <${Answers} answers=${option.answers} />
    <${Cited} sources=${option.sources} />
  </details>`;
}

function Answers({ answers }) {
  if (!answers.length) return null;
  return html`<dl class="t-answers">
    ${answers.map(
      (each) => html`<div key=${each.question}><dt>${each.question}</dt> <dd>${each.answer}</dd></div>`,
    )}
  </dl>`;
}

export function Cited({ sources }) {
  if (!sources.length) return null;
  const lines = sources.map((source) => source.text).join(" · ");
  return html`<p class="t-cited">${say("client-sources", { sources: lines })}</p>`;
}

// To reserve is to ask for a limit, or to stand outside.
function Limits({ paper, option, limit }) {
  const choices = [
    ...option.limits.map((each) => ({ id: each.id, text: each.text })),
    { id: "", text: say("client-opt-out"), told: say("client-opt-out-told") },
  ];
  return html`<fieldset class="t-limits">
    <legend>${say("client-reserve-by")}</legend>
    ${choices.map(
      (each) => html`<${Choice}
        key=${each.id}
        group=${`limit-${option.id}`}
        text=${each.text}
        told=${each.told}
        chosen=${limit === each.id}
        choose=${() => paper.write(withLimit(paper.text, option.id, each.id))}
      />`,
    )}
  </fieldset>`;
}

// One radio with its words, and below them what follows from it.
export function Choice({ group, text, told = "", chosen, choose, disabled = false }) {
  return html`<label class="t-choice">
    <input type="radio" name=${group} checked=${chosen} disabled=${disabled} onChange=${choose} />
    <span>${text}${told && html` <span class="t-told">${told}</span>`}</span>
  </label>`;
}

// An option to read, and how our delegation stands to it where it has said so.
export function SeenCard({ desk, option, draft = null, answers = false, level = 2 }) {
  const shown = draft && (draft.preferred === option.id ? "preferred" : draft.marks[option.id]);
  const limit = draft && draft.limits[option.id];
  const Heading = `h${level}`;
  return html`<article class="t-option seen">
    <div class="t-option-head">
      <${Heading}>
        <span class="letter">${option.letter}</span> <span>${option.title}</span>
      <//>
      ${shown &&
      html`<p class="t-stood"><${Mark} what=${shown} /> <span aria-hidden="true">${word("mark", shown)}</span></p>`}
    </div>
    <p class="t-summary">
      <${Glossed} desk=${desk} text=${option.summary} /> <span class="t-cost">${costLine(option)}</span>
    </p>
    ${answers ? html`<${Answers} answers=${option.answers} />` : html`<${More} option=${option} />`}
    ${limit &&
    html`<p class="t-with-limit">
      ${say("client-with-limit", { limit: limitWords(desk.view, limit) })}
    </p>`}
    ${option.closed && html`<p class="t-closed">${option.closed}</p>`}
  </article>`;
}
