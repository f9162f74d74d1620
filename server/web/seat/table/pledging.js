// Pledges: what is needed, what our hand holds, what we offer and with which caveat; or, where our
// delegation holds the second key, our terms. Sealed first, then shown together; then a minute to add.

import { html } from "../../shared/html.js";
import { statedTerms } from "../../shared/lookup.js";
import { say } from "../../shared/texts.js";
import { withOffer } from "./edits.js";
import { useFocusKept } from "./focus.js";
import { Introduced } from "./introduced.js";
import { KeyFiling } from "./key_filing.js";
import { LeftOver } from "./left_over.js";
import { useNews } from "./news.js";
import { Select } from "./notes.js";
import { Needed, Stated } from "./offered.js";
import { usePaper } from "./paper.js";
import { pledges } from "./reading.js";
import { Signing, whyClosed } from "./signing.js";
import { useColumns } from "./tabs.js";

const STEPS = 10;

export function Pledging({ desk }) {
  return pledges(desk.view) ? html`<${Offering} desk=${desk} />` : html`<${Stating} desk=${desk} />`;
}

function Frame({ desk, told, children }) {
  const columns = Math.min(2, useColumns());
  const place = useFocusKept();
  return html`<div ref=${place} class=${`seat-table beside pledging columns-${columns}`}>
    <div class="t-middle-column">
      <h1 tabindex="-1">${desk.view.turn.question}</h1>
      <p class="t-told">${told}</p>
      ${children}
    </div>
    <div class="t-right-column"><${Needed} desk=${desk} /></div>
  </div>`;
}

// The holder of the second key has nothing to offer. It says its terms once; then they stand.
function Stating({ desk }) {
  const { view, status } = desk;
  const paper = usePaper(desk, "position");
  useNews(desk, paper.own);
  if (view.phase === "pledging") {
    return html`<${Frame} desk=${desk} told=${say("client-pledging-terms")}>
      <${KeyFiling} desk=${desk} paper=${paper} />
      <${Signing} desk=${desk} paper=${paper} />
    <//>`;
  }
  const stated = statedTerms(view, status);
  return html`<${Frame} desk=${desk} told=${say("client-adding-terms")}>
    <${LeftOver} desk=${desk} />
    ${stated &&
    html`<section class="t-card t-terms-choice">
      <h2>${say("client-terms")}</h2>
      <${Stated} stated=${stated} />
    </section>`}
  <//>`;
}

function Offering({ desk }) {
  const { view } = desk;
  const { hand } = view.pledging;
  const paper = usePaper(desk, "pledge");
  useNews(desk, paper.own);
  const why = whyClosed(desk, paper);
  return html`<${Frame} desk=${desk} told=${say(view.phase === "adding" ? "client-adding-told" : "client-pledging-told")}>
    <${Introduced} view=${view} procedures=${["pledges"]} />
    ${view.seat && hand.length
      ? html`${why && html`<p class="t-pen-note">${why}</p>`}
          <div class="t-hand">
            ${hand.map((each) => html`<${Holding} key=${each.asset} paper=${paper} holding=${each} />`)}
          </div>
          <${Signing} desk=${desk} paper=${paper} />`
      : html`<p class="t-lead">${say("client-no-hand")}</p>`}
  <//>`;
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
