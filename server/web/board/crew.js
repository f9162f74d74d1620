// The delegations that have no machine of their own: a pupil's line for each, all held by this page.
//
// They join with the class code like anybody else, so nothing is decided here that a pupil could
// not decide. This browser keeps the secret of each seat under the class code; with it a reload
// leads back to the same seats, and so does the next day.

import { drop, keep, kept, namesOf } from "../seat/keep.js";
import { Line } from "./line.js";

const PLACE = "board/";
const PATIENCE = 3_000;
const KEPT_FOR = 30 * 24 * 3600 * 1000;

export class Crew {
  constructor(here) {
    this.here = here;
    this.place = "";
    this.lines = new Map();
    this.drawing = false;
  }

  // The newest welcome says which lesson this is; its seats are taken up again.
  meet({ code }, council) {
    const place = `${PLACE}${code}/${council}`;
    if (place === this.place) return;
    for (const line of this.lines.values()) line.close();
    this.lines.clear();
    this.place = place;
    this.code = code;
    this.council = council;
    sweepOld();
    for (const [seat, { secret, placed }] of Object.entries(this.remembered)) {
      this.open(seat, secret, placed);
    }
  }

  get remembered() {
    const found = kept(this.place);
    return found ? found.seats : {};
  }

  remember(seats) {
    if (Object.keys(seats).length) keep(this.place, { seats, saved: Date.now() });
    else drop(this.place);
  }

  // Takes a seat for a delegation that has no machine.
  sit(seat) {
    const secret = freshSecret();
    this.remember({ ...this.remembered, [seat]: { secret, placed: false } });
    this.open(seat, secret, false);
  }

  open(seat, secret, placed) {
    const line = new Line(this, seat, secret, placed);
    this.lines.set(seat, line);
    line.link.start();
  }

  // The line was given its seat; where the console moves it later, it stays.
  placed(line) {
    const seats = this.remembered;
    if (seats[line.seat]) this.remember({ ...seats, [line.seat]: { ...seats[line.seat], placed: true } });
  }

  // Gives a seat up again.
  rise(seat) {
    const { welcome } = this.lines.get(seat).link;
    this.forget(seat);
    if (welcome) this.here.link.do({ type: "remove", participant: welcome.participant });
  }

  // Lets go of a line, whoever has the seat now.
  forget(seat) {
    const others = Object.entries(this.remembered).filter(([each]) => each !== seat);
    this.remember(Object.fromEntries(others));
    this.lines.get(seat).close();
    this.lines.delete(seat);
    this.redraw();
  }

  // The line that speaks for a delegation now; one that is still behind has nothing to say.
  at(seat) {
    const { moment } = this.here.link.view;
    const sits = (line) => line.ready && line.view.seat === seat && line.view.moment === moment;
    return [...this.lines.values()].find(sits) || null;
  }

  // Whether a delegation of this machine is still to hear of the running phase.
  behind(seat) {
    const { moment } = this.here.link.view;
    const line = this.lines.get(seat);
    return Boolean(line && !line.link.farewell && !(line.ready && line.view.moment === moment));
  }

  get whole() {
    return ![...this.lines.keys()].some((seat) => this.behind(seat));
  }

  // Those who are at their seats, in the order of the table.
  get seated() {
    const { view } = this.here.link;
    return view.seats.map((seat) => this.at(seat.id)).filter(Boolean);
  }

  // What went wrong with a seat, in the host's words.
  get lost() {
    return [...this.lines.values()].filter((line) => line.link.farewell);
  }

  // Ten lines have news at once, and some of it comes while the page is being drawn.
  redraw() {
    if (this.drawing) return;
    this.drawing = true;
    queueMicrotask(() => {
      this.drawing = false;
      this.here.draw();
    });
  }

  // Resolves when the host has what was entered, or does not answer for a while.
  async settled() {
    const until = Date.now() + PATIENCE;
    while (this.seated.some((line) => line.busy) && Date.now() < until) {
      await new Promise((go) => setTimeout(go, 50));
    }
  }

  // The page speaks another language now.
  speak() {
    for (const line of this.lines.values()) if (line.ready) line.speak();
  }
}

function sweepOld() {
  for (const name of namesOf(PLACE)) {
    const found = kept(name);
    if (!found || Date.now() - found.saved > KEPT_FOR) drop(name);
  }
}

// 128 bits. Not randomUUID: a page on a school's network without TLS has none.
function freshSecret() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
