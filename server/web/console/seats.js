// The delegations as cards: who sits there, what they do, how they stand.

import { html } from "../shared/html.js";
import { optionLetter, seatName, termsText } from "../shared/lookup.js";
import { Flag, Marks } from "../shared/marks.js";
import { say, word } from "../shared/texts.js";
import { Chip, Observers, useDrop } from "./moving.js";

export function Seats({ desk, lobby = false }) {
  const { view, status } = desk;
  const rows = lobby ? inFillingOrder(view, status) : status.rows;
  return html`<ul class="seats">
    ${rows.map((row) => html`<${Seat} key=${row.seat} desk=${desk} row=${row} lobby=${lobby} />`)}
    ${lobby && html`<${Observers} desk=${desk} />`}
  </ul>`;
}

function inFillingOrder(view, status) {
  const order = view.seats.map((seat) => seat.id);
  return [...status.rows].sort((a, b) => order.indexOf(a.seat) - order.indexOf(b.seat));
}

function Seat({ desk, row, lobby }) {
  const { view } = desk;
  const drop = useDrop(desk, row.seat);
  const lost = row.members > 0 && row.here < row.members;
  const looks = `seat ${lost ? "lost" : ""} ${row.members ? "" : "unmanned"} ${drop.over ? "over" : ""}`;
  return html`<li class=${looks} ...${drop.handlers}>
    <h3>
      <${Flag} seat=${row.seat} />
      <button type="button" class="seat-name" onClick=${() => desk.open("seat", row.seat)}>
        ${seatName(view, row.seat)}
      </button>
    </h3>
    <p class="doing" title=${row.cell && row.cell.basis ? grounds(row.cell) : undefined}>${who(row)}${!lobby && html` · <strong>${doing(row)}</strong>`}</p>
    ${lobby && html`<${People} desk=${desk} seat=${row.seat} />`}
    ${!lobby && html`<${Standing} view=${view} row=${row} />`}
    ${lost &&
    html`<p class="lost-word">
      ${row.here === 0 ? say("console-lost-all") : say("console-lost-some", { here: row.here })}
      ${" "}
      <button type="button" class="small" onClick=${() => desk.open("seat", row.seat)}>
        ${say("console-help-seat")}
      </button>
    </p>`}
  </li>`;
}

function who(row) {
  if (row.members) return say("amount-pupils", { count: row.members });
  return word("driver", row.driver === "people" ? "documented" : row.driver);
}

function doing(row) {
  if (row.changed_late) return say("console-changed-late");
  if (!row.members && row.state === "empty") return say("console-stands-by");
  return word("row", row.state);
}

// Marks, offers or the key: how a delegation stands.
export function Standing({ view, row }) {
  if (row.pledge && row.pledge.offers.length) {
    return html`<ul class="offers">
      ${row.pledge.offers.map(
        (offer) => html`<li key=${offer.asset}>
          ${say(offer.caveat ? "room-offer-caveat" : "room-offer", {
            amount: offer.amount,
            asset: assetName(view, offer.asset),
          })}
        </li>`,
      )}
    </ul>`;
  }
  if (row.cell && (row.cell.terms || Object.keys(row.cell.key).length)) {
    return html`<p class="offers">${keyWords(view, row.cell)}</p>`;
  }
  if (row.cell && view.turn) return html`<${Marks} cell=${row.cell} options=${view.turn.options} />`;
  return null;
}

// Whether a stance that no pupil filed is documented, and where.
export function grounds(cell) {
  const source = cell.source ? cell.source.text : "";
  return source
    ? say("console-grounds-source", { basis: word("basis", cell.basis), source })
    : say("console-grounds", { basis: word("basis", cell.basis) });
}

// What the holder of the second key filed: its terms, or what it would do with each option.
function keyWords(view, cell) {
  if (cell.terms) return termsText(view.terms, cell.terms);
  const filed = Object.entries(cell.key).map(([option, answer]) => {
    const word = answer === "turn" || answer === "refuse" ? answer : "limit";
    return say(`console-key-${word}`, { letter: optionLetter(view.turn, option) });
  });
  return filed.join(" · ");
}

function assetName(view, asset) {
  const needed = view.pledging && view.pledging.requirements.find((each) => each.asset === asset);
  return needed ? needed.name : asset;
}

function People({ desk, seat }) {
  const people = membersOf(desk, seat);
  if (!people.length) return null;
  return html`<ul class="people">
    ${people.map((each) => html`<${Chip} key=${each.id} desk=${desk} person=${each} />`)}
  </ul>`;
}

export function membersOf(desk, seat) {
  return desk.status.participants.filter(
    (each) => each.council === desk.view.council && each.seat === seat && !each.removed,
  );
}
