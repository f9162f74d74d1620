// Text that is written but not yet accepted. The browser keeps it, so it survives a reload, a
// closed lid and a lost connection. It belongs to one seat at one moment: nobody who sits
// there later, and no other seat, is ever shown it.

import { useState } from "../shared/html.js";
import { drop as forget, keep, kept, sweep } from "./keep.js";
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

// A phase that is over takes its drafts with it.
export function sweepDrafts(desk) {
  const now = `${momentOf(desk)}/`;
  sweep(DRAFTS, (name) => name.startsWith(now));
}

function momentOf({ here, view }) {
  const code = here.seat.had ? here.seat.had.code : "";
  return DRAFTS + [code, view.title, view.council, view.seat, view.moment].join("/");
}
