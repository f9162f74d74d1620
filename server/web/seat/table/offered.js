// What a turn of pledges needs, and what the table gives: offers and terms, once they are shown.

import { html } from "../../shared/html.js";
import { seatName, statedTerms } from "../../shared/lookup.js";
import { Flag } from "../../shared/marks.js";
import { say, word } from "../../shared/texts.js";
import { Indicators } from "./indicators.js";
import { Cited } from "./options.js";
import { Waiting, restsOn } from "./tour.js";

// What is needed against what is offered, and who has offered what.
export function Needed({ desk }) {
  const { view, status } = desk;
  // Terms come before offers: they say what is offered into.
  const first = view.terms && view.terms.seat;
  const rows = [...status.rows].sort((a, b) => (b.seat === first) - (a.seat === first));
  return html`<section class="t-tour t-card" aria-labelledby="needed-title">
    <h2 id="needed-title">${say("client-needed")}</h2>
    <p class="t-told"><${Waiting} desk=${desk} /></p>
    <ul class="t-needs">
      ${view.pledging.requirements.map((need) => html`<${Need} key=${need.asset} need=${need} />`)}
    </ul>
    <h3>${say("client-the-table")}</h3>
    <ul class="t-offers">
      ${rows.map((row) => html`<${Row} key=${row.seat} desk=${desk} row=${row} />`)}
    </ul>
    <${Indicators} view=${view} />
  </section>`;
}

function Need({ need }) {
  const { name, amount, offered } = need;
  const share = offered === null ? 0 : Math.min(1, offered / amount);
  const said = offered === null ? say("client-need", { amount }) : say("client-need-offered", { amount, offered });
  return html`<li class="t-need">
    <p><span>${name}</span> <strong>${said}</strong></p>
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-ground" width="100" height="4" />
      <rect class=${share >= 1 ? "bar-met" : "bar-short"} width=${share * 100} height="4" />
    </svg>
  </li>`;
}

function Row({ desk, row }) {
  const { view } = desk;
  const own = row.seat === view.seat;
  const { pledge } = row;
  const states = view.terms && view.terms.seat === row.seat;
  return html`<li class=${own ? "t-own" : ""}>
    <${Flag} seat=${row.seat} />
    <div class=${pledge || states ? "" : "t-waits"}>
      <span class="name">${seatName(view, row.seat)}</span>
      ${states
        ? html`<${Terms} desk=${desk} row=${row} />`
        : pledge
          ? html`<${Offers} view=${view} pledge=${pledge} />`
          : html`<em>${word("row", row.state)}</em>`}
    </div>
  </li>`;
}

// Who holds the second key offers no forces: that it will state its terms is known before they are.
function Terms({ desk, row }) {
  const { view, status } = desk;
  const stated = statedTerms(view, status);
  if (stated) return html`<${Stated} stated=${stated} />`;
  return html`<em>${say("room-states-terms")} · ${word("row", row.state)}</em>
    <p class="t-told">${view.terms.question}</p>`;
}

// Terms in words: what was asked, what is said to it and why, and what that rests on.
export function Stated({ stated }) {
  const { question, text, cell } = stated;
  const reason = cell.hidden ? say("client-hidden") : cell.reason;
  return html`<p class="t-told">${question}</p>
    <p><strong>${text}</strong></p>
    ${reason && html`<p class="t-reason">${reason}</p>`}
    ${cell.standing !== "confirmed" && html`<p class="t-told">${restsOn(cell)}</p>`}
    ${cell.source && html`<${Cited} sources=${[cell.source]} />`}`;
}

// A delegation's offers in words, and its reason.
function Offers({ view, pledge }) {
  const name = (asset) => {
    const found = view.pledging.requirements.find((need) => need.asset === asset);
    return found ? found.name : asset;
  };
  return html`<ul>
      ${!pledge.offers.length && html`<li>${say("client-offers-nothing")}</li>`}
      ${pledge.offers.map(
        ({ asset, amount, caveat }) => html`<li key=${asset}>
          ${say(caveat ? "client-offer-caveat" : "client-offer", { amount, asset: name(asset) })}
        </li>`,
      )}
    </ul>
    ${pledge.reason && html`<p class="t-reason">${pledge.reason}</p>`}
    ${pledge.hidden && html`<p class="t-reason">${say("client-hidden")}</p>`}
    ${pledge.standing !== "confirmed" && html`<p class="t-told">${word("standing", pledge.standing)}</p>`}`;
}
