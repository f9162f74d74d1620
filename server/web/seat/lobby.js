// The lobby: which delegation I am, who is here, and how a council decides in four lines.

import { html } from "../shared/html.js";
import { named, seatName } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { names, say, word } from "../shared/texts.js";

export function Lobby({ desk }) {
  return html`<div class="two lobby">
    <div class="column">
      <${You} desk=${desk} />
      <${How} />
      <p class="next-told">${say("client-lobby-wait")}</p>
    </div>
    <${Here} desk=${desk} />
  </div>`;
}

function You({ desk }) {
  const { view, status } = desk;
  if (!view.seat) {
    return html`<div class="you">
      <p class="subtitle">${view.subtitle}</p>
      <h1 tabindex="-1">${say("client-you-observe")}</h1>
      <p>${view.observer_task || say("client-observer-told")}</p>
    </div>`;
  }
  const members = status.members.map((member) =>
    member.id === status.me ? say("client-me", { label: member.label }) : member.label,
  );
  return html`<div class="you">
    <p class="subtitle">${view.subtitle}</p>
    <h1 tabindex="-1" class="flagged">
      <${Flag} seat=${view.seat} size=${96} />
      <span>${say("client-you-are", { seat: named(view, view.seat) })}</span>
    </h1>
    ${members.length > 1 && html`<p>${say("client-delegation", { names: names(members) })}</p>`}
    ${view.card &&
    html`<p>
      <button type="button" class="primary" onClick=${() => desk.open("card")}>
        ${say("client-read-card")}
      </button>
    </p>`}
  </div>`;
}

function How() {
  return html`<section class="how" aria-labelledby="how-title">
    <h2 id="how-title">${say("client-how")}</h2>
    <ol>
      ${[1, 2, 3, 4].map((line) => html`<li key=${line}>${say(`client-how-${line}`)}</li>`)}
    </ol>
  </section>`;
}

function Here({ desk }) {
  const { view, status } = desk;
  const here = status.rows.reduce((sum, row) => sum + row.here, 0);
  return html`<section class="panel here" aria-labelledby="here-title">
    <h2 id="here-title">${say("client-at-the-table")}</h2>
    <p class="hint">${say("client-here-now", { count: here })}</p>
    <ul>
      ${status.rows.map(
        (row) => html`<li key=${row.seat} class=${row.seat === view.seat ? "own" : ""}>
          <${Flag} seat=${row.seat} />
          <span class="name">${seatName(view, row.seat)}</span>
          <span class="hint">${who(row)}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

function who(row) {
  if (!row.members) return word("driver", row.driver === "bot" ? "bot" : "documented");
  if (row.here < row.members) {
    return say("client-members-here", { here: row.here, members: row.members });
  }
  return say("amount-pupils", { count: row.members });
}
