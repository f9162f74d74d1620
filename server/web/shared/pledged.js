// A turn of pledges in the debrief: what each delegation offered of what was needed, and the terms
// of who holds the second key.

import { html } from "./html.js";
import { named, seatName, statedThen } from "./lookup.js";
import { Flag } from "./marks.js";
import { say } from "./texts.js";

export function Pledged({ view, turn }) {
  const offers = Object.values(turn.pledges).flatMap((cell) => cell.offers);
  return html`<div class="round-grid">
    <div>
      <${Table} view=${view} turn=${turn} />
      ${offers.some((offer) => offer.caveat) && html`<p class="hint">* ${say("room-offers-with-caveat")}</p>`}
    </div>
    <div>
      <ol class="options">
        ${turn.requirements.map(
          ({ asset, name, offered, amount }, place) => html`<li key=${asset}>
            <span class="letter">${place + 1}</span>
            <span>${name}: <strong>${say("room-offered-of", { offered: offered || 0, needed: amount })}</strong></span>
          </li>`,
        )}
      </ol>
      <${TermsThen} view=${view} turn=${turn} />
    </div>
  </div>`;
}

// Delegations down, what was needed across, by its number in the list.
function Table({ view, turn }) {
  return html`<table class="matrix offered">
    <caption class="unseen">${say("room-offered")}</caption>
    <thead>
      <tr>
        <td></td>
        ${turn.requirements.map(
          (need, place) => html`<th scope="col" key=${need.asset}>
            <span aria-hidden="true">${place + 1}</span><span class="unseen">${need.name}</span>
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${view.seats
        .filter((seat) => turn.pledges[seat.id])
        .map(
          ({ id }) => html`<tr key=${id}>
            <th scope="row"><${Flag} seat=${id} /><span>${seatName(view, id)}</span></th>
            ${turn.requirements.map(
              ({ asset }) => html`<td key=${asset}>
                <${Offer} offer=${turn.pledges[id].offers.find((each) => each.asset === asset)} />
              </td>`,
            )}
          </tr>`,
        )}
    </tbody>
  </table>`;
}

function Offer({ offer }) {
  if (!offer) return "–";
  return html`${say("room-number", { number: offer.amount })}
  ${offer.caveat && html`<span aria-hidden="true">*</span><span class="unseen">, ${say("room-offers-with-caveat")}</span>`}`;
}

export function TermsThen({ view, turn }) {
  const stated = statedThen(turn);
  return stated && html`<${TermsSaid} view=${view} stated=${stated} />`;
}

export function TermsSaid({ view, stated }) {
  return html`<div class="terms-said">
    <p class="kicker">${say("room-terms-of", { name: named(view, stated.seat) })}</p>
    <p class="line">${stated.question}</p>
    <p class="text"><strong>${stated.text}</strong></p>
  </div>`;
}
