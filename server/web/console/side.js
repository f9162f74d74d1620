// The right column: the lesson's timetable, one thing to say, and the rarer tools.

import { written } from "../shared/clock.js";
import { html, useEffect, useRef, useState } from "../shared/html.js";
import { say, timeOfDay } from "../shared/texts.js";
import { suggestion } from "./steps.js";

// Less than this is the way over the line, not time that was kept for the debrief.
const NOTICED = 2_000;

export function Side({ desk }) {
  const { view, status } = desk;
  return html`<aside class="side">
    <${Timetable} desk=${desk} />
    <section class="panel">
      <h3>${say("console-say")}</h3>
      <p>${suggestion(view, status)}</p>
    </section>
    <${More} desk=${desk} />
  </aside>`;
}

export function useMinute() {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 5_000);
    return () => clearInterval(timer);
  }, []);
}

export function Timetable({ desk }) {
  useMinute();
  const { view, status, link } = desk;
  const lesson = lessonLeft(link, status.lesson_left);
  const debrief = lessonLeft(link, debriefIn(status));
  const cut = useCut(view, status);
  const ends = lesson === null ? null : new Date(Date.now() + lesson);
  const late = firstTooLate(view, status);
  return html`<section class="panel timetable">
    <div class="timetable-head">
      <h3>${ends ? say("console-lesson-until", { time: timeOfDay(ends) }) : say("console-lesson")}</h3>
      ${ends && html`<${Tool} desk=${desk} name="bell" />`}
    </div>
    <ol>
      ${view.planned.filter((each) => each.state !== "left_out").map(
        (each) => html`<li key=${each.turn} class=${each.state} aria-current=${each.state === "now" ? "step" : undefined}>
          <span>${each.title}</span>
          <span class="state">${standing(each, late >= 0 && view.planned.indexOf(each) >= late)}</span>
        </li>`,
      )}
      <li class="kept">
        <span>${debriefName(view, status, debrief)}</span>
        <span class="state">${keptFor(lesson, waitsForPhase(status) ? null : debrief)}</span>
      </li>
    </ol>
    <p role="status">
      ${cut && say("console-cut", { got: written(cut.got), had: written(cut.had) })}
    </p>
  </section>`;
}

// The first turn that the plan counts on and that no longer fits, as things stand; none after it does.
function firstTooLate(view, status) {
  return view.planned.findIndex((each) => each.state === "ahead" && !status.turns_that_fit.includes(each.turn));
}

function standing(turn, tooLate) {
  if (tooLate && (turn.state === "ahead" || turn.state === "if_time")) return say("console-planned-no-time");
  return say(`console-planned-${turn.state.replace("_", "-")}`);
}

// The bell does not wait for a paused clock.
export function lessonLeft(link, left) {
  if (left === null) return null;
  return Math.max(0, left - (performance.now() - link.statusAt));
}

// A phase that runs on when the debrief was planned to begin puts it off.
function debriefIn({ debrief_in: planned, left }) {
  return planned === null || left === null ? planned : Math.max(planned, left);
}

// While the clock stands nobody knows when such a phase ends.
function waitsForPhase({ paused, left, debrief_in: planned }) {
  return paused && planned !== null && left > planned;
}

// A pause gives a phase its time back, but none of what is kept for the debrief.
function useCut(view, status) {
  const before = useRef(null);
  const [cut, told] = useState(null);
  const phase = `${view.council}/${status.moment}`;
  useEffect(() => {
    const was = before.current;
    before.current = { phase, paused: status.paused, left: status.left };
    if (!was || was.phase !== phase || !was.paused || status.paused) return;
    if (was.left - status.left > NOTICED) told({ phase, had: was.left, got: status.left });
  }, [status]);
  return cut && cut.phase === phase ? cut : null;
}

function debriefName(view, status, debrief) {
  if (debrief === null || view.phase === "lobby") return say("phase-debrief");
  if (waitsForPhase(status)) return say("console-debrief-after");
  return say("console-debrief-at", { time: timeOfDay(new Date(Date.now() + debrief)) });
}

function keptFor(lesson, debrief) {
  if (lesson === null || debrief === null) return say("console-debrief-kept");
  return say("console-debrief-kept-minutes", { minutes: Math.round((lesson - debrief) / 60_000) });
}

function More({ desk }) {
  const { view, status, scope } = desk;
  const others = status.participants.filter((each) => !each.seat || each.removed);
  return html`<section class="panel more">
    <h3>${say("console-more")}</h3>
    <p class="buttons">
      <${Tool} desk=${desk} name="inject" />
      <${Tool} desk=${desk} name="texts" />
      <${Tool} desk=${desk} name="notes" count=${status.notes.length} />
      <${Tool} desk=${desk} name="people" count=${others.length} />
      ${view.earlier_turns.length > 0 && html`<${Tool} desk=${desk} name="back" />`}
      ${view.phase === "outcome" &&
      !view.record &&
      html`<button type="button" onClick=${() => desk.act({ type: "show_record", council: scope })}>
        ${say("console-show-record")}
      </button>`}
      <button
        type="button"
        onClick=${() => desk.act({ type: "lock_lobby", locked: !status.locked })}
      >
        ${say(status.locked ? "console-unlock" : "console-lock")}
      </button>
      <${Tool} desk=${desk} name="keep" />
      <${ToBoard} here=${desk.here} />
      <button type="button" onClick=${() => desk.open("end")}>${say("console-to-debrief")}</button>
    </p>
  </section>`;
}

// The page for a class without machines. It opens with this page's own key.
export function ToBoard({ here }) {
  return html`<a class="button" href=${`/board#${here.key}`} target="_blank" rel="noopener">
    ${say("console-one-machine")}
  </a>`;
}

function Tool({ desk, name, count = 0 }) {
  const label = say(`console-tool-${name}`);
  return html`<button type="button" onClick=${() => desk.open(name)}>
    ${count ? say("console-tool-count", { label, count }) : label}
  </button>`;
}

