// The lessons of this machine: prepared the day before, dated, found again and opened.

import { html, useEffect, useState } from "../shared/html.js";
import { say } from "../shared/texts.js";
import { Ask, Dialog } from "./dialog.js";
import { askServer } from "./keep.js";

const PLANS = ["45", "60", "90"];

// The list as the server has it; `read()` asks again.
export function useLessons(here) {
  const [told, tell] = useState(null);
  const { key, language } = here;
  const read = async () => {
    const answer = await askServer("/lessons", { key, language });
    tell(answer && answer.ok ? await answer.json() : "failed");
  };
  useEffect(() => {
    read();
  }, [key, language]);
  return [told, read];
}

export function LessonsDialog({ desk }) {
  const [told, read] = useLessons(desk.here);
  const [leaving, leave] = useState(null);
  const go = async (session) => {
    const answer = await askServer("/lessons/open", { key: desk.here.key, session });
    if (!answer || !answer.ok) return;
    location.hash = (await answer.json()).key;
    location.reload();
  };
  const wish = (session) => (isRunning(desk.view) ? leave(session) : go(session));
  return html`<${Dialog} desk=${desk} title=${say("console-lessons")} wide>
    ${told === null && html`<p role="status">${say("doctor-looking")}</p>`}
    ${told === "failed" && html`<p role="status">${say("doctor-failed")}</p>`}
    ${told &&
    told.lessons &&
    html`<ul class="lessons">
        ${told.lessons.map(
          (each) => html`<${Row} key=${each.session} here=${desk.here} lesson=${each} now=${each.session === told.here} read=${read} go=${wish} />`,
        )}
      </ul>
      <${Prepare} here=${desk.here} scenarios=${told.scenarios} read=${read} />`}
    ${leaving &&
    html`<${Ask}
      title=${say("console-lesson-leave")}
      text=${say("console-lesson-leave-sure")}
      yes=${say("console-lesson-open")}
      onYes=${() => go(leaving)}
      onClose=${() => leave(null)}
    />`}
  <//>`;
}

function isRunning(view) {
  return !["lobby", "debrief", "ended"].includes(view.phase);
}

function Row({ here, lesson, now, read, go }) {
  const datable = lesson.stage === "prepared" || lesson.stage === "open";
  return html`<li class=${now ? "lesson-row now" : "lesson-row"}>
    <div>
      <strong>${lesson.title}</strong>${lesson.length && html` · ${lesson.length}`}
      <p class="hint">${describe(lesson)}</p>
    </div>
    ${datable && html`<${Dates} here=${here} lesson=${lesson} read=${read} />`}
    ${now
      ? html`<span class="open-now">${say("console-lesson-now")}</span>`
      : html`<button type="button" onClick=${() => go(lesson.session)}>${say("console-lesson-open")}</button>`}
  </li>`;
}

function describe(lesson) {
  if (lesson.when) return `${lesson.state}: ${lesson.when}`;
  return `${lesson.state}, ${say("console-lesson-last", { day: lesson.last })}`;
}

function Dates({ here, lesson, read }) {
  const note = async (change) => {
    const { session, day, until } = { ...lesson, ...change };
    await askServer("/lessons/note", { key: here.key, session, day, until });
    read();
  };
  return html`<span class="dates">
    <label>
      <span class="unseen">${say("console-lesson-day")}</span>
      <input type="date" value=${lesson.day} onChange=${(event) => note({ day: event.target.value })} />
    </label>
    <label>
      <span class="unseen">${say("console-bell")}</span>
      <input type="time" value=${lesson.until} onChange=${(event) => note({ until: event.target.value })} />
    </label>
  </span>`;
}

function Prepare({ here, scenarios, read }) {
  const [wish, change] = useState({ scenario: scenarios[0].id, plan: "45", day: "", until: "" });
  const [told, tell] = useState("");
  const set = (field) => (event) => change({ ...wish, [field]: event.target.value });
  const prepare = async () => {
    tell(say("doctor-looking"));
    const answer = await askServer("/lessons/prepare", { key: here.key, language: here.language, ...wish });
    tell(say(answer && answer.ok ? "console-prepared" : "doctor-failed"));
    read();
  };
  return html`<section class="prepare">
    <h3>${say("console-prepare")}</h3>
    <p class="hint">${say("console-prepare-what")}</p>
    <p class="fields">
      <label>
        <span>${say("console-scenario")}</span>
        <select value=${wish.scenario} onChange=${set("scenario")}>
          ${scenarios.map((each) => html`<option key=${each.id} value=${each.id}>${each.title}</option>`)}
        </select>
      </label>
      <label>
        <span>${say("console-plan")}</span>
        <select value=${wish.plan} onChange=${set("plan")}>
          ${PLANS.map((plan) => html`<option key=${plan} value=${plan}>${say("amount-minutes", { count: Number(plan) })}</option>`)}
        </select>
      </label>
      <label>
        <span>${say("console-lesson-day")}</span>
        <input type="date" value=${wish.day} onInput=${set("day")} />
      </label>
      <label>
        <span>${say("console-bell")}</span>
        <input type="time" value=${wish.until} onInput=${set("until")} />
      </label>
      <button type="button" class="primary" onClick=${prepare}>${say("console-prepare-yes")}</button>
    </p>
    <p role="status">${told}</p>
  </section>`;
}
