// What the screens after a decision have in common: prose, citations, letters, and
// an indicator's word as a place on a scale of five.

import { html } from "../../shared/html.js";
import { limitText, optionOf, seatName } from "../../shared/lookup.js";
import { Flag } from "../../shared/marks.js";
import { say, unbroken, word } from "../../shared/texts.js";
import { Glossed } from "../glossary.js";

export const LEVELS = ["very_low", "low", "fair", "high", "very_high"];

// The word that a value of 0 to 100 is shown as; paths alone come as values, for drawing.
export function levelOf(value) {
  return LEVELS[Math.min(Math.floor(Math.max(value, 0) / 20), 4)];
}

// Text to read. Without a desk, as in the copy to take home, no word is a button.
export function Prose({ desk = null, text }) {
  return html`<div class="prose">
    ${text
      .split(/\n+/)
      .filter(Boolean)
      .map(
        (part, index) => html`<p key=${index}>
          ${desk ? html`<${Glossed} desk=${desk} text=${part} />` : unbroken(part)}
        </p>`,
      )}
  </div>`;
}

const AWAY = /^https?:/;

// One in a line; several behind a word that says how many. On paper (`whole`) all in a line.
export function Sources({ sources, whole = false }) {
  const cited = (sources || []).filter(Boolean);
  if (!cited.length) return null;
  if (whole || cited.length === 1) {
    const [before, after] = say("client-sources", { sources: "\u0000" }).split("\u0000");
    return html`<p class="sources">
      ${before}${cited.map(
        (each, index) => html`<span key=${index}>${index > 0 && " · "}<${Source} source=${each} /></span>`,
      )}${after}
    </p>`;
  }
  return html`<details class="sources">
    <summary>${say("after-sources", { count: cited.length })}</summary>
    <ul>${cited.map((each, index) => html`<li key=${index}><${Source} source=${each} /></li>`)}</ul>
  </details>`;
}

// A source on the web opens beside the lesson, never in its place.
function Source({ source }) {
  if (!AWAY.test(source.url || "")) return source.text;
  return html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${source.text}</a>`;
}

export function Pill({ tone, children }) {
  return html`<span class=${`pill ${tone}`}>${children}</span>`;
}

// A letter that broke silence, and what its writer could live with.
export function Letter({ view, turn, letter, flag = true }) {
  const could = letterOffers(turn, letter);
  return html`<figure class="letter-quote">
    <blockquote>
      ${letter.hidden
        ? html`<p>${say("client-hidden")}</p>`
        : html`<p>${say("after-quoted", { text: letter.text })}</p>`}
    </blockquote>
    <figcaption>
      ${flag && html`<${Flag} seat=${letter.seat} />`}
      <span>${seatName(view, letter.seat)}${could && `. ${could}`}</span>
    </figcaption>
  </figure>`;
}

function letterOffers(turn, letter) {
  if (letter.limit) return say("client-letter-limit", { limit: limitText(turn, letter.limit) });
  if (letter.option) return say("client-letter-option", { option: titled(turn, letter.option) });
  return "";
}

// An option's letter and title.
export function titled(turn, id) {
  const option = optionOf(turn, id);
  return option ? `${option.letter} · ${option.title}` : id;
}

// What a turn came to, in one line: a policy, what was offered, or nothing.
export function decided(outcome) {
  if (outcome.pledged) return outcome.title;
  return outcome.adopted_title || say("client-no-decision");
}

// From which word to which; one word where it stayed within it.
export function step(move) {
  const after = word("level", move.after);
  if (move.before === move.after) return after;
  return say("client-from-to", { before: word("level", move.before), after });
}

// Five places, filled up to the word; where it came from has an outline. The word is beside it.
export function Meter({ now, before = now }) {
  const [here, there] = [LEVELS.indexOf(now), LEVELS.indexOf(before)];
  return html`<svg class="meter" viewBox="0 0 104 12" preserveAspectRatio="xMinYMid" aria-hidden="true" focusable="false">
    ${LEVELS.map((each, index) => {
      const filled = index <= here ? "full" : "";
      const was = index === there && there !== here ? "was" : "";
      return html`<rect
        key=${each}
        class=${`${filled} ${was}`}
        x=${index * 21 + 1}
        y="1"
        width="18"
        height="10"
        rx="2"
      />`;
    })}
  </svg>`;
}
