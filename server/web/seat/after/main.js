// What follows a decision, for the frame: outcome, debrief, the end, and own notes.

import { html } from "../../shared/html.js";
import { say } from "../../shared/texts.js";
import { Debrief } from "./debrief.js";

export { Debrief } from "./debrief.js";
export { Notepad } from "./notes.js";
export { Outcome } from "./outcome.js";

// The lesson is over; what was talked about can still be read and kept.
export function Ended({ desk }) {
  if (desk.view && desk.view.debrief) return html`<${Debrief} desk=${desk} ended />`;
  return html`<div class="after ended-screen">
    <h1 tabindex="-1">${say("client-gone-ended")}</h1>
    <p class="told">${say("client-ended-told")}</p>
  </div>`;
}
