// A table that is filled in from a pile of papers: a key chooses and goes on, arrows go anywhere.

import { html, useEffect, useRef, useState } from "../shared/html.js";
import { say } from "../shared/texts.js";

const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

// Listens at the table for what leads from one cell to another.
export function move(event) {
  const cell = event.target.closest("[data-cell]");
  // What is typed counts before the phase is ended.
  if (cell && event.key === "Enter" && (event.ctrlKey || event.metaKey)) cell.blur();
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
  const writes = cell.matches("input");
  if (event.key === "Enter" && !cell.matches("button")) goOn(cell, event.shiftKey ? -1 : 1);
  else if (ARROWS[event.key] && !(writes && ARROWS[event.key][1])) goTo(cell, ARROWS[event.key]);
  else return;
  event.preventDefault();
}

// To the next cell of the row, and from its last one that has to be filled in to the next row.
function goOn(cell, step = 1) {
  const order = rowsOf(cell).flat();
  const next = order[order.indexOf(cell) + step];
  // Nowhere to go: what is typed counts all the same.
  if (!next) cell.blur();
  focus(next || cell);
}

// A table that is new lies open at its first field, unless something else has the focus. Who types
// on without looking up must not find that a row has come in above.
export function useFirstCell(whole) {
  const done = useRef(false);
  useEffect(() => {
    const cell = done.current || !whole ? null : document.querySelector(".b-entry [data-cell]:not(:disabled)");
    if (!cell) return;
    done.current = true;
    if (document.activeElement === document.body) cell.focus();
  });
}

// Past the cells that may stay empty.
export function goToNextRow(cell) {
  const rows = rowsOf(cell);
  const row = rows.findIndex((each) => each.includes(cell));
  focus(rows[row + 1] && rows[row + 1][0]);
}

function goTo(cell, [down, right]) {
  const rows = rowsOf(cell);
  const row = rows.findIndex((each) => each.includes(cell));
  if (right) focus(rows[row][rows[row].indexOf(cell) + right]);
  else {
    const next = rows[row + down] || [];
    const same = next.find((each) => each.dataset.cell === cell.dataset.cell);
    focus(same || next[Math.min(rows[row].indexOf(cell), next.length - 1)]);
  }
}

function rowsOf(cell) {
  const rows = [...cell.closest("table").querySelectorAll("tbody tr")];
  const cells = (row) => [...row.querySelectorAll("[data-cell]:not(:disabled)")];
  return rows.map(cells).filter((row) => row.length);
}

function focus(cell) {
  if (!cell) return;
  cell.focus();
  if (cell.select) cell.select();
}

// A cell with a few numbered choices. It is an ordinary list for a mouse and for a screen reader.
export function Choices({ name, label, chosen, choices, choose, then = goOn }) {
  const press = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const cell = event.currentTarget;
    const found = choices.find((each) => each.key.toLowerCase() === event.key.toLowerCase());
    if (!found) return;
    event.preventDefault();
    choose(found.value);
    then(cell);
  };
  return html`<select
    data-cell=${name}
    class=${`b-choices ${chosen ? "chosen" : ""}`}
    aria-label=${label}
    value=${chosen}
    onKeyDown=${press}
    onChange=${(event) => choose(event.currentTarget.value)}
  >
    <option value="" disabled selected=${!chosen}>–</option>
    ${choices.map(
      (each) => html`<option key=${each.value} value=${each.value} selected=${each.value === chosen}>
        ${say("board-numbered", { key: each.key, text: each.text })}
      </option>`,
    )}
  </select>`;
}

// A field keeps what is being typed, whatever else is drawn meanwhile, until it is left. Gives the
// field's attributes, and what to take the typed text with.
export function useTyped(stored) {
  const [, again] = useState(0);
  const text = useRef(null);
  const hold = (event) => {
    text.current = event.currentTarget.value;
    again((count) => count + 1);
  };
  const take = () => {
    const taken = text.current;
    text.current = null;
    return taken === null ? stored : taken;
  };
  return [{ value: text.current === null ? stored : text.current, onInput: hold }, take];
}
