// The way in: the code on the board, one field and one button. Nobody is asked for a name.

import { html, useEffect, useRef, useState } from "../shared/html.js";
import { LANGUAGES, say, word } from "../shared/texts.js";
import { AboutLinks } from "./about_links.js";

// A farewell that was said at the door stands beside the field it is about.
const AT_THE_DOOR = new Set(["wrong_code", "wrong_secret", "full", "locked", "slow_down", "ended"]);

// A hand-over is told in the same place: the way back is the code, and it is filled in.
export function atTheDoor({ here, link }) {
  const { farewell, welcome } = link;
  if (!farewell) return false;
  // Who had a seat there is not at the door, though the lesson is over.
  if (farewell.code === "ended" && !here.asking) return false;
  return farewell.code === "handed_over" || (!welcome && AT_THE_DOOR.has(farewell.code));
}

// So long a button rests that came up under somebody's fingers, who meant what was there before.
const REST = 900;

// The door opens at once as a rule, so the field stays while the first knock is under way.
export function knocking({ here, link, view, status }) {
  const soon = link && !link.farewell && ["connecting", "connected"].includes(link.connection);
  return Boolean(soon && here.asking && !(view && status));
}

export function Join({ desk }) {
  const { here, link } = desk;
  const [code, type] = useState(here.code);
  const [problem, tell] = useState("");
  const given = link && link.farewell && link.farewell.code === "handed_over" && !problem;
  const busy = useResting(given) || knocking(desk);
  const [field, go] = [useRef(null), useRef(null)];
  const refused = problem || (link && link.farewell && link.farewell.sentence) || "";
  // A code that came with the address needs no typing: one tap, or Enter, joins.
  useEffect(() => !knocking(desk) && (code && (given || !refused) ? go : field).current.focus(), [refused]);
  const press = (event) => {
    event.preventDefault();
    if (busy) return undefined;
    if (!code.trim()) return tell(say("client-no-code"));
    tell("");
    return here.join(code);
  };
  return html`<div class="join">
    <${Languages} here=${here} />
    <div class="join-head">
      <p class="brand">${say("client-title")}</p>
      <p class="motto">${say("client-motto")}</p>
    </div>
    ${here.consoleAddress &&
    html`<p class="join-teacher">
      <span>${say("join-teacher")}</span> <a href=${here.consoleAddress}>${say("join-console")}</a>
    </p>`}
    <div class="join-card">
      <h1 tabindex="-1">${say(given ? "client-gone-handed-over" : "client-join")}</h1>
      <form class="join-form" onSubmit=${press} novalidate>
        <label for="code">${say("client-code")}</label>
        <input
          id="code"
          ref=${field}
          value=${code}
          maxlength="16"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck=${false}
          enterkeyhint="go"
          aria-invalid=${refused && !given ? "true" : "false"}
          aria-describedby="code-told"
          onInput=${(event) => type(event.target.value.toUpperCase())}
        />
        <p id="code-told" class=${refused && !given ? "problem" : "hint"} role=${refused ? "alert" : undefined}>
          ${refused || say("seat-code-where")}
        </p>
        <button ref=${go} type="submit" class="primary" aria-disabled=${busy ? "true" : "false"}>
          ${say(knocking(desk) ? "client-connecting" : "client-join-now")}
        </button>
      </form>
      <p class="hint">${say("client-no-name")}</p>
    </div>
    ${!given && html`<${BackToSeat} here=${here} />`}
    <p class="join-foot">
      <a href="/desktop">${say("seat-desktop")}</a>
      <${AboutLinks} desk=${desk} />
      <button type="button" class="link" onClick=${() => desk.open("settings")}>
        ${say("common-settings")}
      </button>
    </p>
  </div>`;
}

function useResting(given) {
  const [resting, rest] = useState(given);
  useEffect(() => {
    const timer = setTimeout(() => rest(false), REST);
    return () => clearTimeout(timer);
  }, []);
  return resting;
}

function BackToSeat({ here }) {
  const { had } = here.seat;
  if (!had || had.fresh) return null;
  return html`<div class="join-card back">
    <h2>${say("client-back-to-seat")}</h2>
    <p>${say("client-back-to-seat-told", { session: had.session })}</p>
    <button type="button" onClick=${() => here.comeBack()}>${say("client-back-to-seat")}</button>
  </div>`;
}

function Languages({ here }) {
  return html`<div class="languages" role="group" aria-label=${say("client-language")}>
    ${LANGUAGES.map(
      (each) => html`<button
        key=${each}
        type="button"
        lang=${each}
        aria-pressed=${each === here.language ? "true" : "false"}
        onClick=${() => here.change({ language: each })}
      >
        ${word("language", each)}
      </button>`,
    )}
  </div>`;
}
