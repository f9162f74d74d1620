// The map above the briefing, as the table has it beside the options.

import { html } from "../../shared/html.js";
import { Story } from "../briefing.js";
import { Theatre } from "../theatre.js";

export function StoryColumn({ desk }) {
  return html`<${Theatre} view=${desk.view} /><${Story} desk=${desk} level=${2} />`;
}
