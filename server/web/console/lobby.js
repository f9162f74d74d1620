// Before the lesson: who is here and where, how long it lasts, and the start.

import { html, useState } from "../shared/html.js";
import { joinAddress, joinPicture } from "../shared/lookup.js";
import { say } from "../shared/texts.js";
import { Councils } from "./councils.js";
import { NetworkLine } from "./network.js";
import { Seats } from "./seats.js";
import { Timetable } from "./side.js";

const PLANS = ["45", "60", "90"];
const COUNCILS = [1, 2, 3, 4];

export function Lobby({ desk }) {
  const { view, status } = desk;
  const [minutes, setMinutes] = useState("");
  const pupils = status.participants.filter((each) => !each.removed);
  return html`<div class="columns">
    <main class="lesson">
      <${Councils} desk=${desk} />
      <section class="heading">
        <div class="heading-row">
          <h2>${say("console-lobby")}</h2>
          <${Begin} desk=${desk} minutes=${minutes} />
        </div>
        <p class="what-happens">${beginning(desk, pupils)}</p>
      </section>
      <${Seats} desk=${desk} lobby />
      <section class="panel content-note">
        <h3>${say("console-content-note")}</h3>
        <p class="reading">${view.content_note}</p>
      </section>
    </main>
    <aside class="side">
      <${JoinCard} desk=${desk} />
      <${Length} desk=${desk} minutes=${minutes} setMinutes=${setMinutes} />
      <${Timetable} desk=${desk} />
      <${Tables} desk=${desk} pupils=${pupils.length} />
      <${About} language=${desk.here.language} />
    </aside>
  </div>`;
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
  const given = Number.parseInt(minutes, 10);
  const begin = () =>
    desk.act({ type: "begin", minutes: Number.isNaN(given) ? null : given });
  return html`<button
    type="button"
    id="next-step"
    class="primary next-step"
    disabled=${desk.busy}
    onClick=${begin}
  >
    ${say("step-begin")}
  </button>`;
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

function Length({ desk, minutes, setMinutes }) {
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
        type="number"
        min="15"
        max="240"
        inputmode="numeric"
        placeholder=${desk.view.plan === "open" ? "" : desk.view.plan}
        value=${minutes}
        onInput=${(event) => setMinutes(event.target.value)}
      />
    </p>
  </section>`;
}

function Tables({ desk, pupils }) {
  const { view, status } = desk;
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
              onChange=${() => desk.act({ type: "split_councils", councils: count })}
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
      <button
        type="button"
        onClick=${() => desk.act({ type: "lock_lobby", locked: !status.locked })}
      >
        ${say(status.locked ? "console-unlock" : "console-lock")}
      </button>
    </p>
  </section>`;
}
