// Notes: what other delegations wrote to ours, what we wrote, and a new one.

import { html } from "../../shared/html.js";
import { named, optionLetter, seatName } from "../../shared/lookup.js";
import { Flag } from "../../shared/marks.js";
import { say, word } from "../../shared/texts.js";
import { NextStep } from "./next_step.js";
import { groupsOf, noteCommand, withAbout } from "./note_contents.js";
import { Choice } from "./options.js";
import { noted, placeOf } from "./reading.js";
import { Introduced } from "./introduced.js";

export const EMPTY_NOTE = { to: "", option: "", content: "" };
const ANSWERS = ["agree", "consider", "decline"];
const TONES = { agree: "accept", consider: "reserve", decline: "cannot" };

// `note` is one in the making; nobody hears of it before it is sent.
export function Notes({ desk, note, write }) {
  const { view, status } = desk;
  const received = status.notes.filter((each) => each.to === view.seat);
  const sent = status.notes.filter((each) => each.sender === view.seat);
  return html`<div class="t-notes">
    <${Introduced} view=${view} procedures=${["notes"]} />
    ${received.length > 0 &&
    html`<section>
      <h2>${say("client-notes-received")}</h2>
      ${received.map((each) => html`<${Received} key=${each.id} desk=${desk} note=${each} />`)}
    </section>`}
    <${NewNote} desk=${desk} note=${note} write=${write} />
    ${sent.length > 0 &&
    html`<section>
      <h2>${say("client-notes-sent")}</h2>
      ${sent.map((each) => html`<${Sent} key=${each.id} desk=${desk} note=${each} />`)}
    </section>`}
  </div>`;
}

function Received({ desk, note }) {
  const { view } = desk;
  const give = (answer) => desk.give({ type: "answer_note", note: note.id, answer, ...placeOf(view) });
  return html`<article class="t-note t-card">
    <${Head} view=${view} seat=${note.sender} text="client-note-from" name=${seatName} note=${note} />
    <p class="reading">${noted(view, note)}</p>
    ${note.answer === null
      ? html`<div class="t-buttons" role="group" aria-label=${say("seat-table-answer-to", { seat: named(view, note.sender) })}>
          ${ANSWERS.map(
            (answer) => html`<button key=${answer} type="button" onClick=${() => give(answer)}>
              ${say(`client-answer-${answer}`)}
            </button>`,
          )}
        </div>`
      : html`<p class="t-told">${say("client-you-answered", { answer: word("answer", note.answer) })}</p>`}
  </article>`;
}

function Sent({ desk, note }) {
  const { view } = desk;
  return html`<article class="t-note t-card">
    <${Head} view=${view} seat=${note.to} text="client-note-to" name=${named} note=${note} />
    <p class="reading">${noted(view, note)}</p>
    ${note.answer === null
      ? html`<p class="t-told">${say("client-no-answer")}</p>`
      : html`<p class="t-answer">
          <span class=${`t-pill t-pill-${TONES[note.answer]}`}>${word("answer", note.answer)}</span>
          ${note.answer_text && html` <em>${say("client-note-concern", { concern: note.answer_text })}</em>`}
        </p>`}
  </article>`;
}

function Head({ view, seat, text, name, note }) {
  return html`<h3 class="t-who">
    <${Flag} seat=${seat} />
    <span>${say(text, { seat: name(view, seat), letter: optionLetter(view.turn, note.option) })}</span>
    ${note.broken && html`<span class="t-pill t-pill-cannot">${say("client-broken")}</span>`}
  </h3>`;
}

function NewNote({ desk, note, write }) {
  const { view, status } = desk;
  const send = async () => {
    const answer = await desk.give(noteCommand(view, note));
    if (answer.type === "accepted") write(EMPTY_NOTE);
  };
  return html`<section class="t-new-note" aria-labelledby="new-note">
    <h2 id="new-note">${say("client-note-new")}</h2>
    <p class="t-told">${say("client-notes-left", { count: status.notes_left })}</p>
    ${status.notes_left > 0 && html`<${Form} desk=${desk} note=${note} write=${write} send=${send} />`}
  </section>`;
}

function Form({ desk, note, write, send }) {
  const { view } = desk;
  const others = view.seats.filter((seat) => seat.id !== view.seat);
  const open = view.turn.options.filter((option) => option.closed === null);
  const ready = note.to && note.option && note.content;
  const busy = desk.sending("send_note");
  return html`<div class="t-whom">
      <${Select}
        id="note-to"
        label=${say("client-note-whom")}
        chosen=${note.to}
        choices=${others.map((seat) => [seat.id, seat.name])}
        choose=${(to) => write({ ...note, to })}
      />
      <${Select}
        id="note-option"
        label=${say("client-note-about")}
        chosen=${note.option}
        choices=${open.map((option) => [option.id, `${option.letter} · ${option.title}`])}
        choose=${(option) => write(withAbout(desk, note, option))}
      />
    </div>
    ${groupsOf(desk, note.option).map(
      (group) => html`<fieldset key=${group.name} class="t-contents">
        <legend>${say(group.name)}</legend>
        ${group.choices.map(
          (each) => html`<${Choice}
            key=${each.value}
            group="note-content"
            text=${each.text}
            told=${each.told}
            chosen=${note.content === each.value}
            choose=${() => write({ ...note, content: each.value })}
          />`,
        )}
      </fieldset>`,
    )}
    <div class="t-sending">
      <${NextStep}
        id="note"
        label=${busy ? word("connection", "sending") : say("client-note-send")}
        told=${ready ? "" : say("client-note-incomplete")}
        ready=${ready && !busy}
        press=${send}
      />
    </div>`;
}

export function Select({ id, label, chosen, choices, choose }) {
  return html`<div class="t-select">
    <label for=${id}>${label}</label>
    <select id=${id} value=${chosen} onChange=${(event) => choose(event.currentTarget.value)}>
      ${chosen === "" && html`<option value="" selected>${say("seat-table-choose")}</option>`}
      ${choices.map(
        ([value, text]) => html`<option key=${value} value=${value} selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </div>`;
}
