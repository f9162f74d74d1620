// A tie that the rule of the chair does not break: the teacher does, within a short time.

import { html } from "../../shared/html.js";
import { optionOf } from "../../shared/lookup.js";
import { say } from "../../shared/texts.js";
import { LeftOver } from "./left_over.js";
import { SeenCard } from "./options.js";
import { usePaper } from "./paper.js";
import { letters } from "./reading.js";
import { useColumns } from "./tabs.js";
import { Reasons, Tour } from "./tour.js";

export function Chair({ desk }) {
  const { view } = desk;
  const paper = usePaper(desk, "position");
  const columns = Math.min(2, useColumns());
  return html`<div class=${`seat-table beside columns-${columns}`}>
    <div class="t-middle-column">
      <h1 tabindex="-1">${say("client-tie", { letters: letters(view, view.tied) })}</h1>
      <p class="t-rule">${say("client-tie-rule")}</p>
      <${LeftOver} desk=${desk} stored=${paper.text.reason} />
      ${view.tied.map(
        (id) => html`<${SeenCard}
          key=${id}
          desk=${desk}
          option=${optionOf(view.turn, id)}
          draft=${view.seat ? paper.text : null}
        />`,
      )}
      <p class="t-next-told">${say("client-tie-teacher")}</p>
      <${Reasons} desk=${desk} />
    </div>
    <div class="t-right-column"><${Tour} desk=${desk} said=${say("client-tie-column")} /></div>
  </div>`;
}
