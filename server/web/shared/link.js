// One connection to the lesson: greeting, commands that get exactly one answer,
// the newest view and status, and coming back by itself after a cut.
//
// A command keeps its id until it is answered, so sending it again after a cut
// changes nothing twice. The page predicts no rule: it shows what it was sent. Where a
// WebSocket cannot live, the same goes over plain HTTP; `way` says which it is.

import { Choice, SocketWay } from "./ways.js";

const PROTOCOL = 1;
const PING_EVERY = 15_000;
const SILENT_FOR = 35_000;
// A socket that is silent after a command is cut, though nobody said so.
const ANSWER_WITHIN = 6_000;
const FIRST_WAIT = 400;
const LONGEST_WAIT = 5_000;
const TRIES_BEFORE_AWAY = 3;
const TRIAL = 3_000;

export class Link {
  // `greet(protocol)` gives the first message; `changed()` is called after each change.
  constructor(greet, changed) {
    this.greet = greet;
    this.changed = changed;
    this.connection = "connecting";
    this.welcome = null;
    this.view = null;
    this.cover = null;
    this.chapters = [];
    this.status = null;
    this.statusAt = 0;
    this.farewell = null;
    this.pending = new Map();
    this.tries = 0;
    this.heardAt = 0;
    this.welcomedAt = null;
    this.lookedFor = null;
    this.timer = null;
    this.overdue = null;
    this.choice = new Choice();
    this.carrier = null;
    this.trial = null;
    this.turnedAway = false;
  }

  // "socket" or "http": the text `connection-way-` and this says it to a reader.
  get way() {
    return this.choice.kind;
  }

  start() {
    this.open();
    setInterval(() => this.keepAlive(), PING_EVERY);
    const back = () => this.hurry();
    addEventListener("online", back);
    addEventListener("pageshow", back);
    addEventListener("pagehide", () => this.close());
    document.addEventListener("visibilitychange", () => document.hidden || back());
  }

  open() {
    this.take(this.choice.take());
  }

  take(carrier) {
    this.close();
    this.carrier = carrier;
    this.heardAt = Date.now();
    this.welcomedAt = null;
    this.turnedAway = false;
    carrier.onopen = () => this.send(this.greet(PROTOCOL));
    carrier.onmessage = (message) => this.hear(message);
    carrier.onclose = () => this.lost();
    if (carrier.state === "open") carrier.onopen();
  }

  // Greets anew, for another language or council.
  restart() {
    this.farewell = null;
    this.open();
  }

  // Hangs up and stays away, until `restart`, or until the page is shown again.
  close() {
    clearTimeout(this.timer);
    this.heardFrom();
    for (const each of [this.carrier, this.trial]) if (each) each.close();
    this.carrier = null;
    this.trial = null;
  }

  hurry() {
    if (this.farewell) return;
    if (!this.carrier) this.open();
    else this.keepAlive();
  }

  keepAlive() {
    if (!this.carrier || this.carrier.state !== "open") return;
    if (Date.now() - this.heardAt > SILENT_FOR) this.carrier.end();
    else {
      this.send({ type: "ping" });
      this.expectAnswer();
      if (this.choice.rested && !this.trial && !this.pending.size) this.trySocket();
    }
  }

  // Whether a socket lives by now: it takes over if it stays open for a moment, unused. The
  // lesson goes on over HTTP meanwhile, so nobody sees anything of it.
  trySocket() {
    const trial = new SocketWay();
    this.trial = trial;
    trial.onclose = () => {
      this.trial = null;
      this.choice.settle();
    };
    trial.onopen = () =>
      setTimeout(() => {
        if (trial !== this.trial || trial.state !== "open") return;
        this.trial = null;
        this.choice.recovered();
        this.take(trial);
      }, TRIAL);
  }

  lost() {
    const { kind } = this.carrier;
    this.close();
    if (!this.farewell) {
      const lived = this.welcomedAt === null ? null : Date.now() - this.welcomedAt;
      if (!this.turnedAway && this.choice.lost(kind, lived)) {
        this.open();
        return;
      }
      this.tries += 1;
      this.connection = this.tries > TRIES_BEFORE_AWAY ? "host-away" : "reconnecting";
      const wait = Math.min(FIRST_WAIT * 2 ** (this.tries - 1), LONGEST_WAIT);
      this.timer = setTimeout(() => this.open(), wait * (0.75 + Math.random() / 2));
    }
    this.changed();
  }

  send(message) {
    if (this.carrier && this.carrier.state === "open") this.carrier.send(message);
  }

  // Gives a command; resolves with `accepted` or `refused`.
  do(command) {
    const id = freshId();
    return new Promise((resolve) => {
      this.pending.set(id, { command, resolve });
      this.send({ type: "do", id, command });
      this.expectAnswer();
      this.changed();
    });
  }

  look(council) {
    this.send({ type: "look", council });
  }

  expectAnswer() {
    const { carrier } = this;
    if (this.overdue || !carrier || carrier.kind !== "socket") return;
    this.overdue = setTimeout(() => carrier.end(), ANSWER_WITHIN);
  }

  heardFrom() {
    clearTimeout(this.overdue);
    this.overdue = null;
  }

  hear(message) {
    this.heardAt = Date.now();
    this.heardFrom();
    const hearing = HEARING[message.type];
    if (hearing) hearing(this, message);
    this.changed();
  }

  answer(message) {
    const asked = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (asked) asked.resolve(message);
  }
}

// A debrief comes as a view without turns and a chapter for each turn: it is shown when whole.
function bind(link) {
  const { cover, chapters } = link;
  const { debrief } = cover;
  if (debrief && debrief.chapters) {
    const here = chapters.filter(Boolean);
    if (here.length < debrief.chapters) return;
    const of = (path) => here.filter((c) => c.path === path).map((c) => c.turn);
    const paths = [...new Set(here.map((c) => c.path))].filter((path) => path !== null);
    link.view = { ...cover, debrief: { ...debrief, turns: of(null), earlier_paths: paths.map(of) } };
  } else link.view = cover;
  link.lookedFor = null;
}

const HEARING = {
  welcome(link, message) {
    link.welcome = message;
    link.connection = "connected";
    link.tries = 0;
    link.welcomedAt = Date.now();
    link.choice.welcomed(link.carrier.kind);
    for (const [id, { command }] of link.pending) link.send({ type: "do", id, command });
  },
  view(link, message) {
    link.cover = message.view;
    link.chapters = [];
    bind(link);
  },
  chapter(link, message) {
    if (!link.cover || link.cover.number !== message.view) return;
    link.chapters[message.number] = message;
    bind(link);
  },
  status(link, message) {
    link.status = message.status;
    link.statusAt = performance.now();
    // A status for a view that we do not hold: ask for it, once.
    const stale = !link.view || link.view.number !== message.status.view;
    if (stale && link.lookedFor !== message.status.view) {
      link.lookedFor = message.status.view;
      link.look(link.view ? link.view.council : undefined);
    }
  },
  accepted: (link, message) => link.answer(message),
  refused: (link, message) => link.answer(message),
  farewell(link, message) {
    if (!message.again) link.farewell = message;
    link.turnedAway = true;
  },
};

// Not randomUUID: a page on a school's network without TLS has none.
function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
