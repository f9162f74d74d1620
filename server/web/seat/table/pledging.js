// Pledges: what is needed, what our hand holds, what we offer and with which caveat.
// Sealed first, then shown together; then a minute to add.

import { html } from "../../shared/html.js";
import { seatName } from "../../shared/lookup.js";
import { Flag } from "../../shared/marks.js";
import { say, word } from "../../shared/texts.js";
import { withOffer } from "./edits.js";
import { useFocusKept } from "./focus.js";
import { Indicators } from "./indicators.js";
import { useNews } from "./news.js";
import { Select } from "./notes.js";
import { usePaper } from "./paper.js";
import { Signing, whyClosed } from "./signing.js";
import { Introduced } from "./introduced.js";
import { useColumns } from "./tabs.js";
import { Waiting } from "./tour.js";

const STEPS = 10;

export function Pledging({ desk }) {
  const { view } = desk;
  const { hand } = view.pledging;
  const paper = usePaper(desk, "pledge");
  const columns = Math.min(2, useColumns());
  useNews(desk, paper.own);
  const place = useFocusKept();
  const why = whyClosed(desk, paper);
  return html`<div ref=${place} class=${`seat-table beside pledging columns-${columns}`}>
    <div class="t-middle-column">
      <h1 tabindex="-1">${view.turn.question}</h1>
      <p class="t-told">${say(view.phase === "adding" ? "client-adding-told" : "client-pledging-told")}</p>
      <${Introduced} view=${view} procedures=${["pledges"]} />
      ${view.seat && hand.length
        ? html`${why && html`<p class="t-pen-note">${why}</p>`}
            <div class="t-hand">
              ${hand.map((each) => html`<${Holding} key=${each.asset} paper=${paper} holding=${each} />`)}
            </div>
            <${Signing} desk=${desk} paper=${paper} />`
        : html`<p class="t-lead">${say("client-no-hand")}</p>`}
    </div>
    <div class="t-right-column"><${Needed} desk=${desk} /></div>
  </div>`;
}

function Holding({ paper, holding }) {
  const { asset, name, amount } = holding;
  const offer = paper.text.offers.find((each) => each.asset === asset);
  const given = offer ? offer.amount : 0;
  const write = (many, caveat) => paper.write(withOffer(paper.text, asset, many, caveat));
  return html`<fieldset class="t-holding t-card">
    <legend>${name}</legend>
    <div class="t-holding-head">
      <p class="t-told">${say("client-you-hold", { amount })}</p>
      ${paper.mayWrite
        ? html`<${Select}
            id=${`amount-${asset}`}
            label=${say("client-we-offer")}
            chosen=${String(given)}
            choices=${steps(amount, given).map((step) => [String(step), say("client-of-hand", { amount: step })])}
            choose=${(many) => write(Number(many), Boolean(offer && offer.caveat))}
          />`
        : html`<p><strong>${say("client-offered", { amount: given })}</strong></p>`}
    </div>
    <label class="t-choice">
      <input
        type="checkbox"
        checked=${Boolean(offer && offer.caveat)}
        disabled=${!paper.mayWrite || !offer}
        onChange=${(event) => write(given, event.currentTarget.checked)}
      />
      <span>
        ${say("client-caveat", { caveat: holding.caveat })}
        ${!offer && paper.mayWrite && html` <span class="t-told">${say("client-caveat-first")}</span>`}
      </span>
    </label>
    ${holding.costs_at_home && html`<p class="t-private-word">${say("client-costs-at-home")}</p>`}
  </fieldset>`;
}

// The amounts to choose from: each one of few, tenths of many.
function steps(amount, given) {
  const many = amount > STEPS;
  const found = Array.from({ length: (many ? STEPS : amount) + 1 }, (_, step) =>
    many ? Math.floor((amount * step) / STEPS) : step,
  );
  return [...new Set([...found, given])].sort((a, b) => a - b);
}

// What is needed against what is offered, and who has offered what.
function Needed({ desk }) {
  const { view, status } = desk;
  return html`<section class="t-tour t-card" aria-labelledby="needed-title">
    <h2 id="needed-title">${say("client-needed")}</h2>
    <p class="t-told"><${Waiting} desk=${desk} /></p>
    <ul class="t-needs">
      ${view.pledging.requirements.map((need) => html`<${Need} key=${need.asset} need=${need} />`)}
    </ul>
    <h3>${say("client-the-table")}</h3>
    <ul class="t-offers">
      ${status.rows.map((row) => html`<${Row} key=${row.seat} view=${view} row=${row} />`)}
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

function Row({ view, row }) {
  const own = row.seat === view.seat;
  const { pledge } = row;
  return html`<li class=${own ? "t-own" : ""}>
    <${Flag} seat=${row.seat} />
    <div class=${pledge ? "" : "t-waits"}>
      <span class="name">${seatName(view, row.seat)}</span>
      ${pledge ? html`<${Offers} view=${view} pledge=${pledge} />` : html`<em>${word("row", row.state)}</em>`}
    </div>
  </li>`;
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
