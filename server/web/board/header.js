// Which lesson this is, what can be printed, and the way to console and projector.

import { html } from "../shared/html.js";
import { changeLanguage } from "../shared/start.js";
import { LANGUAGES, say, word } from "../shared/texts.js";

export function Header({ desk }) {
  const { here, link, view, welcome, crew } = desk;
  const speak = async (language) => {
    await changeLanguage(here, language);
    crew.speak();
  };
  const room = welcome.room.startsWith("/room#") ? welcome.room : "";
  return html`<header class="top">
    <h1>${view.title}</h1>
    <p class="presence"><${Seated} desk=${desk} /></p>
    <p class=${`connection ${link.connection}`} role="status">
      ${link.connection !== "connected" &&
      say(link.connection === "host-away" ? "console-host-away" : "connection-reconnecting")}
    </p>
    <button type="button" onClick=${() => desk.print("cards")}>${say("board-print")}</button>
    <a class="button" href=${`/console#${here.key}`} target="_blank" rel="noopener">${say("board-console")}</a>
    ${room && html`<a class="button" href=${room} target="_blank" rel="noopener">${say("console-projector")}</a>`}
    <label class="language">
      <span class="unseen">${say("console-language")}</span>
      <select value=${here.language} onChange=${(event) => speak(event.currentTarget.value)}>
        ${LANGUAGES.map(
          (each) => html`<option key=${each} value=${each} lang=${each} selected=${each === here.language}>
            ${word("language", each)}
          </option>`,
        )}
      </select>
    </label>
  </header>`;
}

// Who comes late is let in during the lesson; before it the page asks anyway.
function Seated({ desk }) {
  const told = say("board-seated", { count: desk.crew.seated.length });
  if (["lobby", "debrief"].includes(desk.view.phase)) return told;
  return html`<button type="button" aria-expanded=${desk.choosing ? "true" : "false"} onClick=${() => desk.choose(!desk.choosing)}>
    ${told}
  </button>`;
}
