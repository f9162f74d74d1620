// Words that somebody typed and that found no place, because the phase closed or another member
// took the pen. They are shown for the rest of the turn, until they are put back or put away.

import { html, useEffect, useRef, useState } from "../../shared/html.js";
import { say } from "../../shared/texts.js";
import { useDraft } from "../drafts.js";

const left = new WeakMap();

export function leave({ link, view }, words) {
  if (words && words.trim()) left.set(link, { words: words.trim(), turn: view.turn && view.turn.id });
}

function leftOf({ link, view }) {
  const found = left.get(link);
  return found && view.turn && found.turn === view.turn.id ? found.words : "";
}

// What is written here is left over when the phase closes, unless it was sent.
export function useUnsent(desk, text) {
  const unsent = useRef("");
  const began = useRef(desk);
  unsent.current = text;
  useEffect(
    () => () => {
      const { link, view } = began.current;
      if (link.view && link.view.moment !== view.moment) leave(began.current, unsent.current);
    },
    [],
  );
}

// `stored` is what the host has: words that are there are not left over.
export function LeftOver({ desk, stored = "", putBack = null }) {
  const [words, keep, drop] = useDraft(desk, "left-over", "");
  const [, again] = useState(0);
  const fresh = leftOf(desk);
  // The screen before this one may leave its words while this one is drawn for the first time.
  useEffect(() => again(1), []);
  useEffect(() => {
    if (!fresh) return;
    left.delete(desk.link);
    keep(fresh);
  }, [fresh]);
  const shown = words && words !== stored.trim() ? words : "";
  useUnsent(desk, shown);
  if (!shown) return null;
  const take = () => {
    putBack(words);
    drop();
  };
  return html`<section class="t-left-over" aria-labelledby="left-over-title">
    <h2 id="left-over-title">${say("seat-table-left-over")}</h2>
    <p class="t-words">${words}</p>
    <div class="t-buttons">
      ${putBack && html`<button type="button" onClick=${take}>${say("seat-table-put-back")}</button>`}
      <button type="button" class="quiet" onClick=${drop}>${say("seat-table-put-away")}</button>
    </div>
  </section>`;
}
