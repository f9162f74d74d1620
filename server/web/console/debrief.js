// The debrief on the console: page by page, with the time that is left for it.

import { html, useEffect, useRef, useState } from "../shared/html.js";
import { Clock } from "../shared/clock.js";
import { DebriefPage, debriefPages } from "../shared/debrief.js";
import { useLeading } from "../shared/follow.js";
import { say } from "../shared/texts.js";
import { Councils } from "./councils.js";
import { NextStep } from "./next_step.js";

export function DebriefTable({ desk }) {
  const { view } = desk;
  const [number, turnTo] = useState(0);
  const head = useRef(null);
  useArrows(desk, turnTo);
  const pages = view.debrief ? debriefPages(view.debrief, false) : [];
  const here = Math.min(Math.max(number, 0), pages.length - 1);
  useLeading(view.council, pages.length ? pages[here].key : "");
  if (!pages.length) return null;
  const last = here === pages.length - 1;
  const go = (step) => {
    turnTo(Math.min(Math.max(here + step, 0), pages.length - 1));
    head.current.focus();
  };
  return html`<main class="debrief">
    <${Councils} desk=${desk} />
    <div class="debrief-bar" ref=${head} tabindex="-1">
      <button type="button" onClick=${() => go(-1)} disabled=${here === 0}>${say("common-back")}</button>
      <p role="status">${say("console-page-of", { page: here + 1, of: pages.length })}</p>
      <${NextStep}
        label=${say(last ? "step-end" : "common-next")}
        step=${() => (last ? desk.open("end") : go(1))}
        ready=${true}
        quiet=${Boolean(desk.dialog)}
      />
      <p class="debrief-left">
        ${desk.status.lesson_left !== null &&
        html`<${Clock} link=${desk.link} of=${(status) => status.lesson_left} /> ${say("console-debrief-left")}`}
      </p>
      ${desk.status.lesson_left !== null &&
      html`<button type="button" onClick=${() => desk.open("bell")}>${say("console-tool-bell")}</button>`}
      <button type="button" onClick=${() => desk.open("texts")}>${say("console-tool-texts")}</button>
      ${view.earlier_turns.length > 0 &&
      html`<button type="button" onClick=${() => desk.open("back")}>${say("console-tool-back")}</button>`}
      <button type="button" onClick=${() => desk.open("keep")}>${say("console-tool-keep")}</button>
      ${!last && html`<button type="button" onClick=${() => desk.open("end")}>${say("step-end")}</button>`}
    </div>
    <${DebriefPage} key=${pages[here].key} view=${view} page=${pages[here]} large=${false} />
  </main>`;
}

// The debrief of a lesson that is over, read anew. It leads no projector and gives no command.
export function DebriefReading({ view, close }) {
  const [number, turnTo] = useState(0);
  const head = useRef(null);
  useArrows({ dialog: null }, turnTo);
  useEffect(() => head.current.focus(), []);
  const pages = debriefPages(view.debrief, false);
  const at = Math.min(number, pages.length - 1);
  const go = (next) => {
    turnTo(next);
    head.current.focus();
  };
  return html`<main class="debrief">
    <div class="debrief-bar" ref=${head} tabindex="-1">
      <button type="button" onClick=${() => go(at - 1)} disabled=${at === 0}>${say("common-back")}</button>
      <p role="status">${say("console-page-of", { page: at + 1, of: pages.length })}</p>
      <button type="button" class="primary" onClick=${() => go(at + 1)} disabled=${at === pages.length - 1}>
        ${say("common-next")}
      </button>
      <button type="button" onClick=${close}>${say("common-close")}</button>
    </div>
    <${DebriefPage} key=${pages[at].key} view=${view} page=${pages[at]} large=${false} />
  </main>`;
}

function useArrows(desk, turnTo) {
  const quiet = useRef(false);
  quiet.current = Boolean(desk.dialog);
  useEffect(() => {
    const press = (event) => {
      if (quiet.current || /^(SELECT|INPUT|TEXTAREA)$/.test(event.target.tagName)) return;
      if (event.key === "ArrowRight") turnTo((page) => page + 1);
      if (event.key === "ArrowLeft") turnTo((page) => Math.max(0, page - 1));
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
