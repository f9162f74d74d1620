// One paper: whose it is and what it is at the top, and the rest below.

import { html } from "../shared/html.js";
import { named, seatName } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { say } from "../shared/texts.js";

export function Sheet({ view, what, kind, children }) {
  const name = seatName(view, view.seat);
  return html`<article class=${`p-sheet p-${kind}`} aria-label=${`${name}: ${what}`}>
    <header>
      <${Flag} seat=${view.seat} />
      <p class="p-name">${name}</p>
      <p class="p-what">${what}</p>
    </header>
    ${children}
    <footer>
      <span>${view.title}</span>
      ${kind !== "letter" && html`<span>${say("board-only-for", { name: named(view, view.seat) })}</span>`}
    </footer>
  </article>`;
}

// A box to tick, and its number, which is what the teacher types.
export function Box({ number = "", long = false, children }) {
  return html`<li class=${long ? "p-tick p-long" : "p-tick"}>
    <span class="p-box" aria-hidden="true">${number}</span> <span>${children}</span>
  </li>`;
}

// Lines to write on.
export function Ruled({ lines }) {
  return Array.from({ length: lines }, (_, line) => html`<span key=${line} class="p-ruled"></span>`);
}

// The choices of a list, numbered as they are typed.
export function Ticks({ choices }) {
  return html`<ul class="p-ticks">
    ${choices.map((each) => html`<${Box} key=${each.value} number=${each.key} long=${each.long}>${each.text}<//>`)}
  </ul>`;
}
