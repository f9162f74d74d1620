// The delegation's text while this pupil writes it.
//
// Whoever holds the pen sees every letter at once; the host hears of it a moment later, in whole
// drafts. Until the host has answered, what stands here is what is shown, and the browser keeps
// it, so a reload or a cut loses nothing. From then on the host's text is shown. Words that no
// longer fit anywhere, because the phase closed or somebody took the pen, are handed back.

import { useEffect, useState } from "../../shared/html.js";
import { remaining } from "../../shared/clock.js";
import { useDraft } from "../drafts.js";
import { NO_OFFERS, NOTHING, same } from "./edits.js";
import { leave } from "./left_over.js";
import { placeOf } from "./reading.js";

const QUIET = 800;
const QUICK = 250;
const BEFORE_THE_END = 1500;
const AGAIN = 3000;
// Refusals after which the very same text may be taken a little later.
const LATER = new Set(["too-fast", "busy", "not-saved", "stopped", "paused"]);
// Refusals after which this text has no place any more; its words are handed back.
const NO_PLACE = new Set(["stale", "wrong-phase", "pen-elsewhere", "no-seat", "session-ended"]);
// Refusals of a choice, not of the words: the choice goes back to what the host has.
const NO_CHOICE = new Set(["no-withdrawal", "too-much", "unknown-asset", "unknown-option", "unknown-limit"]);

const KINDS = {
  position: {
    empty: NOTHING,
    of: (own) => own.position,
    command: (text) => ({ type: "edit_position", position: text }),
  },
  pledge: {
    empty: NO_OFFERS,
    of: (own) => ({ offers: own.offers, reason: own.reason }),
    command: (text) => ({ type: "pledge", ...text }),
  },
};

const papers = new WeakMap();

// The paper on this seat's desk, of that kind; it outlives the component that shows it.
export function usePaper(desk, kind) {
  const [saved, save, drop] = useDraft(desk, kind, null);
  const [, again] = useState(0);
  const paper = paperOf(desk.link, kind);
  paper.meet(desk, { saved, save, drop, redraw: () => again((count) => count + 1) });
  useEffect(() => paper.tick());
  return paper;
}

function paperOf(link, kind) {
  if (!papers.has(link)) papers.set(link, {});
  const here = papers.get(link);
  if (!here[kind]) here[kind] = new Paper(KINDS[kind]);
  return here[kind];
}

class Paper {
  constructor(kind) {
    this.kind = kind;
    this.place = "";
    this.clear();
    addEventListener("pagehide", () => this.send());
    document.addEventListener("visibilitychange", () => document.hidden && this.send());
  }

  clear() {
    clearTimeout(this.timer);
    this.timer = null;
    this.local = null;
    this.sent = null;
    this.answeredAt = null;
    this.confirming = false;
    this.kept = null;
  }

  // Each time it is shown: what is known now, and where the browser keeps what is not stored yet.
  meet(desk, { saved, save, drop, redraw }) {
    Object.assign(this, { desk, save, drop, redraw });
    const { view } = desk;
    const place = [view.council, view.seat, view.moment].join("/");
    if (place === this.place) return;
    if (this.local) leave(desk, this.local.reason);
    this.clear();
    this.place = place;
    this.kept = saved;
  }

  // The delegation's paper as the host has it, where that is of this very moment.
  get own() {
    const { status, view } = this.desk;
    return status.moment === view.moment ? status.draft : null;
  }

  get hasPen() {
    const { own } = this;
    return own !== null && ["", this.desk.status.me].includes(own.pen);
  }

  get mayWrite() {
    return this.hasPen && this.own.may_change;
  }

  get text() {
    if (this.local) return this.local;
    return this.own ? this.kind.of(this.own) : this.kind.empty;
  }

  // Whether the host has everything that was written.
  get settled() {
    return this.local === null;
  }

  get busy() {
    return this.confirming || this.desk.sending("confirm_position");
  }

  // A mark goes at once, a sentence when the keys rest, and sooner when time is nearly up.
  write(text, atOnce = true) {
    this.local = text;
    this.answeredAt = null;
    this.save({ text, revision: this.own ? this.own.revision : 0 });
    const left = remaining(this.desk.link, this.desk.status.left);
    const rest = left === null ? QUIET : Math.min(QUIET, left - BEFORE_THE_END);
    this.schedule(atOnce ? 0 : Math.max(QUICK, rest));
    this.redraw();
  }

  // Agrees to the text as it stands, as soon as the host has all of it.
  confirm() {
    const unwritten = this.own && !this.own.revision && !this.local;
    if (unwritten && !this.hasPen) {
      this.agree(1);
      return;
    }
    this.confirming = true;
    // Nothing was written, and that is said too: there has to be a text to agree to.
    if (unwritten) this.write(this.text);
    this.schedule(0);
    this.redraw();
    this.tick();
  }

  schedule(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), wait);
  }

  send() {
    if (!this.local || this.sent || this.answeredAt !== null || !this.hasPen) return;
    clearTimeout(this.timer);
    const [text, place] = [this.local, this.place];
    this.sent = text;
    this.desk
      .give({ ...this.kind.command(text), ...placeOf(this.desk.view) })
      .then((answer) => place === this.place && this.answered(answer, text));
  }

  answered(answer, text) {
    this.sent = null;
    if (answer.type === "accepted") {
      if (this.local === text) this.answeredAt = answer.seq;
      else if (this.local) this.schedule(QUICK);
    } else this.refused(answer.code);
    this.tick();
    this.redraw();
  }

  refused(code) {
    this.confirming = false;
    if (LATER.has(code)) this.schedule(AGAIN);
    else if (NO_PLACE.has(code)) this.forget(true);
    else if (NO_CHOICE.has(code) && this.own) {
      const { reason } = this.local;
      this.forget(false);
      if (reason !== this.text.reason) this.write({ ...this.text, reason }, false);
    }
  }

  // Lets go of what is written here; its words are handed back where they are nowhere else.
  forget(handBack) {
    const { local, confirming } = this;
    if (handBack && local) leave(this.desk, local.reason);
    this.clear();
    this.confirming = confirming && !handBack;
    this.drop();
  }

  // After each draw: takes up what the browser kept, and goes on with what waits.
  tick() {
    const { own } = this;
    if (!own) return;
    if (this.kept) this.takeUp(own);
    if (this.answeredAt !== null && this.desk.status.seq >= this.answeredAt) this.forget(false);
    if (this.local && !this.hasPen) this.forget(true);
    if (this.confirming && this.settled && own.revision) {
      this.confirming = false;
      this.agree(own.revision);
    }
  }

  agree(revision) {
    this.desk
      .give({ type: "confirm_position", revision, ...placeOf(this.desk.view) })
      .then(() => this.redraw());
  }

  takeUp(own) {
    const { text, revision } = this.kept;
    this.kept = null;
    if (same(text, this.kind.of(own))) this.drop();
    else if (revision === own.revision && this.hasPen) this.write(text, false);
    else {
      leave(this.desk, text.reason);
      this.drop();
    }
  }
}
