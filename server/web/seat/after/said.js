// What was said and offered in a turn: who stood where, reasons, offers, notes, and where
// the governments really stood.

import { html } from "../../shared/html.js";
import { named, seatName, statedThen } from "../../shared/lookup.js";
import { Flag, Mark, markOf } from "../../shared/marks.js";
import { say, word } from "../../shared/texts.js";
import { Pill, Sources, titled } from "./words.js";

export function Options({ turn }) {
  if (!turn.options.length) return null;
  return html`<details class="sheet fold">
    <summary>${say("client-options-then")}</summary>
    <ul class="ruled">
      ${turn.options.map(
        (option) => html`<li key=${option.id}>
          <p><strong>${option.letter} · ${option.title}</strong></p>
          <p>${option.summary}</p>
          ${option.answers.length > 0 &&
          html`<p class="quiet">
            ${option.answers
              .map((each) => say("client-option-answer", { question: each.question, answer: each.answer }))
              .join(" · ")}
          </p>`}
          <${Sources} sources=${option.sources} />
        </li>`,
      )}
    </ul>
  </details>`;
}

// Delegations down, options across; small beside a mark: where the government stood, if elsewhere.
export function StoodTable({ view, turn }) {
  const seats = view.seats.filter((seat) => filed(turn.positions[seat.id]));
  if (!seats.length) return null;
  const adopted = turn.outcome && turn.outcome.adopted;
  return html`<section class="sheet stood-sheet">
    <h2>${say("client-the-table")}</h2>
    <div class="scrolls" role="group" aria-label=${say("client-the-table")} tabindex="0">
      <table class="stood-table">
        <caption class="unseen">${say("client-the-table")}</caption>
        <thead>
          <tr>
            <td></td>
            ${turn.options.map(
              (option) => html`<th scope="col" key=${option.id} class=${option.id === adopted ? "adopted" : ""}>
                <abbr title=${option.title}>${option.letter}</abbr>
                ${option.id === adopted && html`<span class="unseen">, ${say("after-adopted")}</span>`}
              </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${seats.map(
            (seat) => html`<tr key=${seat.id} class=${seat.id === view.seat ? "own" : ""}>
              <th scope="row">
                <span class="stood-seat"><${Flag} seat=${seat.id} /> <span>${seat.name}</span></span>
                <${Spoke} cell=${turn.positions[seat.id]} />
              </th>
              ${turn.options.map(
                (option) => html`<td key=${option.id}><${Stood} turn=${turn} seat=${seat.id} option=${option} /></td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint">${say("after-stood-how")}</p>
  </section>`;
}

function Stood({ turn, seat, option }) {
  const ours = markOf(turn.positions[seat], option.id);
  const stance = turn.stances.find((each) => each.seat === seat && each.option === option.id);
  const theirs = stance && (stance.mark === "prefer" ? "preferred" : stance.mark);
  return html`<span class="stood-pair">
    ${ours && html`<${Mark} what=${ours} option=${option.letter} />`}
    ${theirs &&
    theirs !== ours &&
    html`<span class="small-mark">
      <span class="unseen">${say("after-government")}${" "}</span><${Mark} what=${theirs} option=${option.letter} />
    </span>`}
  </span>`;
}

// Where no pupil confirmed it: what stood in for them.
function Spoke({ cell }) {
  if (cell.standing === "confirmed") return null;
  const known = cell.basis === "inferred" ? word("basis", "inferred") : word("standing", cell.standing);
  return html`<span class="spoke">${known}</span>`;
}

export function filed(cell) {
  return Boolean(cell) && (Boolean(cell.preferred) || Object.keys(cell.marks).length > 0);
}

export function Reasons({ view, turn }) {
  const told = Object.entries(turn.positions).filter(([, cell]) => cell.reason || cell.hidden);
  if (!told.length) return null;
  return html`<section class="sheet">
    <h2>${say("client-reasons")}</h2>
    <dl class="said">
      ${told.map(
        ([seat, cell]) => html`<div key=${seat}>
          <${Who} view=${view} seat=${seat} />
          <dd class="written">
            ${cell.hidden ? say("client-hidden") : cell.reason}
            ${!cell.hidden && html`<${Sources} sources=${[cell.source]} />`}
          </dd>
        </div>`,
      )}
    </dl>
  </section>`;
}

export function Offers({ view, turn }) {
  const offered = Object.entries(turn.pledges);
  if (!offered.length) return null;
  return html`<section class="sheet">
    <h2>${say("client-needed")}</h2>
    <ul class="needs">
      ${turn.requirements.map((need) => html`<li key=${need.asset}>${needWords(need)}</li>`)}
    </ul>
    <h2>${say("client-pledged")}</h2>
    <dl class="said">
      ${offered.map(
        ([seat, cell]) => html`<div key=${seat}>
          <${Who} view=${view} seat=${seat} />
          <dd>
            ${offerWords(cell)}
            ${cell.reason && !cell.hidden && html`<p class="written">${cell.reason}</p>`}
          </dd>
        </div>`,
      )}
    </dl>
  </section>`;
}

// What the holder of the second key said in a turn without a key. Why stands among the reasons.
export function Terms({ view, turn }) {
  const stated = statedThen(turn);
  if (!stated) return null;
  return html`<section class="sheet">
    <h2>${say("room-terms-of", { name: named(view, stated.seat) })}</h2>
    <p class="quiet">${stated.question}</p>
    <p><strong>${stated.text}</strong></p>
  </section>`;
}

function needWords({ name, amount, offered }) {
  return `${name}: ${say("client-need-offered", { offered: offered || 0, amount })}`;
}

export function offerWords({ offers, names }) {
  if (!offers.length) return say("client-offers-nothing");
  return offers
    .map(({ asset, amount, caveat }) =>
      say(caveat ? "client-offer-caveat" : "client-offer", { amount, asset: names[asset] || asset }),
    )
    .join(" · ");
}

function Who({ view, seat }) {
  return html`<dt><${Flag} seat=${seat} /> <span>${seatName(view, seat)}</span></dt>`;
}

// More notes than these are folded away until somebody asks for them.
const NOTES_OPEN = 4;

export function Notes({ view, turn }) {
  const count = turn.notes.length;
  if (!count) return null;
  return html`<details class="sheet fold" open=${count <= NOTES_OPEN}>
    <summary>${say("client-tab-notes")} (${count})</summary>
    <ul class="ruled">
      ${turn.notes.map(
        (note) => html`<li key=${note.id}>
          <p><strong>${noteHead(view, turn, note)}</strong></p>
          <p class="written">${noteText(turn, note)}</p>
          ${note.answer && html`<p class="quiet">${noteAnswer(note)}</p>`}
          ${note.broken && html`<p><${Pill} tone="cannot">${say("client-broken")}<//></p>`}
        </li>`,
      )}
    </ul>
  </details>`;
}

export function noteHead(view, turn, note) {
  const option = turn.options.find((each) => each.id === note.option);
  return say("client-note-between", {
    sender: seatName(view, note.sender),
    to: seatName(view, note.to),
    letter: option ? option.letter : note.option,
  });
}

// An assurance names what is promised; which kind it is shows by what it names.
export function noteText(turn, note) {
  if (note.kind !== "assurance") return note.text;
  const kept = turn.options.find((option) => option.title === note.text);
  if (kept) return say("client-assured-silence", { what: kept.letter });
  const limit = turn.options.some((option) => option.limits.some((each) => each.text === note.text));
  return say(limit ? "client-assured-limit" : "client-assured-pledge", { what: note.text });
}

export function noteAnswer(note) {
  const answer = word("answer", note.answer);
  if (!note.answer_text) return answer;
  return `${answer}. ${say("client-note-concern", { concern: note.answer_text })}`;
}

// Many: folded away until somebody asks for them, then by option, so that they can be compared.
export function Stances({ view, turn }) {
  if (!turn.stances.length) return null;
  return html`<details class="sheet fold stances">
    <summary>${say("client-stances-show")}</summary>
    <div class="stance-columns">
      ${turn.options.map((option) => {
        const stances = turn.stances.filter((each) => each.option === option.id);
        if (!stances.length) return null;
        return html`<section key=${option.id}>
          <h2>${titled(turn, option.id)}</h2>
          <ul class="ruled">
            ${stances.map((stance) => html`<${Stance} key=${stance.seat} view=${view} stance=${stance} />`)}
          </ul>
        </section>`;
      })}
    </div>
  </details>`;
}

function Stance({ view, stance }) {
  const what = stance.mark === "prefer" ? "preferred" : stance.mark;
  return html`<li>
    <p class="stance-head">
      <${Flag} seat=${stance.seat} />
      <strong>${seatName(view, stance.seat)}: ${word("mark", stance.mark)}</strong>
      <${Mark} what=${what} />
      <${Pill} tone=${stance.basis === "documented" ? "accept" : "reserve"}>${word("basis", stance.basis)}<//>
    </p>
    <p>${stance.why}</p>
    <${Sources} sources=${[stance.source]} />
  </li>`;
}
