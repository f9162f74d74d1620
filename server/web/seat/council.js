// Who sits around the table, and how a council decides.

import { html } from "../shared/html.js";
import { Flag } from "../shared/marks.js";
import { say, word } from "../shared/texts.js";
import { Standing } from "./briefing.js";

const RULES = ["positions", "chair", "silence", "notes", "pledges", "key", "aims"];

// What allies know of each other, and where things stand.
export function Council({ desk, level }) {
  const Title = `h${level}`;
  return html`<div class="two">
    <ul class="profiles">
      ${desk.view.seats.map(
        (seat) => html`<li key=${seat.id}>
          <${Title} class="flagged"><${Flag} seat=${seat.id} /> <span>${seat.name}</span><//>
          <p class="hint">${word("seat", seat.kind)}</p>
          <p>${seat.profile}</p>
        </li>`,
      )}
    </ul>
    <${Standing} desk=${desk} level=${level} told=${true} />
  </div>`;
}

export function Help() {
  return html`<div class="reading help">
    ${RULES.map((rule) => html`<p key=${rule}>${say(`client-help-${rule}`)}</p>`)}
  </div>`;
}
