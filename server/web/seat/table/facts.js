// Facts: what our delegation knows and may lay on the table, and what lies there.

import { html } from "../../shared/html.js";
import { named } from "../../shared/lookup.js";
import { say, word } from "../../shared/texts.js";
import { Flag } from "../../shared/marks.js";
import { Cited } from "./options.js";
import { placeOf } from "./reading.js";
import { Introduced } from "./introduced.js";

export function Facts({ desk }) {
  const { view, status } = desk;
  return html`<div class="t-facts">
    <${Introduced} view=${view} procedures=${["facts"]} />
    <section>
      <h2>${say("client-facts-own")}</h2>
      <p class="t-told">${say(status.facts.length ? "client-facts-told" : "client-facts-none")}</p>
      ${status.facts.map((fact) => html`<${Own} key=${fact.id} desk=${desk} fact=${fact} />`)}
    </section>
    <section>
      <h2>${say("client-facts-laid")}</h2>
      ${!status.laid.length && html`<p class="t-told">${say("client-facts-laid-none")}</p>`}
      ${status.laid.map((fact) => html`<${Laid} key=${fact.fact} view=${view} fact=${fact} />`)}
    </section>
  </div>`;
}

function Own({ desk, fact }) {
  const lay = () => desk.give({ type: "lay_fact", fact: fact.id, ...placeOf(desk.view) });
  const busy = desk.sending("lay_fact");
  return html`<article class="t-fact t-private">
    <h3>${say(fact.own ? "client-fact-own" : "client-fact-told")}</h3>
    <p class="reading">${fact.text}</p>
    <${Cited} sources=${[fact.source]} />
    ${fact.laid
      ? html`<p class="t-lies">${say("client-fact-lies")}</p>`
      : html`<button type="button" aria-disabled=${busy ? "true" : null} onClick=${() => busy || lay()}>
          ${busy ? word("connection", "sending") : say("client-fact-lay")}
        </button>`}
  </article>`;
}

// A fact on the table, and who laid it there.
export function Laid({ view, fact }) {
  return html`<article class="t-fact t-card">
    <h3 class="t-who"><${Flag} seat=${fact.seat} /> ${say("client-fact-by", { seat: named(view, fact.seat) })}</h3>
    <p class="reading">${fact.text}</p>
    <${Cited} sources=${[fact.source]} />
  </article>`;
}
