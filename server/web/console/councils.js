// Several councils as tabs, each with what it does now; and whom a button means.

import { written } from "../shared/clock.js";
import { html } from "../shared/html.js";
import { changeCouncil } from "../shared/start.js";
import { say, word } from "../shared/texts.js";

// Phases in which a button means one council or all of them.
const LED_TOGETHER = new Set([
  "briefing",
  "consultation",
  "chair",
  "silence",
  "key",
  "pledging",
  "adding",
  "outcome",
]);

export function Councils({ desk }) {
  const { view, status } = desk;
  if (!desk.several) return null;
  return html`<div class="councils">
    <nav aria-label=${say("console-councils")}>
      ${view.councils.map((id) => {
        const now = status.councils.find((each) => each.id === id);
        return html`<button
          key=${id}
          type="button"
          class="tab"
          aria-current=${id === view.council ? "page" : undefined}
          onClick=${() => changeCouncil(desk.here, id)}
        >
          <strong>${say("console-council", { number: Number(id.slice(1)) })}</strong>
          <span>${now && describe(now)}</span>
        </button>`;
      })}
    </nav>
    ${LED_TOGETHER.has(view.phase) &&
    html`<label class="check">
      <input
        type="checkbox"
        checked=${desk.everywhere}
        onChange=${(event) => desk.setEverywhere(event.target.checked)}
      />
      ${say("console-all-councils")}
    </label>`}
  </div>`;
}

function describe(council) {
  const parts = [word("phase", council.phase)];
  if (council.left !== null) parts.push(written(council.left));
  if (council.waiting_for.length) {
    parts.push(say("console-waiting-count", { count: council.waiting_for.length }));
  }
  return parts.join(" · ");
}
