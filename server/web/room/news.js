// What happens at the table beside the procedure: a happening that the teacher adds,
// a fact that a delegation lays down. New ones fill the screen until the class has read
// them; then a line of each stays in sight.

import { html, useEffect, useRef, useState } from "../shared/html.js";
import { namedFirst } from "../shared/lookup.js";
import { say } from "../shared/texts.js";
import { Fit } from "./fit.js";

const SHORTEST = 9_000;
const A_LETTER = 65;

// All that the room may be told now, the oldest first.
function newsOf(view, status) {
  if (view.phase === "lobby" || view.phase === "debrief") return [];
  const happenings = status.injects
    .filter((each) => !each.hidden)
    .map((each) => ({ id: each.id, kind: "", title: each.title || say("room-news"), text: each.text }));
  if (view.phase !== "consultation") return happenings;
  const laid = status.laid.map((fact) => ({
    id: `${fact.seat}-${fact.fact}`,
    kind: "laid",
    title: say("room-laid-by", { name: namedFirst(view, fact.seat) }),
    text: fact.text,
  }));
  return [...happenings, ...laid];
}

// The one that has just come, as long as it takes to read. What was there when the page opened is old.
export function useFresh(link) {
  const known = useRef(null);
  const [fresh, show] = useState(null);
  const all = link.view && link.status ? newsOf(link.view, link.status) : [];
  const ids = all.map((each) => each.id).join(" ");
  useEffect(() => {
    if (!link.status) return;
    const unseen = known.current && all.filter((each) => !known.current.has(each.id)).pop();
    known.current = new Set([...(known.current || []), ...all.map((each) => each.id)]);
    if (unseen) show(unseen.id);
  }, [Boolean(link.status), ids]);
  const now = all.find((each) => each.id === fresh) || null;
  useEffect(() => {
    if (!now) return undefined;
    const timer = setTimeout(() => show(null), Math.max(SHORTEST, now.text.length * A_LETTER));
    return () => clearTimeout(timer);
  }, [now && now.id]);
  return now;
}

export function Fresh({ news }) {
  return html`<main class=${`sequence fresh ${news.kind}`} aria-live="polite">
    <${Fit} className="step">
      <div>
        <p class="kicker">${news.title}</p>
        <p class="reading">${news.text}</p>
      </div>
    <//>
  </main>`;
}

// The last of each kind, in one line.
export function Lines({ view, status }) {
  const all = newsOf(view, status);
  const last = ["", "laid"].map((kind) => all.filter((each) => each.kind === kind).pop());
  return last.filter(Boolean).map(
    (news) => html`<p key=${news.kind} class=${`news ${news.kind}`}>
      <strong>${news.title}</strong> <span>${news.text}</span>
    </p>`,
  );
}
