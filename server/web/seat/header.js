// The dark band at the top: who I am, where we are, how long is left, and the ways aside.

import { Clock } from "../shared/clock.js";
import { html } from "../shared/html.js";
import { seatName } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { longDate, names, say, word } from "../shared/texts.js";
import { openable } from "./menu.js";

// In the band where there is room; the rest, and all of them, are in the menu.
const IN_BAND = ["card", "briefing"];
const SELDOM = ["chair", "key"];

export function Header({ desk }) {
  const { view, status, link } = desk;
  const seat = view.seat ? seatName(view, view.seat) : say("client-observer");
  return html`<header class="band">
      <p class="who">
        ${view.seat && html`<${Flag} seat=${view.seat} />`}
        <strong>${seat}</strong>
        <${Partner} status=${status} />
      </p>
      <p class="where">${where(view)}</p>
      <${Steps} view=${view} />
      ${status.paused
        ? html`<span class="clock">${say("client-clock-stopped")}</span>`
        : html`<${Clock} link=${link} label=${say("client-clock")} />`}
      <nav aria-label=${say("client-menu")}>
        ${openable(view)
          .filter((each) => IN_BAND.includes(each))
          .map(
            (each) => html`<button key=${each} type="button" class="in-band" onClick=${() => desk.open(each)}>
              ${say(`client-key-${each}`)}
            </button>`,
          )}
        <button type="button" class="menu-button" onClick=${() => desk.open("menu")}>
          ${say("client-menu")}
        </button>
      </nav>
    </header>
    <p class=${`connection ${link.connection}`} role="status">
      ${link.connection === "connected" ? "" : say(`connection-${link.connection}`)}
    </p>`;
}

// The phases of the turn, the present one marked; those that seldom come only when they are here.
function Steps({ view }) {
  const { phase, turn } = view;
  const alone = !turn || ["lobby", "debrief", "ended"].includes(phase);
  const shown = alone ? [] : turn.phases.filter((each) => !SELDOM.includes(each));
  if (!shown.includes(phase)) shown.push(phase);
  return html`<ol class="steps" aria-label=${say("client-phases")}>
    ${shown.map(
      (each) => html`<li key=${each} aria-current=${each === phase ? "step" : undefined}>
        ${word("phase", each)}
      </li>`,
    )}
  </ol>`;
}

function where(view) {
  const { turn } = view;
  if (!turn) return view.title;
  return say("client-where", {
    title: view.title,
    number: turn.number,
    of: turn.of,
    date: longDate(turn.date),
  });
}

// The others of one's own delegation: together, or with somebody away.
function Partner({ status }) {
  const others = status.members.filter((each) => each.id !== status.me);
  if (!others.length) return null;
  const away = others.filter((each) => !each.here).map((each) => each.label);
  return html`<span class=${`partner ${away.length ? "away" : ""}`}>
    ${away.length
      ? say("seat-partner-away", { names: names(away) })
      : say("seat-partner-here", { names: names(others.map((each) => each.label)) })}
  </span>`;
}
