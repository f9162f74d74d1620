// One connection to the lesson: greeting, commands that get exactly one answer,
// the newest view and status, and coming back by itself after a cut.
//
// A command keeps its id until it is answered, so sending it again after a cut
// changes nothing twice. The page predicts no rule: it shows what it was sent.

const PROTOCOL = 1;
const PING_EVERY = 15_000;
const SILENT_FOR = 35_000;
const FIRST_WAIT = 400;
const LONGEST_WAIT = 5_000;
const TRIES_BEFORE_AWAY = 3;

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
    this.lookedFor = null;
    this.timer = null;
    this.socket = null;
  }

  start() {
    this.open();
    setInterval(() => this.keepAlive(), PING_EVERY);
    const back = () => this.hurry();
    addEventListener("online", back);
    addEventListener("pageshow", back);
    document.addEventListener("visibilitychange", () => document.hidden || back());
  }

  open() {
    clearTimeout(this.timer);
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/socket`);
    this.socket = socket;
    socket.onopen = () => socket === this.socket && this.send(this.greet(PROTOCOL));
    socket.onmessage = (message) => socket === this.socket && this.hear(JSON.parse(message.data));
    socket.onclose = () => socket === this.socket && this.lost();
  }

  // Greets anew, for another language or council.
  restart() {
    const old = this.socket;
    this.socket = null;
    if (old) old.close();
    this.farewell = null;
    this.open();
  }

  hurry() {
    if (this.farewell) return;
    if (!this.socket || this.socket.readyState > WebSocket.OPEN) this.open();
    else this.keepAlive();
  }

  keepAlive() {
    if (!this.socket || this.socket.readyState !== WebSocket.OPEN) return;
    if (Date.now() - this.heardAt > SILENT_FOR) {
      this.socket.close();
      this.lost();
    } else this.send({ type: "ping" });
  }

  lost() {
    this.socket = null;
    if (!this.farewell) {
      this.tries += 1;
      this.connection = this.tries > TRIES_BEFORE_AWAY ? "host-away" : "reconnecting";
      const wait = Math.min(FIRST_WAIT * 2 ** (this.tries - 1), LONGEST_WAIT);
      this.timer = setTimeout(() => this.open(), wait * (0.75 + Math.random() / 2));
    }
    this.changed();
  }

  send(message) {
    if (this.socket && this.socket.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  // Gives a command; resolves with `accepted` or `refused`.
  do(command) {
    const id = freshId();
    return new Promise((resolve) => {
      this.pending.set(id, { command, resolve });
      this.send({ type: "do", id, command });
      this.changed();
    });
  }

  look(council) {
    this.send({ type: "look", council });
  }

  hear(message) {
    this.heardAt = Date.now();
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
  },
};

// Not randomUUID: a page on a school's network without TLS has none.
function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
