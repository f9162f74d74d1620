// Everything that is not the next step, as a list; also where one leaves.

import { html } from "../shared/html.js";
import { say } from "../shared/texts.js";

const ENTRIES = ["card", "briefing", "council", "glossary", "help", "settings"];

// What there is to open now, in the order of the menu.
export function openable(view) {
  return ENTRIES.filter(
    (each) => (each !== "card" || view.card) && (each !== "briefing" || view.turn),
  );
}

export function Menu({ desk }) {
  const leave = () => {
    desk.close();
    desk.here.leave();
  };
  return html`<ul class="menu">
      ${openable(desk.view).map(
        (each) => html`<li key=${each}>
          <button type="button" onClick=${() => desk.open(each)}>${say(`client-key-${each}`)}</button>
        </li>`,
      )}
    </ul>
    <p class="leave">
      <button type="button" onClick=${leave}>${say("client-leave")}</button>
      <span class="hint">${say("client-leave-told")}</span>
    </p>`;
}
