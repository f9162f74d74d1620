// Before the lesson: which delegations the class is, and their papers.

import { NextStep } from "../console/next_step.js";
import { html, useState } from "../shared/html.js";
import { seatName } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { say } from "../shared/texts.js";
import { elsewhere } from "./rows.js";

const PLANS = ["45", "60", "90"];

export function Setup({ desk }) {
  const { view, crew } = desk;
  const lobby = view.phase === "lobby";
  return html`<section class="panel b-setup" aria-labelledby="setup-title">
    <h2 id="setup-title">${say("board-title")}</h2>
    <p>${say("board-what")}</p>
    <ol class="b-steps">
      <li>
        <h3>${say("board-who")}</h3>
        <p class="hint">${say("board-who-how")}</p>
        <${Delegations} desk=${desk} />
      </li>
      <li>
        <h3>${say("board-cards")}</h3>
        <p class="hint">${say("board-cards-how")}</p>
        <p class="buttons">
          <button type="button" disabled=${!crew.seated.length} onClick=${() => desk.print("cards")}>
            ${say("board-print-cards")}
          </button>
        </p>
      </li>
      ${lobby &&
      html`<li>
        <h3>${say("board-begin")}</h3>
        <p class="hint">${say("board-begin-how")}</p>
        <${Begin} desk=${desk} />
      </li>`}
    </ol>
  </section>`;
}

function Delegations({ desk }) {
  const { view, status, crew } = desk;
  const rows = view.seats.map((seat) => status.rows.find((row) => row.seat === seat.id));
  const free = rows.filter((row) => !row.members && !crew.lines.has(row.seat));
  return html`<ul class="b-seats">
      ${rows.map((row) => html`<${Delegation} key=${row.seat} desk=${desk} row=${row} />`)}
    </ul>
    <p class="buttons">
      <button type="button" disabled=${!free.length} onClick=${() => free.forEach((row) => crew.sit(row.seat))}>
        ${say("board-seat-all")}
      </button>
    </p>`;
}

function Delegation({ desk, row }) {
  const { view, crew } = desk;
  const ours = crew.lines.has(row.seat);
  const taken = !ours && row.members > 0;
  const change = () => (ours ? crew.rise(row.seat) : crew.sit(row.seat));
  return html`<li>
    <label class=${`b-seat ${ours ? "ours" : ""}`}>
      <input type="checkbox" checked=${ours} disabled=${taken} onChange=${change} />
      <${Flag} seat=${row.seat} />
      <span>
        <strong>${seatName(view, row.seat)}</strong>
        <span class="hint">${ours ? say("board-at-this-machine") : elsewhere(row)}</span>
      </span>
    </label>
  </li>`;
}

function Begin({ desk }) {
  const { view, link } = desk;
  const [begun, begin] = useState(false);
  const go = () => {
    begin(true);
    desk.act({ type: "begin", minutes: null });
  };
  const choose = (plan) => desk.act({ type: "choose_plan", plan });
  return html`<div class="b-begin">
    <fieldset>
      <legend class="unseen">${say("console-plan")}</legend>
      <div class="segments">
        ${[...PLANS, "open"].map(
          (plan) => html`<label key=${plan} class="segment">
            <input type="radio" name="plan" value=${plan} checked=${view.plan === plan} onChange=${() => choose(plan)} />
            <span>${plan === "open" ? say("board-no-clock") : say("amount-minutes", { count: Number(plan) })}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    <${NextStep} label=${say("step-begin")} step=${go} ready=${!begun && !desk.busy && link.connection === "connected"} />
  </div>`;
}
