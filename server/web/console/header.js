// Where pupils go, who is here, how the connection is, and the language.

import { html } from "../shared/html.js";
import { joinAddress } from "../shared/lookup.js";
import { changeLanguage } from "../shared/start.js";
import { LANGUAGES, say, word } from "../shared/texts.js";

export function Header({ desk }) {
  const { here, link, view, welcome } = desk;
  return html`<header class="top">
    <h1>${view.title}</h1>
    <p class="join">
      <span>${say("console-pupils-go-to")} <strong>${joinAddress(welcome)}</strong></span>
      <span class="code" aria-label=${say("console-code", { code: welcome.code })}
        >${welcome.code}</span
      >
    </p>
    <p class="presence">${link.connection === "connected" ? presence(desk.status) : ""}</p>
    <p class=${`connection ${link.connection}`} role="status">
      ${link.connection === "connected"
        ? desk.busy && say("connection-sending")
        : say(link.connection === "host-away" ? "console-host-away" : "connection-reconnecting")}
    </p>
    <button type="button" onClick=${() => desk.open("lessons")}>${say("console-lessons")}</button>
    <button type="button" onClick=${() => desk.open("network")}>${say("doctor-title")}</button>
    <${Projector} path=${welcome.room} />
    <label class="language">
      <span class="unseen">${say("console-language")}</span>
      <select
        value=${here.language}
        onChange=${(event) => changeLanguage(here, event.target.value)}
      >
        ${LANGUAGES.map(
          (each) => html`<option key=${each} value=${each} lang=${each} selected=${each === here.language}>
            ${word("language", each)}
          </option>`,
        )}
      </select>
    </label>
  </header>`;
}

// Without an opener, so that the console's key does not come along into a window that a class sees.
function Projector({ path }) {
  if (!path || !path.startsWith("/room#")) return null;
  return html`<a class="button" href=${path} target="_blank" rel="noopener">${say("console-projector")}</a>`;
}

function presence(status) {
  const pupils = status.participants.filter((each) => !each.removed);
  const away = pupils.filter((each) => !each.here).length;
  if (!pupils.length) return say("console-nobody-yet");
  if (!away) return say("console-all-here", { count: pupils.length });
  return say("console-some-away", { count: pupils.length - away, away });
}
