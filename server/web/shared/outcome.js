// What followed from a turn, and beside it what the governments did.

import { html } from "./html.js";
import { seatName, seatNames } from "./lookup.js";
import { say, unbroken, word } from "./texts.js";

const ARROWS = { up: "M12 19V5M6 11l6-6 6 6", down: "M12 5v14M6 13l6 6 6-6", level: "M5 12h14M13 6l6 6-6 6" };

export function Direction({ arrow }) {
  return html`<svg class="direction" viewBox="0 0 24 24" role="img" aria-label=${word("arrow", arrow)}>
    <path d=${ARROWS[arrow]} />
  </svg>`;
}

// What was decided, in one line.
export function decided(outcome) {
  if (!outcome.adopted_title) {
    return outcome.pledged ? word("pledged", outcome.pledged) : say("room-no-decision");
  }
  if (!outcome.carried_out) return say("room-not-carried-out", { title: outcome.adopted_title });
  return outcome.adopted_title;
}

// How it was decided: limits, opt-outs, strength.
export function Terms({ view, outcome }) {
  const lines = [];
  if (outcome.adopted) lines.push(word("capability", outcome.capability));
  if (outcome.adopted && outcome.pledged) lines.push(word("pledged", outcome.pledged));
  if (outcome.limits.length) lines.push(say("room-with-limits", { limits: outcome.limits.map((limit) => limit.replace(/\.$/, "")).join("; ") }));
  if (outcome.opted_out.length) {
    lines.push(say("room-opted-out", { names: seatNames(view, outcome.opted_out) }));
  }
  if (!lines.length) return null;
  return html`<ul class="terms">
    ${lines.map((line) => html`<li key=${line}>${line}</li>`)}
  </ul>`;
}

export function Moves({ moves }) {
  return html`<ul class="moves">
    ${moves.map(
      (move) => html`<li key=${move.indicator + move.cause}>
        <p class="move">
          <strong>${move.name}</strong>
          <span class="move-words">
            ${move.before === move.after
              ? word("level", move.after)
              : say("room-from-to", {
                  before: word("level", move.before),
                  after: word("level", move.after),
                })}
            <${Direction} arrow=${move.arrow} />
          </span>
        </p>
        <p class="cause">${move.cause}</p>
      </li>`,
    )}
  </ul>`;
}

export function Sources({ sources }) {
  if (!sources.length) return null;
  return html`<p class="sources">
    ${say("room-sources", { sources: sources.map((each) => each.text).join(" · ") })}
  </p>`;
}

export function Paragraphs({ text }) {
  return text
    .split(/\n+/)
    .filter(Boolean)
    .map((part, index) => html`<p key=${index}>${unbroken(part)}</p>`);
}

export function Ours({ view, outcome, letters = [], bridged = null }) {
  if (!outcome) {
    return html`<section class="ours">
      <p class="kicker">${say("room-ours")}</p>
      <h3>${say("room-not-played")}</h3>
      ${bridged && html`<${Paragraphs} text=${bridged} />`}
    </section>`;
  }
  return html`<section class="ours">
    <p class="kicker">${say("room-ours")}</p>
    <h3>${decided(outcome)}</h3>
    <${Terms} view=${view} outcome=${outcome} />
    <${Paragraphs} text=${outcome.text} />
    ${letters.filter((letter) => letter.text).map(
      (letter) => html`<blockquote key=${letter.id}>
        <p>${letter.text}</p>
        <footer>${seatName(view, letter.seat)}</footer>
      </blockquote>`,
    )}
    <p class="certainty">
      ${say("room-certainty", { certainty: word("certainty", outcome.certainty) })}
      ${outcome.argued_by && ` ${outcome.argued_by}`}
    </p>
    <${Sources} sources=${outcome.sources} />
  </section>`;
}

export function Theirs({ record }) {
  return html`<section class="theirs">
    <p class="kicker">
      ${say("room-governments")}
      <span class=${`compared ${record.compared}`}>${word("compared", record.compared)}</span>
    </p>
    <h3>${record.title}</h3>
    <${Paragraphs} text=${record.text} />
    <${Sources} sources=${record.sources} />
  </section>`;
}

export function Accounts({ accounts }) {
  if (!accounts.length) return null;
  return html`<div class="accounts">
    ${accounts.map(
      (account) => html`<section key=${account.title} class="account">
        <h4>${account.title}</h4>
        <${Paragraphs} text=${account.text} />
        <${Sources} sources=${account.sources} />
      </section>`,
    )}
  </div>`;
}
