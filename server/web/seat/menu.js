// Everything that is not the next step, as a list; also where one leaves.

import { html } from "../shared/html.js";
import { say } from "../shared/texts.js";
import { AboutLinks } from "./about_links.js";

// What can be opened, in the order of the menu, and what it is called there.
const ENTRIES = {
  card: "client-key-card",
  briefing: "client-key-briefing",
  council: "client-key-council",
  glossary: "client-key-glossary",
  notes: "after-notes",
  help: "client-help-how",
  settings: "client-key-settings",
};

function openable(view) {
  return Object.keys(ENTRIES).filter(
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
          <button type="button" onClick=${() => desk.open(each)}>${say(ENTRIES[each])}</button>
        </li>`,
      )}
    </ul>
    <p class="leave">
      <button type="button" onClick=${leave}>${say("client-leave")}</button>
      <span class="hint">${say("client-leave-told")}</span>
    </p>
    <p class="about-links"><${AboutLinks} desk=${desk} beside /></p>`;
}
