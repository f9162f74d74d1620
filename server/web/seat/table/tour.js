// The tour de table: who stands where, whom one waits for, and what the chair would do now.

import { remaining, written } from "../../shared/clock.js";
import { html, useEffect, useState } from "../../shared/html.js";
import { optionLetter, seatName, seatNames, termsText } from "../../shared/lookup.js";
import { Flag, Mark, markOf } from "../../shared/marks.js";
import { say, word } from "../../shared/texts.js";
import { Indicators } from "./indicators.js";
import { Cited } from "./options.js";
import { either, letters, limitWords, standingWords, titled } from "./reading.js";

export function Tour({ desk, said = "", tabled = "" }) {
  const { view, status } = desk;
  const asks = status.intention && !tabled && !view.tied.length;
  return html`<section class="t-tour t-card" aria-labelledby="tour-title">
    <h2 id="tour-title">${say("client-the-table")}</h2>
    <p class="t-told">${said || html`<${Waiting} desk=${desk} />`}</p>
    <${TourTable} desk=${desk} tabled=${tabled} />
    ${asks && html`<${Intention} view=${view} meant=${status.intention} />`}
    <${Indicators} view=${view} />
  </section>`;
}

// How far the table is, in names; the seal's own time runs along.
export function Waiting({ desk }) {
  const { view, status, link } = desk;
  const [, tick] = useState(0);
  const sealed = !status.revealed && status.reveal_in !== null;
  useEffect(() => {
    if (!sealed) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [sealed]);
  const asked = status.rows.filter((row) => row.state !== "empty" || row.driver !== "people");
  const filed = asked.filter((row) => row.state === "filed").length;
  const parts = [say("client-filed", { filed, of: asked.length })];
  if (status.waiting_for.length) {
    parts.push(`${say("waiting-for", { names: seatNames(view, status.waiting_for) })}.`);
  }
  if (!status.revealed) {
    const left = remaining(link, status.reveal_in);
    parts.push(left ? say("client-sealed-until", { time: written(left) }) : say("client-sealed"));
  }
  return parts.join(" ");
}

// Delegations down, options across; a delegation's name opens what it said.
function TourTable({ desk, tabled }) {
  const { view, status } = desk;
  const [opened, open] = useState("");
  const { options } = view.turn;
  return html`<table class="t-tour-table">
    <caption class="unseen">${say("seat-table-tour-how")}</caption>
    <thead>
      <tr>
        <th scope="col"><span class="unseen">${say("client-profiles")}</span></th>
        ${options.map(
          (option) => html`<th
            scope="col"
            key=${option.id}
            class=${option.id === tabled || view.tied.includes(option.id) ? "t-tabled" : ""}
          >
            <abbr title=${option.title}>${option.letter}</abbr>
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${status.rows.map((row) => {
        const isOpen = opened === row.seat;
        return html`<${Standing}
            key=${row.seat}
            view=${view}
            row=${row}
            tabled=${tabled}
            isOpen=${isOpen}
            toggle=${() => open(isOpen ? "" : row.seat)}
          />
          ${isOpen &&
          html`<tr key=${`${row.seat}-said`} class="t-said" id=${`said-${row.seat}`}>
            <td colspan=${options.length + 1}><${Said} view=${view} row=${row} /></td>
          </tr>`}`;
      })}
    </tbody>
  </table>`;
}

function Standing({ view, row, tabled, isOpen, toggle }) {
  const own = row.seat === view.seat;
  const { options } = view.turn;
  const marked = row.cell && (row.cell.preferred || Object.keys(row.cell.marks).length > 0);
  const state = stateOf(view, row);
  return html`<tr class=${own ? "t-own" : ""}>
    <th scope="row">
      <button
        type="button"
        class="t-row-name"
        aria-expanded=${isOpen ? "true" : "false"}
        aria-controls=${isOpen ? `said-${row.seat}` : null}
        onClick=${toggle}
      >
        <${Flag} seat=${row.seat} />
        <span>
          <span class="name">${seatName(view, row.seat)}</span>
          ${marked && state && html` <em>${state}</em>`}
        </span>
      </button>
    </th>
    ${marked
      ? options.map((option) => {
          const what = markOf(row.cell, option.id);
          return html`<td key=${option.id} class=${option.id === tabled ? "t-tabled" : ""}>
            ${what && html`<${Mark} what=${what} option=${option.letter} />`}
          </td>`;
        })
      : html`<td class="t-state" colspan=${options.length}>${state}</td>`}
  </tr>`;
}

// Why a row is empty, or what its position rests on.
function stateOf(view, row) {
  if (!row.cell) {
    if (row.driver !== "people" && row.state !== "filed") return word("driver", row.driver);
    const state = word("row", row.state);
    return row.seat === view.seat ? say("seat-table-you", { state }) : state;
  }
  if (!Object.keys(row.cell.marks).length) return word("row", "filed");
  if (row.changed_late) return say("client-changed-late");
  if (row.cell.standing === "documented") return word("basis", "documented");
  return row.cell.standing === "confirmed" ? "" : word("standing", row.cell.standing);
}

// What a delegation said, and what allies know of it.
function Said({ view, row }) {
  const { cell } = row;
  const seat = view.seats.find((each) => each.id === row.seat);
  return html`${cell &&
    html`<ul class="t-stands">
        ${Object.keys(cell.marks).map(
          (option) => html`<li key=${option}>
            <${Mark} what=${markOf(cell, option)} />
            <span><strong>${optionLetter(view.turn, option)}</strong> ${standingWords(view, cell, option)}</span>
          </li>`,
        )}
        ${Object.entries(cell.key).map(
          ([option, answer]) => html`<li key=${option}>${titled(view, option)}: ${keyWords(answer)}</li>`,
        )}
        ${cell.terms && html`<li>${termsText(view.terms, cell.terms)}</li>`}
      </ul>
      <p class="t-reason">${cell.hidden ? say("client-hidden") : cell.reason}</p>
      <p class="t-rests">${restsOn(cell)}</p>
      ${cell.source && html`<${Cited} sources=${[cell.source]} />`}`}
    ${seat &&
    html`<h3>${say("client-profile")}</h3>
      <p>${seat.profile}</p>`}`;
}

function keyWords(answer) {
  if (answer === "turn" || answer === "refuse") return say(`client-key-${answer}`);
  return say("client-key-with-limit");
}

// Who spoke; and where nobody did, what the position rests on.
export function restsOn(cell) {
  const standing = word("standing", cell.standing);
  if (!cell.basis) return standing;
  const basis = say(`client-basis-${cell.basis}`);
  return cell.standing === "documented" ? basis : `${standing}. ${basis}`;
}

// What the chair would put forward now, and in words what would change it.
function Intention({ view, meant }) {
  return html`<section class="t-intention" aria-labelledby="chair-title">
    <h3 id="chair-title">${say("client-chair")}</h3>
    <p class="t-would">${would(view, meant)}</p>
    ${meant.paths.map(
      (path) => html`<p key=${path.option}>
        ${say("client-chair-path", {
          letter: optionLetter(view.turn, path.option),
          seats: either(view, path.seats),
        })}
      </p>`,
    )}
  </section>`;
}

function would(view, meant) {
  if (meant.option) {
    return say("client-chair-would", {
      letter: optionLetter(view.turn, meant.option),
      cannot: meant.cannot[meant.option] || 0,
      preferred: meant.preferred[meant.option] || 0,
    });
  }
  if (meant.tied.length) return say("client-chair-tied", { letters: letters(view, meant.tied) });
  return say("client-chair-nothing");
}

// What the delegations said, one after the other; nothing where nobody has.
export function Reasons({ desk }) {
  const { view, status } = desk;
  const rows = status.rows.filter((row) => row.cell && row.cell.reason);
  if (!rows.length) return null;
  return html`<section class="t-reasons" aria-labelledby="reasons-title">
    <h2 id="reasons-title">${say("client-reasons")}</h2>
    <ul>
      ${rows.map(
        (row) => html`<li key=${row.seat}>
          <p class="t-who"><${Flag} seat=${row.seat} /> <strong>${seatName(view, row.seat)}</strong></p>
          <p class="t-reason">${row.cell.reason}</p>
        </li>`,
      )}
    </ul>
  </section>`;
}

// A letter that broke silence, and what its writer could live with.
export function LetterQuote({ view, letter }) {
  const could = letter.limit
    ? say("client-letter-limit", { limit: limitWords(view, letter.limit) })
    : letter.option && say("client-letter-option", { option: titled(view, letter.option) });
  return html`<blockquote class="t-letter-quote">
    <p>${letter.hidden ? say("client-hidden") : letter.text}</p>
    <footer>${[seatName(view, letter.seat), could].filter(Boolean).join(". ")}</footer>
  </blockquote>`;
}
