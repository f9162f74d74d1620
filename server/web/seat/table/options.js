// The options on the table as cards: to be marked by whoever holds the pen, to be read by all.

import { html } from "../../shared/html.js";
import { limitText } from "../../shared/lookup.js";
import { Mark } from "../../shared/marks.js";
import { say, word } from "../../shared/texts.js";
import { Glossed } from "../glossary.js";
import { withLimit, withMark, withPreferred } from "./edits.js";
import { costLine } from "./reading.js";

const MARKS = ["accept", "reserve", "cannot"];

// One option, with the marks as radios and the star as a button that stays pressed.
export function OptionCard({ desk, paper, option }) {
  const draft = paper.text;
  const mark = draft.marks[option.id];
  const preferred = draft.preferred === option.id;
  return html`<article class="option" aria-labelledby=${`option-${option.id}`}>
    <div class="option-head">
      <${Title} option=${option} />
      ${!option.closed &&
      html`<div class="stand">
        <fieldset class="marks-choice">
          <legend class="unseen">${say("seat-table-our-mark", { letter: option.letter })}</legend>
          ${MARKS.map(
            (each) => html`<label key=${each} class=${`choose-${each}`}>
              <input
                type="radio"
                name=${`mark-${option.id}`}
                value=${each}
                checked=${mark === each}
                onChange=${() => paper.write(withMark(paper.text, option.id, each))}
              />
              <span>${word("mark", each)}</span>
            </label>`,
          )}
        </fieldset>
        <button
          type="button"
          class="star"
          aria-pressed=${preferred ? "true" : "false"}
          aria-label=${say("seat-table-prefer", { letter: option.letter })}
          title=${say("seat-table-prefer", { letter: option.letter })}
          onClick=${() => paper.write(withPreferred(paper.text, option.id))}
        >
          <span aria-hidden="true">${preferred ? "★" : "☆"}</span>
          <span class="star-word" aria-hidden="true">${word("mark", "preferred")}</span>
        </button>
      </div>`}
    </div>
    <${About} desk=${desk} option=${option} />
    ${mark === "reserve" &&
    !option.closed &&
    html`<${Limits} paper=${paper} option=${option} limit=${draft.limits[option.id] || ""} />`}
  </article>`;
}

function Title({ option }) {
  return html`<h2 id=${`option-${option.id}`}>
    <span class="letter">${option.letter}</span> <span>${option.title}</span>
  </h2>`;
}

function About({ desk, option }) {
  return html`<p class="summary">
      <${Glossed} desk=${desk} text=${option.summary} /> <span class="cost">${costLine(option)}</span>
    </p>
    ${option.closed && html`<p class="closed">${option.closed}</p>`}
    <${More} option=${option} />`;
}

// What the option answers, and where it comes from: there for whoever opens it.
function More({ option }) {
  if (!option.answers.length && !option.sources.length) return null;
  return html`<details class="more">
    <summary>${say("seat-table-more", { letter: option.letter })}</summary>
    <dl class="answers">
      ${option.answers.map(
        (each) => html`<div key=${each.question}>
          <dt>${each.question}</dt>
          <dd>${each.answer}</dd>
        </div>`,
      )}
    </dl>
    <${Cited} sources=${option.sources} />
  </details>`;
}

export function Cited({ sources }) {
  if (!sources.length) return null;
  const lines = sources.map((source) => source.text).join(" · ");
  return html`<p class="cited">${say("client-sources", { sources: lines })}</p>`;
}

// To reserve is to ask for a limit, or to stand outside.
function Limits({ paper, option, limit }) {
  const choices = [
    ...option.limits.map((each) => ({ id: each.id, text: each.text })),
    { id: "", text: say("client-opt-out"), told: say("client-opt-out-told") },
  ];
  return html`<fieldset class="limits">
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
  return html`<label class="choice">
    <input type="radio" name=${group} checked=${chosen} disabled=${disabled} onChange=${choose} />
    <span>${text}${told && html` <span class="told">${told}</span>`}</span>
  </label>`;
}

// An option to read, and how our delegation stands to it where it has said so.
export function SeenCard({ desk, option, draft = null, answers = false, level = 2 }) {
  const shown = draft && (draft.preferred === option.id ? "preferred" : draft.marks[option.id]);
  const limit = draft && draft.limits[option.id];
  const Heading = `h${level}`;
  return html`<article class="option seen">
    <div class="option-head">
      <${Heading}>
        <span class="letter">${option.letter}</span> <span>${option.title}</span>
      <//>
      ${shown &&
      html`<p class="stood"><${Mark} what=${shown} /> <span aria-hidden="true">${word("mark", shown)}</span></p>`}
    </div>
    <p class="summary">
      <${Glossed} desk=${desk} text=${option.summary} /> <span class="cost">${costLine(option)}</span>
    </p>
    ${answers &&
    option.answers.length > 0 &&
    html`<dl class="answers">
      ${option.answers.map(
        (each) => html`<div key=${each.question}><dt>${each.question}</dt><dd>${each.answer}</dd></div>`,
      )}
    </dl>`}
    ${limit &&
    html`<p class="with-limit">
      ${say("client-with-limit", { limit: limitText(desk.view.turn, limit) })}
    </p>`}
    ${option.closed && html`<p class="closed">${option.closed}</p>`}
  </article>`;
}
