// Notes: what can be argued in this turn, and two slips to cut out and carry across the room.

import { html } from "../shared/html.js";
import { named, optionLetter } from "../shared/lookup.js";
import { say, word } from "../shared/texts.js";
import { turnWords } from "./briefing_sheet.js";
import { Box, Sheet } from "./sheet.js";

const SLIPS = [1, 2];
const ANSWERS = ["agree", "consider", "decline"];

export function Notes({ view, facts }) {
  return html`<${Sheet} view=${view} kind="notes" what=${`${say("client-tab-notes")} · ${turnWords(view)}`}>
    <p class="p-note">${say("client-help-notes")}</p>
    <h2>${say("board-arguments")}</h2>
    <ol class="p-arguments">
      ${view.arguments.map((each) => html`<li key=${each.id}>${each.text} <em>${speaks(view, each)}</em></li>`)}
    </ol>
    ${SLIPS.map((number) => html`<${Slip} key=${number} view=${view} facts=${facts} number=${number} />`)}
  <//>`;
}

function speaks(view, { concern, speaks_for: pro, speaks_against: contra }) {
  const letters = (options) => options.map((id) => optionLetter(view.turn, id)).join(", ");
  return [
    pro.length && say("client-speaks-for", { letters: letters(pro) }),
    contra.length && say("client-speaks-against", { letters: letters(contra) }),
    say("client-note-matters", { concern }),
  ]
    .filter(Boolean)
    .join(" ");
}

function Slip({ view, facts, number }) {
  const name = named(view, view.seat);
  return html`<section class="p-slip">
    <h2>${say("board-slip", { number, name })}</h2>
    <p>
      ${say("client-note-whom")} <span class="p-blank"></span> ${say("client-note-about")}${" "}
      <span class="p-blank p-short"></span>
    </p>
    <ul class="p-ticks">
      <${Box} long>${say("board-slip-argument")} <span class="p-blank p-short"></span><//>
      ${facts.length > 0 && html`<${Box} long>${say("board-slip-fact")} <span class="p-blank p-far"></span><//>`}
      <${Box} long>${say("board-slip-assurance")} <span class="p-blank p-far"></span><//>
    </ul>
    <p class="p-answer">
      ${say("board-slip-answer")}
      ${ANSWERS.map((each) => html`<span key=${each}><span class="p-box"></span> ${word("answer", each)}</span>`)}
    </p>
  </section>`;
}
