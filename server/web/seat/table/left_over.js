// Words that somebody typed and that found no place, because the phase closed or another member
// took the pen. They are shown until they are put back or put away, and survive a reload.

import { html, useEffect, useState } from "../../shared/html.js";
import { say } from "../../shared/texts.js";
import { useDraft } from "../drafts.js";

const left = new WeakMap();

export function leave(link, words) {
  if (words && words.trim()) left.set(link, words.trim());
}

// `stored` is what the host has: words that are there are not left over.
export function LeftOver({ desk, stored = "", putBack = null }) {
  const [words, keep, drop] = useDraft(desk, "left-over", "");
  const [, again] = useState(0);
  const fresh = left.get(desk.link);
  // The screen before this one may leave its words while this one is drawn for the first time.
  useEffect(() => again(1), []);
  useEffect(() => {
    if (!fresh) return;
    left.delete(desk.link);
    keep(fresh);
  }, [fresh]);
  if (!words || words === stored.trim()) return null;
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
