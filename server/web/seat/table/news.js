// What is told in passing at the table, for who cannot see it happen: seldom, and one sentence.

import { useEffect, useRef } from "../../shared/html.js";
import { named } from "../../shared/lookup.js";
import { say } from "../../shared/texts.js";
import { memberLabel } from "./reading.js";

// Compares with what was there at the last draw; the first one tells nothing.
export function useNews(desk, own) {
  const before = useRef(null);
  useEffect(() => {
    const now = standing(desk, own);
    const was = before.current;
    before.current = now;
    if (!was || was.moment !== now.moment) return;
    const told = [partner(desk, was, now), note(desk, was, now), table(was, now)].find(Boolean);
    if (told) desk.announce(told);
  });
}

function standing({ view, status }, own) {
  return {
    moment: view.moment,
    revision: own ? own.revision : 0,
    pen: own ? own.pen : "",
    filed: Boolean(own && own.filed),
    confirmed: own ? own.confirmed : [],
    notes: status.notes.filter((each) => each.to === view.seat),
    revealed: status.revealed,
  };
}

function partner(desk, was, now) {
  const { status } = desk;
  if (now.filed && !was.filed) return say("seat-table-told-filed");
  const fresh = now.confirmed.find((id) => id !== status.me && !was.confirmed.includes(id));
  if (fresh) return say("seat-table-told-confirmed", { label: memberLabel(status, fresh) });
  if (was.pen && now.pen !== was.pen) {
    return now.pen === status.me
      ? say("seat-table-told-pen-yours")
      : say("seat-table-told-pen", { label: memberLabel(status, now.pen) });
  }
  const undone = was.confirmed.includes(status.me) && !now.confirmed.includes(status.me);
  return undone && now.pen !== status.me ? say("seat-table-told-changed", { label: memberLabel(status, now.pen) }) : "";
}

function note(desk, was, now) {
  const fresh = now.notes.find((each) => !was.notes.some((known) => known.id === each.id));
  return fresh ? say("seat-table-told-note", { seat: named(desk.view, fresh.sender) }) : "";
}

function table(was, now) {
  return now.revealed && !was.revealed ? say("seat-table-told-revealed") : "";
}
