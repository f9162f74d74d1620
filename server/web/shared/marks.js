// The marks of the tour de table. State is never colour alone: each mark has its
// own shape and its word.

import { html } from "./html.js";
import { say, word } from "./texts.js";

const SHAPES = {
  accept: "M5 12.5 10 17.5 19 7",
  reserve: "M4 14c1.7-3.6 4.6-4.2 8-2s6.3 1.6 8-2",
  cannot: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  preferred:
    "M12 2.8l2.8 5.9 6.4.8-4.7 4.4 1.2 6.4L12 17.2l-5.7 3.1 1.2-6.4L2.8 9.5l6.4-.8z",
};

// A mark as a sign; `what` is accept, reserve, cannot or preferred.
export function Mark({ what, option = "" }) {
  const label = [option, word("mark", what)].filter(Boolean).join(" ");
  return html`<span class=${`mark mark-${what}`} role="img" aria-label=${label} title=${label}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${SHAPES[what]} /></svg>
  </span>`;
}

export function markOf(cell, option) {
  return cell.preferred === option ? "preferred" : cell.marks[option];
}

// A delegation's marks in the order of the options.
export function Marks({ cell, options }) {
  const given = options.filter((option) => cell.marks[option.id] || cell.preferred === option.id);
  if (!given.length) return null;
  return html`<span class="marks">
    ${options.map((option) => {
      const what = markOf(cell, option.id);
      return what
        ? html`<${Mark} key=${option.id} what=${what} option=${option.letter} />`
        : html`<span key=${option.id} class="mark mark-none" aria-hidden="true"></span>`;
    })}
  </span>`;
}

export function MarksLegend() {
  return html`<ul class="legend" aria-label=${say("room-legend")}>
    ${["accept", "reserve", "cannot", "preferred"].map(
      (what) => html`<li key=${what}><${Mark} what=${what} /> ${word("mark", what)}</li>`,
    )}
  </ul>`;
}

// A flag beside a name that is written out; where there is none, the name is enough.
export function Flag({ seat, size = 48 }) {
  return html`<img
    class="flag"
    src=${`/assets/flags/${seat}@${size}.png`}
    alt=""
    onError=${(event) => event.target.classList.add("flag-missing")}
  />`;
}
