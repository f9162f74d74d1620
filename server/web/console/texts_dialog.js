// All that pupils wrote in this turn, and what the teacher added: to hide or to show again.

import { html } from "../shared/html.js";
import { letterCondition, seatName } from "../shared/lookup.js";
import { say } from "../shared/texts.js";
import { Dialog } from "./dialog.js";

export function TextsDialog({ desk }) {
  const texts = textsOf(desk);
  return html`<${Dialog} desk=${desk} title=${say("console-texts")} wide>
    <p>${say("console-texts-what")}</p>
    ${!texts.length && html`<p class="hint">${say("console-texts-none")}</p>`}
    <ul class="plain">
      ${texts.map(
        (each) => html`<li key=${each.id} class="text-row">
          <p class="hint">${each.what}</p>
          <p class=${each.hidden ? "hint" : ""}>
            ${each.hidden ? say("console-hidden") : each.text}
            ${each.condition && html` <em>${each.condition}</em>`}
          </p>
          <button
            type="button"
            onClick=${() =>
              desk.act({
                type: "hide_text",
                council: desk.view.council,
                text: each.id,
                hidden: !each.hidden,
              })}
          >
            ${say(each.hidden ? "console-show-again" : "console-hide")}
          </button>
        </li>`,
      )}
    </ul>
  <//>`;
}

function textsOf({ view, status }) {
  const reasons = status.rows.flatMap((row) => {
    const cell = row.cell || row.pledge;
    const written = cell && cell.reason_id && (cell.reason || cell.hidden);
    const what = say("console-reason-of", { name: seatName(view, row.seat) });
    return written ? [{ id: cell.reason_id, what, text: cell.reason, hidden: cell.hidden }] : [];
  });
  const letters = view.letters.map((letter) => ({
    id: letter.id,
    what: say("console-letter-of", { name: seatName(view, letter.seat) }),
    text: letter.text,
    condition: letterCondition(view.turn, letter),
    hidden: letter.hidden,
  }));
  const injects = status.injects.map((inject) => ({
    id: inject.id,
    what: inject.title || say("console-inject"),
    text: inject.text,
    hidden: inject.hidden,
  }));
  return [...reasons, ...letters, ...injects];
}
