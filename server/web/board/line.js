// One delegation's line to the host: what it is shown, and what the teacher writes for it.

import { NO_OFFERS, NOTHING } from "../seat/table/edits.js";
import { placeOf, pledges } from "../seat/table/reading.js";
import { Link } from "../shared/link.js";

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

const WRITTEN = ["consultation", "pledging", "adding"];

export class Line {
  constructor(crew, seat, secret, placed) {
    this.crew = crew;
    this.seat = seat;
    this.placed = placed;
    this.told = "";
    this.spoken = "";
    this.local = null;
    this.filing = false;
    this.busy = false;
    this.waiting = [];
    const { code, here } = crew;
    this.link = new Link((protocol) => {
      return { type: "join", protocol, code, secret, language: here.language };
    }, () => this.changed());
  }

  get view() {
    return this.link.view;
  }

  get status() {
    return this.link.status;
  }

  get ready() {
    return Boolean(this.view && this.status && this.link.welcome && !this.link.farewell);
  }

  // For good: a link without a farewell would come back by itself.
  close() {
    this.link.farewell = { code: "left", sentence: "" };
    this.link.close();
  }

  changed() {
    if (this.ready && !this.placed) this.takePlace();
    if (this.ready) this.speak();
    const seq = this.status ? this.status.seq : 0;
    this.waiting = this.waiting.filter((each) => each.seq > seq || each.resolve());
    if (this.local && this.local.moment !== this.view.moment) this.forget();
    this.crew.redraw();
  }

  // The page's language is the papers' too, also when the seat was taken up in another one.
  speak() {
    const { language } = this.crew.here;
    if (language === this.spoken || language === this.view.language) return;
    this.spoken = language;
    this.link.do({ type: "set_language", language });
  }

  // The host gives a newcomer the next free seat; the teacher wants this one.
  async takePlace() {
    this.placed = true;
    const { here, council } = this.crew;
    const { participant } = this.link.welcome;
    if (this.view.seat !== this.seat || this.view.council !== council) {
      await here.link.do({ type: "assign_seat", participant, council, seat: this.seat });
    }
    this.crew.placed(this);
  }

  // Gives a command of the running phase, and keeps the sentence of a refusal.
  async give(command) {
    const answer = await this.link.do({ ...command, ...placeOf(this.view) });
    this.told = answer.type === "refused" ? answer.sentence : "";
    this.crew.redraw();
    return answer;
  }

  get kind() {
    return pledges(this.view) ? KINDS.pledge : KINDS.position;
  }

  get own() {
    return this.status.moment === this.view.moment ? this.status.draft : null;
  }

  // The delegation's text: as it is written here, or as the host has it.
  get text() {
    if (this.local) return this.local.text;
    return this.own ? this.kind.of(this.own) : this.kind.empty;
  }

  // Whether this very text counts.
  get filed() {
    return Boolean(!this.local && !this.filing && this.own && this.own.filed);
  }

  // Writes the text; with `file` it is agreed to as well, in the place of the whole delegation.
  // A field that goes away with its phase may still say what was typed last; that is too late.
  write(text, file) {
    if (!WRITTEN.includes(this.view.phase)) return;
    this.local = { text, moment: this.view.moment };
    this.filing = file;
    this.told = "";
    this.crew.redraw();
    this.pump();
  }

  forget() {
    this.local = null;
    this.filing = false;
  }

  // One command at a time: whatever was typed meanwhile goes as one.
  async pump() {
    if (this.busy) return;
    this.busy = true;
    while (this.local && (await this.store())) {
      if (this.local || !this.filing) continue;
      this.filing = false;
      await this.give({ type: "confirm_position", revision: this.own.revision });
    }
    this.busy = false;
    this.crew.redraw();
  }

  // Whether the host took the text that is written here.
  async store() {
    const { local } = this;
    const answer = await this.give(this.kind.command(local.text));
    if (answer.type !== "accepted") {
      if (this.local === local) this.forget();
      return false;
    }
    await this.seen(answer.seq);
    if (this.local === local) this.local = null;
    return true;
  }

  // Resolves when the host has shown what it stored under that number.
  seen(seq) {
    if (this.status.seq >= seq) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ seq, resolve }));
  }
}
