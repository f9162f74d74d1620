// The frame of the projector: where we are, the clock, the page of the phase, how to join.

import { Clock } from "../shared/clock.js";
import { html, useEffect } from "../shared/html.js";
import { joinAddress, pupilsAtTable } from "../shared/lookup.js";
import { changeCouncil, changeLanguage } from "../shared/start.js";
import { LANGUAGES, longDate, say, word } from "../shared/texts.js";
import { Debrief } from "./debrief.js";
import { Lobby } from "./lobby.js";
import { Fresh, Lines, useFresh } from "./news.js";
import { Outcome } from "./outcome.js";
import { Key, Pledges, Question, Reading, Silence } from "./table.js";

const PAGES = {
  lobby: Lobby,
  briefing: Reading,
  consultation: Question,
  chair: Question,
  silence: Silence,
  key: Key,
  pledging: Pledges,
  adding: Pledges,
  outcome: Outcome,
  debrief: Debrief,
};

export function Room({ here }) {
  const { link } = here;
  useLanguageKeys(here);
  const fresh = useFresh(link);
  if (!here.key) return html`<${Notice} title=${say("room-no-key")} text=${say("room-no-key-do")} />`;
  if (link.farewell) return html`<${Notice} title=${say("room-closed")} text=${link.farewell.sentence} />`;
  if (!link.view || !link.status || !link.welcome) {
    return html`<${Notice} title=${say(`connection-${link.connection}`)} />`;
  }
  const { view } = link;
  if (view.phase === "ended") return html`<${Notice} title=${view.title} text=${say("room-ended")} />`;
  const Page = PAGES[view.phase];
  return html`
    <${Head} here=${here} />
    ${fresh
      ? html`<${Fresh} key=${fresh.id} news=${fresh} />`
      : html`<${Page} key=${`${view.phase}-${view.moment}`} here=${here} view=${view} status=${link.status} />
          <${Lines} view=${view} status=${link.status} />`}
    <${Foot} here=${here} />
  `;
}

function Head({ here }) {
  const { view, status, connection } = here.link;
  const parts = [view.title];
  if (status.councils_in_all > 1) parts.push(say("room-council", { number: status.council_number }));
  if (view.phase !== "lobby" && view.phase !== "debrief" && view.turn) {
    parts.push(longDate(view.turn.date));
  }
  parts.push(word("phase", view.phase));
  return html`<header class="where">
    <p>${parts.join(" · ")}</p>
    ${connection !== "connected" &&
    html`<p class="connection" role="status">${say(`connection-${connection}`)}</p>`}
    ${status.paused && html`<p class="paused">${say("room-paused")}</p>`}
    <${Clock} link=${here.link} label=${say("room-time-left")} />
  </header>`;
}

function Foot({ here }) {
  const { view, status, welcome } = here.link;
  const pupils = pupilsAtTable(status);
  if (view.phase === "lobby") return html`<${LanguageChoice} here=${here} />`;
  if (view.phase === "debrief") return null;
  return html`<footer class="join-foot">
    <p>${joinAddress(welcome)} <strong class="code">${welcome.code}</strong></p>
    <p>${say("room-at-table", { count: pupils })}</p>
  </footer>`;
}

function LanguageChoice({ here }) {
  return html`<footer class="languages">
    ${LANGUAGES.map(
      (each) => html`<button
        key=${each}
        type="button"
        lang=${each}
        aria-pressed=${each === here.language ? "true" : "false"}
        onClick=${() => changeLanguage(here, each)}
      >
        ${word("language", each)}
      </button>`,
    )}
  </footer>`;
}

// The projector has no console at hand: Alt with L changes language, Alt with 1 to 4 the council.
function useLanguageKeys(here) {
  useEffect(() => {
    const press = (event) => {
      if (!event.altKey) return;
      if (event.code === "KeyL") {
        const next = (LANGUAGES.indexOf(here.language) + 1) % LANGUAGES.length;
        changeLanguage(here, LANGUAGES[next]);
      }
      if (/^Digit[1-4]$/.test(event.code)) {
        changeCouncil(here, `c${event.code.slice(5)}`);
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function Notice({ title, text = "" }) {
  return html`<main class="notice" role="status">
    <h1>${title}</h1>
    ${text && html`<p>${text}</p>`}
  </main>`;
}
