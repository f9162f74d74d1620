// A turn's table in the debrief: where each delegation stood, where its government
// stood when that was elsewhere, and the notes that went between them; or what each offered.

import { html } from "./html.js";
import { named, seatName } from "./lookup.js";
import { Flag, Mark, markOf, MarksLegend } from "./marks.js";
import { Pledged, TermsThen } from "./pledged.js";
import { say, word } from "./texts.js";

// So many notes can be read from the back of the room.
const NOTES_LARGE = 4;

export function Round({ view, turn, large }) {
  if (Object.keys(turn.pledges).length) return html`<${Pledged} view=${view} turn=${turn} />`;
  return html`<div class="round-grid">
    <div>
      <${Table} view=${view} turn=${turn} />
      ${!large && html`<${MarksLegend} />`}
      <p class="hint">${say("room-round-how")}</p>
    </div>
    <div>
      <ol class="options">
        ${turn.options.map(
          (option) => html`<li key=${option.id}>
            <span class="letter">${option.letter}</span> <span>${option.title}</span>
          </li>`,
        )}
      </ol>
      <${TermsThen} view=${view} turn=${turn} />
      ${!large && html`<${Notes} view=${view} notes=${turn.notes} />`}
    </div>
  </div>`;
}

function Table({ view, turn }) {
  const seats = view.seats.filter((seat) => marked(turn.positions[seat.id]));
  return html`<table class="matrix">
    <caption class="unseen">
      ${say("room-tour")}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${turn.options.map((option) => html`<th scope="col" key=${option.id}>${option.letter}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${seats.map(
        (seat) => html`<tr key=${seat.id}>
          <th scope="row"><${Flag} seat=${seat.id} /><span>${seatName(view, seat.id)}</span></th>
          ${turn.options.map(
            (option) => html`<td key=${option.id}>
              <${Stood} turn=${turn} seat=${seat.id} option=${option} />
            </td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function Stood({ turn, seat, option }) {
  const ours = markOf(turn.positions[seat], option.id);
  const stance = turn.stances.find((each) => each.seat === seat && each.option === option.id);
  const theirs = stance && (stance.mark === "prefer" ? "preferred" : stance.mark);
  return html`<span class="stood">
    ${ours && html`<${Mark} what=${ours} option=${option.letter} />`}
    ${theirs &&
    theirs !== ours &&
    html`<span class="elsewhere">
      <span class="unseen">${say("room-round-government")}</span>
      <${Mark} what=${theirs} option=${option.letter} />
    </span>`}
  </span>`;
}

// Whether there is something to show of what the delegations filed.
export function anyFiled(turn) {
  return turn.played && (Object.values(turn.positions).some(marked) || Object.keys(turn.pledges).length > 0);
}

function marked(cell) {
  return Boolean(cell) && (Boolean(cell.preferred) || Object.keys(cell.marks).length > 0);
}

// Those that moved somebody, or were broken, come first.
function telling(notes) {
  const weight = (note) => (note.broken ? 2 : note.answer === "agree" ? 1 : 0);
  return [...notes].sort((a, b) => weight(b) - weight(a));
}

export function Notes({ view, notes, large = false }) {
  if (!notes.length) return null;
  const shown = large ? telling(notes).slice(0, NOTES_LARGE) : notes;
  return html`<section class="notes">
    <h3>${say("room-notes")}</h3>
    <ul>
      ${shown.map(
        (note) => html`<li key=${note.id}>
          <p class="note-way">
            ${say("room-note-way", { sender: seatName(view, note.sender), to: named(view, note.to) })}
            ${note.answer && html` · ${word("answer", note.answer)}`}
            ${note.broken && html` · <strong>${say("room-note-broken")}</strong>`}
          </p>
          <p class="note-text">${note.text}</p>
        </li>`,
      )}
    </ul>
  </section>`;
}
