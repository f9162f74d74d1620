// Text that is written but not yet accepted. The browser keeps it, so it survives a reload, a
// closed lid and a lost connection. It belongs to one seat at one moment: nobody who sits
// there later, and no other seat, is ever shown it.

import { useState } from "../shared/html.js";
import { drop as forget, keep, kept, namesOf, sweep } from "./keep.js";
import { DRAFTS } from "./seat_key.js";

// `stored` is what the host has. Returns what to show, how to write it, and how to let it go
// once the host has accepted it.
export function useDraft(desk, name, stored) {
  const place = `${momentOf(desk)}/${name}`;
  const [, again] = useState(0);
  const draw = () => again((count) => count + 1);
  const draft = kept(place);
  const write = (text) => {
    keep(place, text);
    draw();
  };
  const drop = () => {
    forget(place);
    draw();
  };
  return [draft === null ? stored : draft, write, drop];
}

// A phase that is over takes its drafts with it. Words that were typed in the same turn and never
// reached the host go on as left over, so that a lid closed at the wrong moment loses nothing.
export function sweepDrafts(desk) {
  const [turn, now] = [`${turnOf(desk)}/`, `${momentOf(desk)}/`];
  const spare = (name) => name.startsWith(now);
  const old = namesOf(turn).filter((name) => !spare(name));
  const words = old.map((name) => wordsOf(name, kept(name))).filter(Boolean).pop();
  sweep(DRAFTS, spare);
  if (!words || arrived(desk.status.draft, words) || kept(`${now}left-over`) !== null) return;
  keep(`${now}left-over`, words);
  desk.here.draw();
}

// What somebody wrote themselves, in a letter or as a position's reason; choices are no words.
function wordsOf(name, draft) {
  if (draft && draft.text) return (draft.text.reason || "").trim();
  return typeof draft === "string" && /letter$|left-over$/.test(name) ? draft.trim() : "";
}

// Whether the host has these very words, though the browser did not hear of it any more.
function arrived(draft, words) {
  return Boolean(draft) && [draft.position.reason, draft.reason].includes(words);
}

function turnOf({ here, view }) {
  const code = here.seat.had ? here.seat.had.code : "";
  return DRAFTS + [code, view.title, view.council, view.seat, view.turn && view.turn.id].join("/");
}

function momentOf(desk) {
  return `${turnOf(desk)}/${desk.view.moment}`;
}
