// One delegation's course through the lesson, whole and in order, to be printed or kept. It
// has no buttons and loads nothing, and the same words make the print and the file.

import { html } from "../../shared/html.js";
import { limitText, named, statedThen } from "../../shared/lookup.js";
import { longDate, say, word } from "../../shared/texts.js";
import { PathRows } from "./chart.js";
import { OutcomeWords } from "./outcome.js";
import { Accounts, RecordWords } from "./record.js";
import { noteAnswer, noteHead, noteText, offerWords } from "./said.js";
import { Letter, Prose, Sources, step, titled } from "./words.js";

export function Course({ view, notes }) {
  const { debrief } = view;
  const own = debrief && debrief.results.find((each) => each.seat === view.seat);
  return html`<article class="course">
    <header>
      <h2>${view.title}</h2>
      <p>${view.seat ? say("client-you-are", { seat: named(view, view.seat) }) : say("client-you-observe")}</p>
    </header>
    <${OwnNotes} notes=${notes} />
    ${debrief &&
    html`
      <section>
        <h3>${debrief.ending_title}</h3>
        <${Prose} text=${debrief.ending_text} />
        <${Sources} sources=${debrief.ending_sources} whole />
      </section>
      ${own && html`<${OwnAims} result=${own} />`}
      ${debrief.turns.map(
        (turn, index) => html`<${CourseTurn} key=${turn.turn} view=${view} turn=${turn} number=${index + 1} />`,
      )}
      <${CoursePaths} debrief=${debrief} />
      <section>
        <h3>${say("client-left-out")}</h3>
        <${Prose} text=${debrief.left_out} />
        <${Questions} questions=${debrief.questions} />
      </section>
    `}
  </article>`;
}

function OwnNotes({ notes }) {
  if (!notes.trim()) return null;
  return html`<section>
    <h3>${say("after-notes")}</h3>
    <div class="own-notes">${notes}</div>
  </section>`;
}

function OwnAims({ result }) {
  return html`<section>
    <h3>${say("client-aims")}</h3>
    <ul>
      ${result.aims.map(
        (aim) => html`<li key=${aim.kind}>${aim.text} <strong>(${word("aim", aim.state || "missed")})</strong></li>`,
      )}
    </ul>
    <p>${say("client-trust")}: <strong>${word("level", result.trust.word)}</strong></p>
  </section>`;
}

function CourseTurn({ view, turn, number }) {
  const { outcome } = turn;
  return html`<section class="course-turn">
    <h3>${say("client-debrief-turn", { number, title: turn.title })}</h3>
    <p class="over">${longDate(turn.date)}</p>
    <p class="question">${turn.question}</p>
    <${OwnWord} view=${view} turn=${turn} />
    <div class="courses-two">
      <div>
        ${outcome
          ? html`<${OutcomeWords} view=${view} outcome=${outcome} level="4" over=${say("client-our-council")} />`
          : html`<p class="over">${say("client-our-council")}</p>
              <h4>${say(turn.bridged ? "client-bridged" : "client-not-played")}</h4>
              ${turn.bridged && html`<${Prose} text=${turn.bridged} />`}`}
        ${outcome &&
        html`<ul>
          ${outcome.moves.map(
            (move) => html`<li key=${move.indicator + move.cause}>
              <strong>${move.name}</strong> – ${step(move)}. ${move.cause}
            </li>`,
          )}
        </ul>`}
        ${turn.letters.map(
          (letter) => html`<${Letter} key=${letter.id} view=${view} turn=${turn} letter=${letter} flag=${false} />`,
        )}
      </div>
      <div><${RecordWords} record=${turn.record} level="4" /></div>
    </div>
    <${Accounts} accounts=${turn.record.accounts} level="4" />
    <${Questions} questions=${turn.questions} />
  </section>`;
}

// What one's own delegation filed, offered and wrote; others' words stay in the class.
function OwnWord({ view, turn }) {
  const lines = view.seat ? [...position(view, turn), ...offers(view, turn), ...notes(view, turn)] : [];
  if (!lines.length) return null;
  return html`<div class="own-word">
    <h4>${say("after-own-word")}</h4>
    <ul>${lines.map((line) => html`<li key=${line}>${line}</li>`)}</ul>
  </div>`;
}

function position(view, turn) {
  const cell = turn.positions[view.seat];
  if (!cell) return [];
  const marks = turn.options
    .filter((option) => cell.marks[option.id])
    .map((option) => {
      const mark = marked(turn, cell, option.id);
      const best = cell.preferred === option.id ? `, ${word("mark", "preferred")}` : "";
      return `${titled(turn, option.id)}: ${mark}${best}`;
    });
  const stated = statedThen(turn);
  if (stated && stated.seat === view.seat) {
    marks.push(say("client-option-answer", { question: stated.question, answer: stated.text }));
  }
  return cell.reason && !cell.hidden ? [...marks, say("after-quoted", { text: cell.reason })] : marks;
}

function marked(turn, cell, option) {
  if (cell.marks[option] !== "reserve") return word("mark", cell.marks[option]);
  const limit = cell.limits[option];
  return limit ? say("client-with-limit", { limit: limitText(turn, limit) }) : say("client-opts-out");
}

function offers(view, turn) {
  const cell = turn.pledges[view.seat];
  return cell ? [offerWords(cell)] : [];
}

function notes(view, turn) {
  return turn.notes
    .filter((note) => note.sender === view.seat || note.to === view.seat)
    .map((note) => {
      const answer = note.answer ? ` (${noteAnswer(note)})` : "";
      return `${noteHead(view, turn, note)}: ${noteText(turn, note)}${answer}`;
    });
}

function CoursePaths({ debrief }) {
  if (!debrief.paths.length) return null;
  return html`<section>
    <h3>${say("client-two-paths")}</h3>
    <div class="path-tables">
      ${debrief.paths.map(
        (path) => html`<div key=${path.indicator}>
          <h4>${path.name}</h4>
          <${PathRows} path=${path} turns=${debrief.turns} />
        </div>`,
      )}
    </div>
  </section>`;
}

function Questions({ questions }) {
  if (!questions.length) return null;
  return html`<div class="course-questions">
    <h4>${say("client-ask")}</h4>
    <ul>${questions.map((each) => html`<li key=${each}>${each}</li>`)}</ul>
  </div>`;
}
