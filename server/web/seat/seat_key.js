// The way back to a seat: the secret that opens it, and the next one while it is being turned.
//
// The browser keeps it, so a reload, a closed lid or another network address leads back to the
// same seat. It is read anew before every greeting, because another tab may have turned it.

import { drop, keep, kept, sweep, whenWritten } from "./keep.js";

const SEAT = "seat";
const HOLDER = "holder";
export const DRAFTS = "draft/";
const READ = "read/";
const NOTED = "noted";
const KEPT_FOR = 12 * 3600 * 1000;

export class SeatKey {
  constructor() {
    this.tab = freshSecret();
    this.sent = null;
  }

  // The seat that was had, unless it is a day old.
  get had() {
    const key = kept(SEAT);
    return key && key.secret && Date.now() - key.saved < KEPT_FOR ? key : null;
  }

  // A new seat is asked for with the code; what was written at another one is nobody's now.
  ask(code) {
    this.forget();
    this.write({ code, secret: freshSecret(), next: "", fresh: true, left: false, session: "" });
    this.hold();
  }

  // Back to the seat that was had; from now on this tab has it.
  comeBack() {
    this.write({ ...this.had, left: false });
    this.hold();
  }

  // The first message of a connection. The next secret is kept before anybody hears of it.
  greeting(protocol, language) {
    const key = this.had;
    if (key.fresh) {
      this.sent = { secret: key.secret, next: "" };
      return { type: "join", protocol, code: key.code, secret: key.secret, language };
    }
    const next = key.next || freshSecret();
    this.write({ ...key, next });
    this.sent = { secret: key.secret, next };
    return { type: "rejoin", protocol, secret: key.secret, next };
  }

  // The host let us in with what was sent, so that is the secret from now on.
  welcomed(session) {
    const key = this.had;
    const ours = key && this.sent && key.secret === this.sent.secret && key.next === this.sent.next;
    if (ours) {
      this.write({ ...key, secret: key.next || key.secret, next: "", fresh: false, session });
    }
    if (key && kept(NOTED) !== key.code) drop(NOTED);
  }

  // Gone on purpose: the way back is offered, but not taken without asking.
  leave() {
    if (this.had) this.write({ ...this.had, left: true });
  }

  forget() {
    drop(SEAT);
    sweep(DRAFTS);
    sweep(READ);
  }

  // What was put behind at this seat. The content note is about the lesson, whatever the seat.
  read(view) {
    const noted = this.had && kept(NOTED) === this.had.code;
    return [...(noted ? ["content_note"] : []), ...(kept(READ + view.seat) || [])];
  }

  haveRead(view, name) {
    if (name === "content_note" && this.had) keep(NOTED, this.had.code);
    else keep(READ + view.seat, [...(kept(READ + view.seat) || []), name]);
  }

  // Another tab of this browser takes the seat: the newest one has it.
  whenTaken(told) {
    whenWritten(HOLDER, () => kept(HOLDER) !== this.tab && told());
  }

  hold() {
    keep(HOLDER, this.tab);
  }

  write(key) {
    keep(SEAT, { ...key, saved: Date.now() });
  }
}

// 128 bits. Not randomUUID: a page on a school's network without TLS has none.
function freshSecret() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
