// The dark band at the top: who I am, where we are, how long is left, and the ways aside.

import { Clock, remaining } from "../shared/clock.js";
import { html, useEffect } from "../shared/html.js";
import { seatName } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { longDate, names, say, word } from "../shared/texts.js";
import { Notepad } from "./after/notes.js";

const MINUTE = 60_000;
// Phases that are among the steps only when they are here.
const SELDOM = ["chair", "key"];

export function Header({ desk }) {
  const { view, status, link } = desk;
  const seat = view.seat ? seatName(view, view.seat) : say("client-observer");
  return html`<div class="top">
    <header class="band">
      <p class="who">
        ${view.seat && html`<${Flag} seat=${view.seat} />`}
        <strong>${seat}</strong>
      </p>
      <${Partner} status=${status} />
      <p class="where">${where(view)}</p>
      <${Steps} view=${view} />
      <${TimeLeft} desk=${desk} />
      <nav aria-label=${say("client-menu")}>
        ${view.card &&
        html`<button type="button" class="in-band" onClick=${() => desk.open("card")}>
          ${say("client-key-card")}
        </button>`}
        <div class="in-band"><${Notepad} desk=${desk} /></div>
        <button type="button" class="menu-button" onClick=${() => desk.open("menu")}>
          ${say("client-menu")}
        </button>
      </nav>
    </header>
    <div role="status">
      ${link.connection !== "connected" &&
      html`<p class="banner warn">${say(`connection-${link.connection}`)}</p>`}
      ${status.paused && html`<p class="banner warn">${say("client-paused")}</p>`}
    </div>
  </div>`;
}

function TimeLeft({ desk }) {
  const { link, status } = desk;
  useLastMinute(desk);
  if (link.farewell || (status.left === null && !status.paused)) return null;
  if (status.paused) return html`<span class="clock">${say("client-clock-stopped")}</span>`;
  return html`<${Clock} link=${link} label=${say("client-clock")} />`;
}

// Said once in a phase, since nobody who listens can keep an eye on the clock.
function useLastMinute({ link, status, announce }) {
  useEffect(() => {
    const left = remaining(link, status.left);
    if (left === null || status.paused || left <= MINUTE) return undefined;
    const timer = setTimeout(() => announce(say("seat-minute-left")), left - MINUTE);
    return () => clearTimeout(timer);
  }, [status]);
}

// The phases of the turn, the present one marked; those that seldom come only when they are here.
function Steps({ view }) {
  const { phase, turn } = view;
  const alone = !turn || ["lobby", "debrief", "ended"].includes(phase);
  const shown = alone ? [] : turn.phases.filter((each) => each === phase || !SELDOM.includes(each));
  if (!shown.includes(phase)) shown.splice(phase === "chair" ? 2 : shown.length, 0, phase);
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
  return html`<p class=${`partner ${away.length ? "away" : ""}`}>
    ${away.length
      ? say("seat-partner-away", { names: names(away) })
      : say("seat-partner-here", { names: names(others.map((each) => each.label)) })}
  </p>`;
}
