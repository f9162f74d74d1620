// What the teacher can do for one pupil, wherever the pupil is shown.

import { html, useState } from "../shared/html.js";
import { say } from "../shared/texts.js";
import { Ask } from "./dialog.js";

// What can be done for a pupil besides another seat; what is hard to take back asks once.
export function PersonTools({ desk, person }) {
  const [asking, ask] = useState(null);
  const participant = person.id;
  if (person.removed) {
    return html`<button
      type="button"
      onClick=${() => desk.act({ type: "remove", participant, removed: false })}
    >
      ${say("console-let-in")}
    </button>`;
  }
  return html`<button type="button" onClick=${() => ask("hand-over")}>${say("console-hand-over")}</button>
    ${person.seat &&
    html`<button type="button" onClick=${() => desk.act({ type: "make_observer", participant })}>
      ${say("console-make-observer")}
    </button>`}
    <button type="button" onClick=${() => ask("remove")}>${say("console-remove")}</button>
    ${asking === "hand-over" &&
    html`<${Ask}
      title=${say("console-hand-over-title", { label: person.label })}
      text=${say("console-hand-over-sure")}
      yes=${say("console-hand-over")}
      onYes=${() => desk.act({ type: "hand_over_seat", participant })}
      onClose=${() => ask(null)}
    />`}
    ${asking === "remove" &&
    html`<${Ask}
      title=${say("console-remove-title", { label: person.label })}
      text=${say("console-remove-sure")}
      yes=${say("console-remove")}
      onYes=${() => desk.act({ type: "remove", participant })}
      onClose=${() => ask(null)}
    />`}`;
}
