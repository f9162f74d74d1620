// The turn on the projector: the question, the options, and the tour de table.

import { html } from "../shared/html.js";
import { letterCondition, limitText, named, namedFirst, optionLetter, seatName, statedTerms, waitingFor } from "../shared/lookup.js";
import { TheatreMap } from "../shared/map.js";
import { Flag } from "../shared/marks.js";
import { Matrix } from "../shared/matrix.js";
import { TermsSaid } from "../shared/pledged.js";
import { names, say, word } from "../shared/texts.js";
import { Fit } from "./fit.js";

// While the delegations read, the room sees why the question is asked now, and where.
export function Reading({ here, view }) {
  return html`<main class="table">
    <${Fit} className="left">
      <h1 class="question">${view.turn.question}</h1>
      <p class="line">${view.turn.briefing.opening}</p>
      ${view.turn.introduces.map(
        (each) => html`<p key=${each.procedure} class="introduces">${each.text}</p>`,
      )}
    <//>
    <div class="right">
      ${view.map &&
      html`<${TheatreMap} picture=${view.map} language=${here.language} letters=${51} />`}
    </div>
  </main>`;
}

// What is asked; once silence was broken, the letter that says why it is asked again.
export function Question({ view, status }) {
  const letter = view.letters.filter((each) => each.text).pop();
  return html`<main class="table">
    <${Fit} className="left">
      ${letter
        ? html`<${Letter} view=${view} letter=${letter} />`
        : html`<h1 class="question">${view.turn.question}</h1>`}
      <${Intention} view=${view} status=${status} />
      <${Options} view=${view} />
    <//>
    <div class="right"><${Matrix} view=${view} status=${status} /></div>
  </main>`;
}

export function Silence({ view, status }) {
  const { tabled, limits, round } = view.silence;
  return html`<main class="table silence">
    <${Fit} className="left">
      <h1>
        ${say(round > 1 ? "room-silence-again" : "room-silence", {
          letter: optionLetter(view.turn, tabled),
        })}
      </h1>
      <p class="line">${say("room-silence-how")}</p>
      <${Options} view=${view} tabled=${tabled} limits=${limits} />
    <//>
    <div class="right"><${Matrix} view=${view} status=${status} /></div>
  </main>`;
}

export function Key({ view, status }) {
  return html`<main class="table">
    <${Fit} className="left">
      <h1>${say("room-key", { name: namedFirst(view, view.key.seat) })}</h1>
      <p class="line">${say("room-key-how", { name: named(view, view.key.seat) })}</p>
      <${Options} view=${view} tabled=${view.key.option} limits=${[]} />
    <//>
    <div class="right"><${Matrix} view=${view} status=${status} /></div>
  </main>`;
}

function Options({ view, tabled = null, limits = [] }) {
  const level = view.tied || [];
  return html`<ol class="options">
    ${view.turn.options.map((option) => {
      const lit = option.id === tabled || level.includes(option.id);
      return html`<li key=${option.id} class=${`${lit ? "tabled" : ""} ${option.closed ? "closed" : ""}`}>
        <span class="letter">${option.letter}</span>
        <span>
          ${option.title}
          ${option.closed && html`<span class="closed-word">${say("room-option-closed")}</span>`}
          ${option.id === tabled &&
          limits.map((limit) => html`<span key=${limit} class="limit">${limitText(view.turn, limit)}</span>`)}
        </span>
      </li>`;
    })}
  </ol>`;
}

// What the chair would table, and who could change that: so that a class sees whom to walk to.
function Intention({ view, status }) {
  const waiting = waitingFor(view, status);
  if (!status.revealed) return html`<p class="line">${say("room-sealed-how")} ${waiting}</p>`;
  const { intention } = status;
  if (!intention) return html`<p class="line">${waiting}</p>`;
  return html`<p class="line">${chair(view, intention)} ${ways(view, intention)}</p>`;
}

function chair(view, intention) {
  const level = view.tied.length > 1 ? view.tied : intention.tied;
  if (level.length > 1) {
    return say("room-chair-tied", {
      letters: names(level.map((option) => optionLetter(view.turn, option))),
    });
  }
  if (!intention.option) return say("room-chair-nothing");
  return say("room-chair-would", { letter: optionLetter(view.turn, intention.option) });
}

function ways(view, intention) {
  return intention.paths
    .slice(0, 2)
    .map((path) =>
      say("room-chair-path", {
        letter: optionLetter(view.turn, path.option),
        names: either(path.seats.map((seat) => named(view, seat))),
      }),
    )
    .join(" ");
}

function either(list) {
  if (list.length < 2) return list.join("");
  return say("room-list-or", { before: list.slice(0, -1).join(", "), last: list[list.length - 1] });
}

function Letter({ view, letter }) {
  return html`<h1 class="question">
      ${say("room-letter-from", { name: namedFirst(view, letter.seat) })}
    </h1>
    <blockquote>
      <p>${letter.text}</p>
      <footer>${letterCondition(view.turn, letter)}</footer>
    </blockquote>`;
}

export function Pledges({ view, status }) {
  return html`<main class="table">
    <${Fit} className="left">
      <h1>${view.turn.question}</h1>
      <p class="line">
        ${say(view.phase === "adding" ? "room-adding-how" : "room-pledging-how")} ${waitingFor(view, status)}
      </p>
      <${Requirements} view=${view} />
      <${Terms} view=${view} status=${status} />
    <//>
    <div class="right">
      <ul class="filed">
        ${status.rows.map(
          (row) => html`<li key=${row.seat}>
            <${Flag} seat=${row.seat} /> <span>${seatName(view, row.seat)}</span>
            <em>${doing(view, row)}</em>
          </li>`,
        )}
      </ul>
    </div>
  </main>`;
}

// The holder of the second key has no forces. What it asks is told at once, what it says when all is shown.
function Terms({ view, status }) {
  const { terms } = view;
  if (!terms) return null;
  const stated = statedTerms(view, status);
  if (stated) return html`<${TermsSaid} view=${view} stated=${stated} />`;
  return html`<p class="line">
    ${say("room-pledging-terms", { name: namedFirst(view, terms.seat), question: terms.question })}
  </p>`;
}

function doing(view, row) {
  if (row.pledge) return offered(row.pledge);
  if (!view.terms || view.terms.seat !== row.seat) return word("row", row.state);
  return row.cell ? say("room-stated-terms") : `${say("room-states-terms")} · ${word("row", row.state)}`;
}

function offered(pledge) {
  if (!pledge.offers.length) return say("room-offers-nothing");
  const caveats = pledge.offers.some((offer) => offer.caveat);
  return say(caveats ? "room-offers-with-caveat" : "room-offers");
}

function Requirements({ view }) {
  return html`<ul class="requirements">
    ${view.pledging.requirements.map((each) => {
      const shown = each.offered !== null;
      const share = shown ? Math.min(1, each.offered / each.amount) : 0;
      return html`<li key=${each.asset}>
        <p>
          <span>${each.name}</span>
          <strong>
            ${shown
              ? say("room-offered-of", { offered: each.offered, needed: each.amount })
              : say("room-needed-amount", { needed: each.amount })}
          </strong>
        </p>
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-ground" width="100" height="4" />
          <rect class=${share >= 1 ? "bar-met" : "bar-short"} width=${share * 100} height="4" />
        </svg>
      </li>`;
    })}
  </ul>`;
}
