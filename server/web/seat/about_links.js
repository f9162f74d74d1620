// The way to the two pages about the game itself: who can use it, and what is stored.

import { html } from "../shared/html.js";
import { say } from "../shared/texts.js";

const PAGES = [
  ["/accessibility", "common-accessibility"],
  ["/data", "common-stored"],
];

// Where a seat is open they open beside it.
export function AboutLinks({ desk, beside = false }) {
  return PAGES.map(
    ([path, name]) => html`<a
      key=${path}
      href=${`${path}?language=${desk.language}`}
      target=${beside ? "_blank" : undefined}
      >${say(name)}</a
    >`,
  );
}
