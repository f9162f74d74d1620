// What the council decided, what followed from it, which indicators moved and why;
// beside it what the governments did, once the teacher shows it.

import { html, useEffect } from "../../shared/html.js";
import { named, seatNames, statedTerms } from "../../shared/lookup.js";
import { Direction } from "../../shared/outcome.js";
import { say, word } from "../../shared/texts.js";
import { Aloud } from "../aloud.js";
import { Stated } from "../table/offered.js";
import { Record } from "./record.js";
import { decided, Letter, Meter, Pill, Prose, Sources, step } from "./words.js";

const STRENGTH = { full: "accept", reduced: "reserve", token: "cannot" };
const NEED = { met: "accept", short: "reserve", thin: "cannot" };

export function Outcome({ desk }) {
  const { view } = desk;
  const { outcome, record, turn } = view;
  // The teacher shows it in the middle of the phase, below what is being read.
  useEffect(() => {
    if (record) desk.announce(`${say("client-governments")}: ${record.adopted_title || record.title}`);
  }, [Boolean(record)]);
  if (!outcome) return html`<h1 tabindex="-1">${word("phase", "outcome")}</h1>`;
  const keyLetter = view.key && view.key.letter;
  return html`<div class="after outcome-screen">
    <div class="after-columns">
      <div class="after-main">
        <section class="sheet decision">
          <${OutcomeWords} desk=${desk} view=${view} outcome=${outcome} level="1" />
          ${[...view.letters, ...(keyLetter ? [keyLetter] : [])].map(
            (letter) => html`<${Letter} key=${letter.id} view=${view} turn=${turn} letter=${letter} />`,
          )}
        </section>
        <${Terms} desk=${desk} />
        <${Record} desk=${desk} />
      </div>
      <div class="after-side">
        <${Moved} view=${view} outcome=${outcome} />
        <p class="what-next">${say("client-outcome-wait")}</p>
      </div>
    </div>
  </div>`;
}

// The decision and what followed, in words, with its certainty and its sources.
export function OutcomeWords({ desk = null, view, outcome, level = "2", over = "" }) {
  const Title = `h${level}`;
  const Follows = `h${Number(level) + 1}`;
  const come = outcome.adopted || outcome.pledged ? "client-adopted" : "client-not-adopted";
  return html`
    <p class="over">${over || say(come)}</p>
    <${Title} tabindex=${level === "1" ? "-1" : undefined}>${decided(outcome)}<//>
    <${Facts} view=${view} outcome=${outcome} />
    ${!outcome.pledged && html`<${Follows}>${outcome.title}<//>`}
    <${Prose} desk=${desk} text=${outcome.text} />
    ${desk && html`<${Aloud} text=${`${decided(outcome)}. ${outcome.title}. ${outcome.text}`} />`}
    <p class="certainty">
      ${say("client-certainty", { certainty: word("certainty", outcome.certainty) })}
      ${outcome.argued_by &&
      ` ${say("client-argued-by", { who: outcome.argued_by.replace(/\.$/, "") })}`}
    </p>
    <${Sources} sources=${outcome.sources} whole=${!desk} />
  `;
}

// What the holder of the second key said in a turn without a key: what follows may rest on it.
function Terms({ desk }) {
  const { view, status } = desk;
  const stated = statedTerms(view, status);
  if (!stated) return null;
  return html`<section class="sheet">
    <h2>${say("room-terms-of", { name: named(view, stated.seat) })}</h2>
    <${Stated} stated=${stated} />
  </section>`;
}

// How it was decided: strength, key, need, who stands outside, with which limits.
function Facts({ view, outcome }) {
  const pills = [];
  if (outcome.adopted && !outcome.carried_out) {
    pills.push(["cannot", say("client-not-carried-out")]);
  } else if (outcome.adopted) {
    pills.push([STRENGTH[outcome.capability], word("capability", outcome.capability)]);
  }
  if (outcome.key === "limited") pills.push(["reserve", say("client-keys-limited")]);
  if (outcome.key === "turned") pills.push(["accept", say("client-keys-turned")]);
  if (outcome.pledged) pills.push([NEED[outcome.pledged], word("pledged", outcome.pledged)]);
  const lines = [...new Set(outcome.limits)].map((limit) => say("client-with-limit-text", { limit }));
  if (outcome.opted_out.length) {
    lines.unshift(say("client-stood-outside", { names: seatNames(view, outcome.opted_out) }));
  }
  return html`
    ${pills.length > 0 &&
    html`<p class="pills">
      ${pills.map(([tone, text]) => html`<${Pill} key=${text} tone=${tone}>${text}<//>`)}
    </p>`}
    ${lines.map((line) => html`<p key=${line} class="limit-line">${line}</p>`)}
  `;
}

// Every indicator: those that moved with their cause, the others as they stand.
function Moved({ view, outcome, level = "2" }) {
  const Title = `h${level}`;
  const moving = new Set(outcome.moves.map((move) => move.indicator));
  const still = view.indicators.filter((each) => !moving.has(each.id));
  return html`<section class="sheet moved">
    <${Title}>${say("client-moved")}<//>
    <${Moves} moves=${outcome.moves} />
    ${still.length > 0 &&
    html`<p class="over">${say("client-unmoved")}</p>
      <ul class="indicators">
        ${still.map(
          (each) => html`<li key=${each.id}>
            <span>${each.name}</span>
            <${Meter} now=${each.word} />
            <span class="at">${word("level", each.word)}</span>
          </li>`,
        )}
      </ul>`}
    ${outcome.trust &&
    html`<div class="own-trust">
      <p class="move-line">
        <strong>${say("client-trust")}</strong>
        <span class="at">
          ${word("level", outcome.trust.word)} <${Direction} arrow=${outcome.trust.arrow} />
        </span>
      </p>
      <${Meter} now=${outcome.trust.word} />
      <p class="only-you">${say("client-trust-private")}</p>
    </div>`}
  </section>`;
}

export function Moves({ moves }) {
  return html`<ul class="indicator-moves">
    ${moves.map(
      (move) => html`<li key=${move.indicator + move.cause}>
        <p class="move-line">
          <strong>${move.name}</strong>
          <span class="at">${step(move)} <${Direction} arrow=${move.arrow} /></span>
        </p>
        <${Meter} now=${move.after} before=${move.before} />
        <p class="cause">${move.cause}</p>
      </li>`,
    )}
  </ul>`;
}
