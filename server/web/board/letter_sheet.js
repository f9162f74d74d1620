// Letters to break silence with: two on a sheet, to be cut apart and handed in when it counts.

import { html } from "../shared/html.js";
import { namedFirst } from "../shared/lookup.js";
import { say } from "../shared/texts.js";
import { Box, Ruled, Sheet } from "./sheet.js";

export function LetterSheet({ view }) {
  return html`<${Sheet} view=${view} kind="letter" what=${say("client-letter")}>
    ${[1, 2].map((number) => html`<${Letter} key=${number} name=${namedFirst(view, view.seat)} />`)}
  <//>`;
}

function Letter({ name }) {
  return html`<section class="p-letter-form">
    <h2>${say("client-letter")}</h2>
    <p>${say("board-letter-from", { name })} <span class="p-blank p-short"></span></p>
    <p><strong>${say("client-letter-reason")}</strong></p>
    <${Ruled} lines=${5} />
    <p><strong>${say("client-letter-could")}</strong></p>
    <ul class="p-ticks">
      <${Box} long>${say("board-letter-limit")} <span class="p-blank p-short"></span><//>
      <${Box} long>${say("board-letter-option")} <span class="p-blank p-short"></span><//>
    </ul>
    <p class="p-note">${say("client-letter-binds")}</p>
  </section>`;
}
