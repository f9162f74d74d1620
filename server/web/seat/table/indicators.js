// Where things stand: each indicator in a word with an arrow; opened, its words turn by turn.

import { html } from "../../shared/html.js";
import { say, word } from "../../shared/texts.js";

const LEVELS = ["very_low", "low", "fair", "high", "very_high"];
const ARROWS = { up: "↑", down: "↓", level: "→" };

export function Indicators({ view }) {
  return html`<section class="t-indicators" aria-labelledby="indicators-title">
    <h3 id="indicators-title">${say("client-indicators")}</h3>
    ${view.indicators.map(
      (each) => html`<${Indicator} key=${each.id} name=${each.name} now=${each} about=${each.about} path=${each.path} />`,
    )}
    ${view.trust &&
    html`<${Indicator} name=${say("client-trust")} now=${view.trust} about=${say("client-trust-about")} path=${[]} />`}
  </section>`;
}

function Indicator({ name, now, about, path }) {
  return html`<details class="t-indicator">
    <summary>
      <span>${name}</span>
      <strong>
        ${word("level", now.word)} <span aria-hidden="true">${ARROWS[now.arrow]}</span>
        <span class="unseen">, ${word("arrow", now.arrow)}</span>
      </strong>
    </summary>
    <p>${about}</p>
    ${path.length > 1 && html`<${Course} path=${path} />`}
  </details>`;
}

const STEP = 44;
const HIGH = 64;

// The words as a line for the eye and as a list for everybody.
function Course({ path }) {
  const wide = (path.length - 1) * STEP + 16;
  const spot = (each, index) => [8 + index * STEP, HIGH - 8 - (LEVELS.indexOf(each) / 4) * (HIGH - 16)];
  const spots = path.map(spot);
  return html`<svg class="t-course" viewBox=${`0 0 ${wide} ${HIGH}`} width=${wide} height=${HIGH} aria-hidden="true">
      ${LEVELS.map((each) => {
        const [, y] = spot(each, 0);
        return html`<line key=${each} x1="0" x2=${wide} y1=${y} y2=${y} />`;
      })}
      <polyline points=${spots.map((each) => each.join(",")).join(" ")} />
      ${spots.map(([x, y], index) => html`<circle key=${index} cx=${x} cy=${y} r=${index === path.length - 1 ? 5 : 3} />`)}
    </svg>
    <ol class="t-course-words">
      ${path.map(
        (each, index) => html`<li key=${index}>
          ${index === 0 ? say("seat-table-at-start") : say("seat-table-after-turn", { number: index })}: ${word("level", each)}
        </li>`,
      )}
    </ol>`;
}
