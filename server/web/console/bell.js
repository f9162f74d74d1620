// The bell of a running lesson: when it rings, and what follows when it is moved.

import { html, useState } from "../shared/html.js";
import { say, timeOfDay } from "../shared/texts.js";
import { Ask, Dialog } from "./dialog.js";
import { lessonLeft, useMinute } from "./side.js";

const NEAREST = 60;
const FARTHEST = 14_400;
const HALF_A_DAY = 43_200_000;

export function BellDialog({ desk }) {
  useMinute();
  const { link, status } = desk;
  const rings = new Date(Date.now() + lessonLeft(link, status.lesson_left));
  const [typed, type] = useState(null);
  const [asking, ask] = useState(null);
  const value = typed === null ? asTyped(rings) : typed;
  const seconds = secondsUntil(value);
  const fits = seconds !== null && seconds >= NEAREST && seconds <= FARTHEST;
  const move = async (to, debrief) => {
    const answer = await link.do({ type: "move_bell", seconds: to, debrief });
    if (answer.type === "accepted") {
      desk.dismiss();
      type(null);
    } else if (answer.code === "bell-too-near") {
      ask(to);
    } else {
      desk.tell(answer.sentence);
    }
  };
  return html`<${Dialog} desk=${desk} title=${say("console-tool-bell")}>
    <p>${say("console-bell-what")}</p>
    <form
      class="bell-form"
      onSubmit=${(event) => {
        event.preventDefault();
        if (fits && !desk.busy) move(seconds, false);
      }}
    >
      <label for="bell-moved">${say("console-bell")}</label>
      <input
        id="bell-moved"
        type="time"
        required
        value=${value}
        aria-describedby="bell-moved-means"
        onInput=${(event) => type(event.target.value)}
      />
      <button type="submit" class="primary" disabled=${!fits || typed === null}>
        ${say("console-tool-bell")}
      </button>
      <p id="bell-moved-means" class="hint">
        ${say(fits ? "console-bell-in" : "console-bell-outside", { count: Math.round((seconds || 0) / 60) })}
      </p>
    </form>
    <div class="follows" role="status">
      <p><strong>${say("console-lesson-until", { time: timeOfDay(rings) })}</strong></p>
      ${desk.view.phase !== "debrief" && html`<${Follows} desk=${desk} rings=${rings} />`}
    </div>
    ${asking !== null &&
    html`<${Ask}
      title=${say("console-bell-cut")}
      text=${say("console-bell-cut-sure")}
      yes=${say("console-bell-cut-yes")}
      onYes=${() => move(asking, true)}
      onClose=${() => ask(null)}
    />`}
  <//>`;
}

function Follows({ desk, rings }) {
  const { view, status, link } = desk;
  const left = lessonLeft(link, status.debrief_in);
  const begins = new Date(Date.now() + left);
  const minutes = Math.round((rings - begins) / 60_000);
  const turns = view.planned.filter((each) => status.turns_that_fit.includes(each.turn));
  return html`
    <p>
      ${left > 0
        ? say("console-bell-debrief", { time: timeOfDay(begins), minutes })
        : say("console-bell-debrief-due")}
    </p>
    <p>
      ${turns.length
        ? say("console-bell-fits", { turns: turns.map((each) => each.title).join(" · ") })
        : say("console-bell-fits-none")}
    </p>
  `;
}

// As a time field wants it, whatever the language.
function asTyped(moment) {
  return [moment.getHours(), moment.getMinutes()].map((each) => String(each).padStart(2, "0")).join(":");
}

// Never a moment short of the minute that was typed. An hour long gone is tomorrow's: evening classes.
function secondsUntil(value) {
  if (!value) return null;
  const [hours, minutes] = value.split(":").map(Number);
  const rings = new Date();
  rings.setHours(hours, minutes, 0, 0);
  if (Date.now() - rings > HALF_A_DAY) rings.setDate(rings.getDate() + 1);
  return Math.ceil((rings - Date.now()) / 1000);
}
