// What follows a decision, for the frame: outcome, debrief, the end, and own notes.

import { html } from "../../shared/html.js";
import { Debrief } from "./debrief.js";
import { Over } from "./over.js";

export { Debrief } from "./debrief.js";
export { Notepad } from "./notes.js";
export { Outcome } from "./outcome.js";

// The lesson is over; what was talked about can still be read and kept.
export function Ended({ desk }) {
  if (desk.view && desk.view.debrief) return html`<${Debrief} desk=${desk} ended />`;
  return html`<${Over} desk=${desk} />`;
}
