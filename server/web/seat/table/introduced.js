// What enters the game in this turn, one line each, where it is used.

import { html } from "../../shared/html.js";
import { introduced } from "./reading.js";

export function Introduced({ view, procedures }) {
  const found = introduced(view, procedures);
  if (!found.length) return null;
  return html`<ul class="t-introduced">
    ${found.map((each) => html`<li key=${each.procedure}>${each.text}</li>`)}
  </ul>`;
}
