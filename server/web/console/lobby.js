// Before the lesson: who is here and where, how long it lasts, and the start.

import { html, useState } from "../shared/html.js";
import { joinAddress, joinPicture } from "../shared/lookup.js";
import { say } from "../shared/texts.js";
import { Councils } from "./councils.js";
import { Ask } from "./dialog.js";
import { askServer } from "./keep.js";
import { useLessons } from "./lessons.js";
import { NetworkLine } from "./network.js";
import { NextStep } from "./next_step.js";
import { Seats } from "./seats.js";
import { Timetable, ToBoard } from "./side.js";

const SHORTEST = 15;
const LONGEST = 240;
const PLANS = ["45", "60", "90"];
const COUNCILS = [1, 2, 3, 4];

export function Lobby({ desk }) {
  const { view, status } = desk;
  const [until, ring] = useBell(desk.here);
  const pupils = status.participants.filter((each) => !each.removed);
  return html`<div class="columns">
    <main class="lesson">
      <${Councils} desk=${desk} />
      <section class="heading">
        <div class="heading-row">
          <h2>${say("console-lobby")}</h2>
          <${Begin} desk=${desk} minutes=${minutesUntil(until)} />
        </div>
        <p class="what-happens">${beginning(desk, pupils)}</p>
      </section>
      <${Seats} desk=${desk} lobby />
      <div class="lobby-foot">
        <section class="panel content-note">
          <h3>${say("console-content-note")}</h3>
          <p class="reading">${view.content_note}</p>
        </section>
        <${Tables} desk=${desk} pupils=${pupils.length} />
      <${About} language=${desk.here.language} />
      </div>
    </main>
    <aside class="side">
      <${JoinCard} desk=${desk} />
      <${Length} desk=${desk} until=${until} ring=${ring} />
      <${Timetable} desk=${desk} />
    </aside>
  </div>`;
}

// When the bell rings: as it was prepared, and kept with the lesson when it is changed.
function useBell(here) {
  const [told] = useLessons(here);
  const [typed, type] = useState(null);
  const lesson = told && told.lessons && told.lessons.find((each) => each.session === told.here);
  const ring = (until) => {
    type(until);
    if (lesson) askServer("/lessons/note", { key: here.key, session: lesson.session, day: lesson.day, until });
  };
  return [typed === null ? (lesson ? lesson.until : "") : typed, ring];
}

// Minutes from now to a time of today; null for none.
function minutesUntil(until) {
  if (!until) return null;
  const [hours, minutes] = until.split(":").map(Number);
  const now = new Date();
  return hours * 60 + minutes - (now.getHours() * 60 + now.getMinutes());
}

// What a teacher may be asked about before anybody sits down.
function About({ language }) {
  return html`<p class="about-links">
    <a href=${`/accessibility?language=${language}`} target="_blank">${say("common-accessibility")}</a>
    <a href=${`/data?language=${language}`} target="_blank">${say("common-stored")}</a>
  </p>`;
}

function beginning(desk, pupils) {
  const manned = desk.status.rows.filter((row) => row.members > 0).length;
  if (!pupils.length) return say("console-begin-nobody");
  const seated = say("console-begin-with", { count: pupils.length, delegations: manned });
  return `${seated} ${say("console-begin-late")}`;
}

function Begin({ desk, minutes }) {
  const begin = () => desk.act({ type: "begin", minutes: fits(minutes) ? minutes : null });
  return html`<${NextStep}
    label=${say("step-begin")}
    step=${begin}
    ready=${!desk.busy && desk.link.connection === "connected"}
    quiet=${Boolean(desk.dialog)}
  />`;
}

function fits(minutes) {
  return minutes !== null && minutes >= SHORTEST && minutes <= LONGEST;
}

function JoinCard({ desk }) {
  const address = joinAddress(desk.welcome);
  return html`<section class="panel join-card">
    <img class="qr" src=${joinPicture(desk.welcome)} alt=${say("room-qr", { address })} />
    <div>
      <h3>${say("console-pupils-join")}</h3>
      <p class="address">${address}</p>
      <p class="code">${desk.welcome.code}</p>
    </div>
    <${NetworkLine} desk=${desk} />
  </section>`;
}

function Length({ desk, until, ring }) {
  const minutes = minutesUntil(until);
  return html`<section class="panel length">
    <fieldset>
      <legend>${say("console-plan")}</legend>
      <div class="segments">
        ${PLANS.map(
          (plan) => html`<label key=${plan} class="segment">
            <input
              type="radio"
              name="plan"
              value=${plan}
              checked=${desk.view.plan === plan}
              onChange=${() => desk.act({ type: "choose_plan", plan })}
            />
            <span>${say("amount-minutes", { count: Number(plan) })}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    <p class="bell">
      <label for="bell">${say("console-bell")}</label>
      <input
        id="bell"
        type="time"
        value=${until}
        aria-describedby="bell-means"
        onInput=${(event) => ring(event.target.value)}
      />
    </p>
    <p id="bell-means" class="hint">${bellMeans(desk.view.plan, minutes)}</p>
  </section>`;
}

function bellMeans(plan, minutes) {
  if (fits(minutes)) return say("console-bell-minutes", { count: minutes });
  if (minutes !== null) return say("console-bell-not");
  return plan === "open" ? "" : say("console-bell-none", { count: Number(plan) });
}

function Tables({ desk, pupils }) {
  const { view, status } = desk;
  const [asking, ask] = useState(null);
  const split = (councils) => desk.act({ type: "split_councils", councils });
  // The choice shows what is, not what was asked for.
  const choose = (event, count) => {
    event.preventDefault();
    if (count === view.councils.length) return;
    if (pupils) ask(count);
    else split(count);
  };
  return html`<section class="panel">
    <fieldset>
      <legend>${say("console-councils")}</legend>
      <div class="segments">
        ${COUNCILS.map(
          (count) => html`<label key=${count} class="segment">
            <input
              type="radio"
              name="councils"
              checked=${view.councils.length === count}
              onClick=${(event) => choose(event, count)}
            />
            <span>${count}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    ${status.councils_advised > view.councils.length &&
    html`<p class="advice">
      ${say("console-councils-advised", { count: pupils, councils: status.councils_advised })}
    </p>`}
    <p class="buttons">
      <button type="button" onClick=${() => desk.open("people")}>${say("console-tool-people")}</button>
      <button type="button" onClick=${() => desk.open("keep")}>${say("console-tool-keep")}</button>
      <${ToBoard} here=${desk.here} />
      <button
        type="button"
        onClick=${() => desk.act({ type: "lock_lobby", locked: !status.locked })}
      >
        ${say(status.locked ? "console-unlock" : "console-lock")}
      </button>
    </p>
    ${asking &&
    html`<${Ask}
      title=${say("console-split-title", { count: asking })}
      text=${say("console-split-sure")}
      yes=${say("console-split-yes")}
      onYes=${() => split(asking)}
      onClose=${() => ask(null)}
    />`}
  </section>`;
}
