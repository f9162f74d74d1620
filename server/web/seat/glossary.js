// Words that a pupil may not know: marked where they stand, and all of them on a page.

import { html, useMemo } from "../shared/html.js";
import { say, unbroken } from "../shared/texts.js";

// A text with the glossary's words as buttons; each term once in a text.
export function Glossed({ desk, text }) {
  const { glossary } = desk.view;
  const pieces = useMemo(() => cut(text, glossary), [text, glossary]);
  return pieces.map((piece) => (piece.entry ? html`<${Term} desk=${desk} piece=${piece} />` : unbroken(piece.text)));
}

// A word as a button; the sign behind it goes with it to the next line, as in any text.
function Term({ desk, piece }) {
  return html`<span class="term-end"
    ><button
      type="button"
      class="term"
      aria-haspopup="dialog"
      title=${say("seat-term-open")}
      onClick=${() => desk.explain(piece.entry)}
      >${piece.text}</button
    >${piece.sign}</span
  >`;
}

// A text of several paragraphs, each glossed.
export function GlossedText({ desk, text, className = "reading" }) {
  return html`<div class=${className}>
    ${text
      .split(/\n\s*\n|\n/)
      .filter((each) => each.trim())
      .map((each) => html`<p><${Glossed} desk=${desk} text=${each} /></p>`)}
  </div>`;
}

export function Glossary({ desk }) {
  const entries = [...desk.view.glossary].sort((a, b) => a.term.localeCompare(b.term, desk.language));
  return html`<dl class="glossary">
    ${entries.map(
      (entry) => html`<div key=${entry.term}>
        <dt>${entry.term}</dt>
        <dd>${entry.text}</dd>
      </div>`,
    )}
  </dl>`;
}

const SIGNS = /^[.,;:!?)»”’-]*/;

// The longest words first, each term at its first place only, none inside another.
function cut(text, glossary) {
  const forms = glossary.flatMap((entry) => entry.forms.map((form) => ({ form, entry })));
  forms.sort((a, b) => b.form.length - a.form.length);
  const found = [];
  for (const { form, entry } of forms) {
    const start = wholeWord(text, form);
    const stop = start + form.length;
    const free = !found.some((each) => each.entry === entry || (each.start < stop && start < each.stop));
    if (start >= 0 && free) found.push({ start, stop, entry });
  }
  found.sort((a, b) => a.start - b.start);
  const pieces = [];
  let at = 0;
  for (const { start, stop, entry } of found) {
    const [sign] = text.slice(stop).match(SIGNS);
    pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, stop), entry, sign });
    at = stop + sign.length;
  }
  return [...pieces, { text: text.slice(at) }].filter((piece) => piece.text);
}

const LETTER = /[\p{L}\p{N}]/u;

function wholeWord(text, word) {
  const [low, sought] = [text.toLowerCase(), word.toLowerCase()];
  let start = low.indexOf(sought);
  while (start >= 0) {
    const [before, after] = [text[start - 1] || "", text[start + word.length] || ""];
    if (!LETTER.test(before) && !LETTER.test(after)) return start;
    start = low.indexOf(sought, start + 1);
  }
  return -1;
}
