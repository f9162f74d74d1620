// All that pupils wrote in this turn, in the debrief in any, and what the teacher added: to hide or to show again.

import { html } from "../shared/html.js";
import { letterCondition, seatName } from "../shared/lookup.js";
import { say } from "../shared/texts.js";
import { Dialog } from "./dialog.js";

export function TextsDialog({ desk }) {
  const texts = textsOf(desk);
  return html`<${Dialog} desk=${desk} title=${say("console-texts")} wide>
    <p>${say("console-texts-what")}</p>
    ${!texts.length &&
    html`<p class="hint">${say(desk.view.debrief ? "console-texts-none-at-all" : "console-texts-none")}</p>`}
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

// In the debrief all turns lie open, so every turn's texts are here.
function textsOf({ view, status }) {
  const injects = status.injects.map((inject) => ({
    id: inject.id,
    what: inject.title || say("console-inject"),
    text: inject.text,
    hidden: inject.hidden,
  }));
  if (view.debrief) {
    const { turns, earlier_paths } = view.debrief;
    return [...[...turns, ...earlier_paths.flat()].flatMap((turn) => ofTurn(view, turn)), ...injects];
  }
  const cells = status.rows.map((row) => [row.seat, row.cell || row.pledge]);
  return [...reasons(view, cells), ...letters(view, view.turn, view.letters), ...injects];
}

function ofTurn(view, turn) {
  const cells = [...Object.entries(turn.positions), ...Object.entries(turn.pledges)];
  const texts = [...reasons(view, cells), ...letters(view, turn, turn.letters)];
  return texts.map((each) => ({ ...each, what: `${turn.title} · ${each.what}` }));
}

function reasons(view, cells) {
  return cells
    .filter(([, cell]) => cell && cell.reason_id && (cell.reason || cell.hidden))
    .map(([seat, cell]) => ({
      id: cell.reason_id,
      what: say("console-reason-of", { name: seatName(view, seat) }),
      text: cell.reason,
      hidden: cell.hidden,
    }));
}

function letters(view, turn, written) {
  return written.map((letter) => ({
    id: letter.id,
    what: say("console-letter-of", { name: seatName(view, letter.seat) }),
    text: letter.text,
    condition: letterCondition(turn, letter),
    hidden: letter.hidden,
  }));
}
