// The debrief on the projector, page by page with the arrow keys.

import { html } from "../shared/html.js";
import { DebriefPage, debriefPages } from "../shared/debrief.js";
import { useFollowing } from "../shared/follow.js";
import { say, word } from "../shared/texts.js";
import { Fit } from "./fit.js";
import { useSteps } from "./steps.js";

export function Debrief({ view }) {
  const pages = view.debrief ? debriefPages(view.debrief, true) : [];
  const [shown, turnTo] = useSteps(pages.length);
  useFollowing(view.council, pages, turnTo);
  if (!pages.length) return html`<main class="sequence"></main>`;
  return html`<main class="sequence debrief" aria-live="polite">
    <h1 class="unseen">${word("phase", "debrief")}</h1>
    <${Fit} key=${pages[shown].key} className="step">
      <${DebriefPage} view=${view} page=${pages[shown]} large=${true} />
    <//>
    <p class="page-of">${say("room-page-of", { page: shown + 1, of: pages.length })}</p>
  </main>`;
}
