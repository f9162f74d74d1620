// What is laid on the table or handed from one delegation to another, when it is told aloud.

import { groupsOf, noteCommand, withAbout } from "../seat/table/note_contents.js";
import { EMPTY_NOTE } from "../seat/table/notes.js";
import { noted } from "../seat/table/reading.js";
import { html, useState } from "../shared/html.js";
import { named, optionLetter, seatName } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { say, word } from "../shared/texts.js";

const ANSWERS = ["agree", "consider", "decline"];

export function Laid({ desk }) {
  const { procedures } = desk.view.turn;
  return html`<div class="b-two">
    ${procedures.includes("facts") && html`<${Facts} desk=${desk} />`}
    ${procedures.includes("notes") && html`<${Notes} desk=${desk} />`}
  </div>`;
}

function Facts({ desk }) {
  const { view, crew } = desk;
  const known = crew.seated.flatMap((line) =>
    line.status.facts.filter((fact) => fact.own).map((fact) => ({ line, fact })),
  );
  return html`<section class="panel" aria-labelledby="facts-title">
    <h3 id="facts-title">${say("client-tab-facts")}</h3>
    <p class="hint">${say("board-facts-how")}</p>
    <ul class="b-facts">
      ${known.map(
        ({ line, fact }) => html`<li key=${fact.id}>
          <span class="b-who"><${Flag} seat=${line.view.seat} /> ${seatName(view, line.view.seat)}</span>
          <p>${fact.text}</p>
          ${fact.laid
            ? html`<strong>✓ ${say("client-fact-lies")}</strong>`
            : html`<button
                type="button"
                class="small"
                aria-label=${`${seatName(view, line.view.seat)}: ${say("client-fact-lay")}`}
                onClick=${() => line.give({ type: "lay_fact", fact: fact.id })}
              >
                ${say("client-fact-lay")}
              </button>`}
        </li>`,
      )}
    </ul>
  </section>`;
}

function Notes({ desk }) {
  const { view, status } = desk;
  return html`<section class="panel" aria-labelledby="notes-title">
    <h3 id="notes-title">${say("client-tab-notes")}</h3>
    <p class="hint">${say("board-notes-how")}</p>
    <${NewNote} desk=${desk} />
    <ul class="b-facts">
      ${status.notes.map((note) => html`<${Note} key=${note.id} desk=${desk} note=${note} view=${view} />`)}
    </ul>
  </section>`;
}

function Note({ desk, note, view }) {
  const line = desk.crew.at(note.to);
  const between = say("client-note-between", {
    sender: seatName(view, note.sender),
    to: seatName(view, note.to),
    letter: optionLetter(view.turn, note.option),
  });
  return html`<li>
    <strong>${between}</strong>
    <p>${noted(view, note)}</p>
    ${note.answer
      ? html`<strong>${word("answer", note.answer)}</strong>`
      : line &&
        html`<span class="buttons" role="group" aria-label=${say("seat-table-answer-to", { seat: named(view, note.sender) })}>
          ${ANSWERS.map(
            (answer) => html`<button
              key=${answer}
              type="button"
              class="small"
              onClick=${() => line.give({ type: "answer_note", note: note.id, answer })}
            >
              ${word("answer", answer)}
            </button>`,
          )}
        </span>`}
  </li>`;
}

// From whom, to whom, about what, and one thing said: four lists and a button.
function NewNote({ desk }) {
  const { view, crew } = desk;
  const [from, speak] = useState("");
  const [note, write] = useState(EMPTY_NOTE);
  const writers = crew.seated.filter((line) => line.status.notes_left > 0);
  const line = writers.find((each) => each.view.seat === from);
  const open = view.turn.options.filter((option) => !option.closed);
  const names = (seats) => seats.map((seat) => [seat, seatName(view, seat)]);
  const send = async () => {
    const { type, ...rest } = noteCommand(line.view, note);
    const answer = await line.give({ type, ...rest });
    if (answer.type === "accepted") write(EMPTY_NOTE);
  };
  if (!writers.length) return null;
  return html`<div class="b-note">
      <${List} label=${say("board-note-from")} chosen=${line ? from : ""} choose=${speak}
        choices=${names(writers.map((each) => each.view.seat))} />
      <${List} label=${say("client-note-whom")} chosen=${note.to} choose=${(to) => write({ ...note, to })}
        choices=${names(view.seats.map((seat) => seat.id).filter((seat) => seat !== from))} />
      <${List} label=${say("client-note-about")} chosen=${note.option}
        choose=${(option) => write(line ? withAbout(line, note, option) : { ...note, option })}
        choices=${open.map((option) => [option.id, `${option.letter} · ${option.title}`])} />
      <${Contents} line=${line} note=${note} write=${write} />
      <button type="button" disabled=${!(line && note.to && note.option && note.content)} onClick=${send}>
        ${say("board-note-hand")}
      </button>
    </div>
    ${line && line.told && html`<p role="alert" class="b-told-line">${line.told}</p>`}`;
}

function Contents({ line, note, write }) {
  const groups = line && note.option ? groupsOf(line, note.option) : [];
  return html`<label class="b-list b-says">
    <span>${say("board-note-says")}</span>
    <select
      value=${note.content}
      disabled=${!groups.length}
      onChange=${(event) => write({ ...note, content: event.currentTarget.value })}
    >
      <option value="" disabled selected=${!note.content}>${say("seat-table-choose")}</option>
      ${groups.map(
        (group) => html`<optgroup key=${group.name} label=${say(group.name)}>
          ${group.choices.map(
            (each) => html`<option key=${each.value} value=${each.value} selected=${each.value === note.content}>
              ${each.text}
            </option>`,
          )}
        </optgroup>`,
      )}
    </select>
  </label>`;
}

function List({ label, chosen, choices, choose }) {
  return html`<label class="b-list">
    <span>${label}</span>
    <select value=${chosen} onChange=${(event) => choose(event.currentTarget.value)}>
      <option value="" disabled selected=${!chosen}>${say("seat-table-choose")}</option>
      ${choices.map(
        ([value, text]) => html`<option key=${value} value=${value} selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}
