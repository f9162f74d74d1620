// The network, in a teacher's words: which address stands on the board, who has come by it,
// what could be seen of this machine, and what could not.

import { html, useEffect, useState } from "../shared/html.js";
import { say } from "../shared/texts.js";
import { Dialog } from "./dialog.js";
import { askServer } from "./keep.js";

const LOOK_EVERY = 3_000;
const SCREENS = ["refused", "waits", "secure", "blocked", "search"];
const MARKS = { good: "✓", care: "!", bad: "✕", unknown: "?" };

export function NetworkDialog({ desk }) {
  const [told, look] = useReport(desk.here, true);
  return html`<${Dialog} desk=${desk} title=${say("doctor-title")} wide>
    ${told === null && html`<p role="status">${say("doctor-looking")}</p>`}
    ${told === "failed" && html`<p role="status">${say("doctor-failed")}</p>`}
    ${told && told.findings && html`<div class="network">
      <div class="network-side">
        <${Board} here=${desk.here} told=${told} look=${look} />
        <${Try} link=${told.link} />
        <p class="hint">${say(`connection-way-${desk.link.way}`)}</p>
        <${Screens} />
      </div>
      <${Findings} told=${told} look=${look} />
    </div>`}
  <//>`;
}

// What the server says now, again every few seconds; `look(true)` has the machine looked at anew.
function useReport(here, often) {
  const [told, tell] = useState(null);
  const { key, language } = here;
  const look = async (again = false) => {
    const answer = await askServer("/doctor", { key, language, again });
    tell(answer && answer.ok ? await answer.json() : "failed");
  };
  useEffect(() => {
    look();
    const timer = often && setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [key, language]);
  return [told, look];
}

async function choose(here, address, look) {
  await askServer("/doctor/choose", { key: here.key, address });
  look();
}

function Board({ here, told, look }) {
  // With a certificate, or behind a proxy, there is nothing to choose.
  if (!told.choices.length) return null;
  return html`<fieldset class="board">
    <legend>${say("doctor-choose")}</legend>
    <p class="hint">${say("doctor-choose-what")}</p>
    ${told.choices.map(
      (each) => html`<label key=${each.address} class=${each.shown ? "address-choice chosen" : "address-choice"}>
        <input
          type="radio"
          name="board-address"
          checked=${each.shown}
          onChange=${() => choose(here, each.address, look)}
        />
        <span>
          <strong>${each.address}</strong>
          ${each.shown && html` <em>${say("doctor-chosen")}</em>`}
          <span class="address-what">${each.interface ? `${each.kind}, ${each.interface}` : each.kind}</span>
          <span class=${each.machines + each.pupils ? "address-heard came" : "address-heard"}>${each.heard}</span>
        </span>
      </label>`,
    )}
  </fieldset>`;
}

function Try({ link }) {
  return html`<section>
    <h3>${say("doctor-try")}</h3>
    <p class="try-link">${link}</p>
    <p class="hint">${say("doctor-try-what")}</p>
  </section>`;
}

// What a teacher sees over a pupil's shoulder, and what it means.
function Screens() {
  return html`<section>
    <h3>${say("doctor-screen")}</h3>
    ${SCREENS.map(
      (each) => html`<details key=${each}>
        <summary>${say(`doctor-screen-${each}`)}</summary>
        <p>${say(`doctor-screen-${each}-means`)}</p>
      </details>`,
    )}
  </section>`;
}

function Findings({ told, look }) {
  const [looking, begin] = useState(false);
  const again = async () => {
    begin(true);
    await look(true);
    begin(false);
  };
  return html`<section class="findings">
    <ul>
      ${told.findings.map(
        (each) => html`<li key=${each.text} class=${`finding ${each.state}`}>
          <span class="state-mark" aria-hidden="true">${MARKS[each.state]}</span>
          <div>
            <h3>${each.title} <span class="state-word">${each.word}</span></h3>
            <p>${each.text}</p>
            ${each.advice && html`<p class="to-do">${each.advice}</p>`}
          </div>
        </li>`,
      )}
    </ul>
    <button type="button" aria-disabled=${looking ? "true" : undefined} onClick=${() => looking || again()}>
      ${say(looking ? "doctor-looking" : "doctor-again")}
    </button>
  </section>`;
}

// In the lobby: the address that is shown, who came by it, and the way to the rest.
export function NetworkLine({ desk }) {
  const [told] = useReport(desk.here, true);
  const shown = told && told.choices && told.choices.find((each) => each.shown);
  const wrong = told && told.findings && told.findings.find((each) => each.state === "bad");
  return html`<p class=${wrong ? "network-line wrong" : "network-line"}>
    <span>${wrong ? wrong.text : shown && `${shown.kind}: ${shown.heard}`}</span>
    <button type="button" class="small" onClick=${() => desk.open("network")}>${say("doctor-title")}</button>
  </p>`;
}
