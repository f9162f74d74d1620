// The ways to the host: a WebSocket, and plain HTTP where a network lets no socket live.
//
// Both look alike from outside: `send`, `close`, `state`, and the three calls `onopen`,
// `onmessage` and `onclose`. Which one to take is remembered for this tab.

import { recall, remember } from "./keys.js";

const OPEN_WITHIN = 4_000;
const LONGEST_WAIT = 10_000;
const SHORTEST_WAIT = 1_000;
const PATIENCE = 6_000;
const CUT_AFTER = 700;
const REPEATS = 4;
const REPEAT_AFTER = 150;
const TAKEN = 204;

class Way {
  constructor() {
    this.state = "opening";
    this.onopen = () => {};
    this.onmessage = () => {};
    this.onclose = () => {};
  }

  // Whoever closes a way does not want to hear of it any more.
  close() {
    this.onclose = () => {};
    this.end();
  }

  end() {
    if (this.state === "closed") return;
    this.state = "closed";
    this.onclose();
  }
}

export class SocketWay extends Way {
  kind = "socket";

  constructor() {
    super();
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    this.socket = new WebSocket(`${scheme}://${location.host}/socket`);
    const hanging = setTimeout(() => this.end(), OPEN_WITHIN);
    this.socket.onopen = () => {
      clearTimeout(hanging);
      if (this.state !== "opening") return;
      this.state = "open";
      this.onopen();
    };
    this.socket.onmessage = ({ data }) => this.state === "open" && this.onmessage(JSON.parse(data));
    this.socket.onclose = () => {
      clearTimeout(hanging);
      this.end();
    };
  }

  send(message) {
    this.socket.send(JSON.stringify(message));
  }

  end() {
    super.end();
    this.socket.close();
  }
}

// A browser keeps no more than six requests to one host under way. Where a page has many lines,
// as the board has, so many listen at once that there is room to speak, and each only briefly.
const LISTENING = 3;
const BRIEFLY = 400;
const ears = { lines: 0, taken: 0, waiting: [] };

async function listening() {
  if (ears.taken < LISTENING) ears.taken += 1;
  else await new Promise((go) => ears.waiting.push(go));
}

function listened() {
  const next = ears.waiting.shift();
  if (next) next();
  else ears.taken -= 1;
}

// Asks again and again what there is to hear, and says in requests of their own what there is
// to say. Both are numbered, so that a request which was cut off is simply made again.
class HttpWay extends Way {
  kind = "http";

  constructor() {
    super();
    this.line = "";
    this.heard = 0;
    this.said = 0;
    this.waiting = [];
    this.speaking = false;
    this.ending = new AbortController();
    queueMicrotask(() => {
      if (this.state === "closed") return;
      this.state = "open";
      this.onopen();
    });
  }

  // The first message is the greeting: it opens the line.
  send(message) {
    this.waiting.push(JSON.stringify(message));
    if (this.speaking) return;
    this.speaking = true;
    this.speak();
  }

  end() {
    if (this.state === "closed") return;
    const { line } = this;
    this.ending.abort();
    super.end();
    // Also while the page goes away: the others see an empty place at once.
    if (line) post("/line/leave", { line }, PATIENCE, { keepalive: true });
  }

  async speak() {
    if (!this.line) await this.greet();
    for (let fails = 0; this.state === "open" && this.waiting.length; ) {
      const body = { line: this.line, number: this.said + 1, message: this.waiting[0] };
      const { status } = await this.ask("/line/say", body, PATIENCE);
      if (status === TAKEN) {
        this.said += 1;
        this.waiting.shift();
        fails = 0;
      } else {
        fails += 1;
        await this.pauseOrEnd(status, fails);
      }
    }
    this.speaking = false;
  }

  async greet() {
    const { told } = await this.ask("/line", this.waiting.shift(), PATIENCE);
    if (this.state !== "open") return;
    if (told) {
      this.line = told.line;
      this.take(told);
    }
    if (!this.line) return this.end();
    ears.lines += 1;
    this.listen().finally(() => (ears.lines -= 1));
  }

  async listen() {
    let wait = Number(recall(WAIT)) || LONGEST_WAIT;
    for (let fails = 0; this.state === "open"; ) {
      await listening();
      const asked = Date.now();
      const { told, status } = await this.hear(ears.lines > LISTENING ? Math.min(wait, BRIEFLY) : wait);
      listened();
      if (this.state !== "open") return;
      if (told) {
        fails = 0;
        this.take(told);
      } else if (wait > SHORTEST_WAIT && status !== GONE && Date.now() - asked > CUT_AFTER) {
        // Something between us cuts off whoever waits so long.
        wait = Math.max(SHORTEST_WAIT, Math.floor(wait / 2));
        remember(WAIT, String(wait));
      } else {
        fails += 1;
        await this.pauseOrEnd(status, fails);
      }
    }
  }

  hear(wait) {
    if (this.state !== "open") return { told: null, status: 0 };
    const body = { line: this.line, after: this.heard, wait };
    return this.ask("/line/hear", body, wait + PATIENCE);
  }

  take(told) {
    const fresh = told.messages.slice(Math.max(0, this.heard + 1 - told.first));
    this.heard = Math.max(this.heard, told.first + told.messages.length - 1);
    for (const message of fresh) if (this.state === "open") this.onmessage(message);
  }

  async pauseOrEnd(status, fails) {
    if (status === GONE || fails >= REPEATS) this.end();
    else await new Promise((go) => setTimeout(go, REPEAT_AFTER * 2 ** fails));
  }

  ask(path, body, patience) {
    return post(path, body, patience, { signal: this.ending.signal });
  }
}

const WAIT = "out-of-area-wait";
const GONE = 410;

// A status of 0 stands for no answer at all. An answer that is none of ours has no `told`.
async function post(path, body, patience, { signal = null, keepalive = false }) {
  const over = new AbortController();
  const stop = () => over.abort();
  const timer = setTimeout(stop, patience);
  if (signal) signal.addEventListener("abort", stop);
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
      cache: "no-store",
      redirect: "error",
      signal: over.signal,
      keepalive,
    });
    const told = answer.status === 200 ? await answer.json() : null;
    return { status: answer.status, told: told && Array.isArray(told.messages) ? told : null };
  } catch {
    return { status: 0, told: null };
  } finally {
    clearTimeout(timer);
    if (signal) signal.removeEventListener("abort", stop);
  }
}

const UNTIL = "out-of-area-http-until";
const QUICK = 20_000;
const QUICK_DEATHS = 2;
const REST = 60_000;
const LONGEST_REST = 600_000;

// Which way to take next. A socket first; after one that did not open, or two that soon died,
// HTTP for a while; then a socket may show again whether it lives.
export class Choice {
  constructor() {
    this.kind = recall(UNTIL) ? "http" : "socket";
    this.deaths = 0;
    this.rest = REST;
  }

  take() {
    return this.kind === "http" ? new HttpWay() : new SocketWay();
  }

  // A way was lost, `lived` milliseconds after its welcome, or without one. Whether the other
  // one is to be tried at once.
  lost(kind, lived) {
    if (kind === "http") {
      // Perhaps nobody is there; perhaps only HTTP is refused.
      if (lived === null) this.kind = "socket";
      return false;
    }
    this.deaths = lived === null ? QUICK_DEATHS : lived < QUICK ? this.deaths + 1 : 0;
    if (this.deaths < QUICK_DEATHS) return false;
    this.deaths = 0;
    this.kind = "http";
    return true;
  }

  welcomed(kind) {
    if (kind === "http" && !recall(UNTIL)) this.settle();
  }

  // HTTP it is, for a while.
  settle() {
    this.kind = "http";
    remember(UNTIL, String(Date.now() + this.rest));
    this.rest = Math.min(this.rest * 2, LONGEST_REST);
  }

  get rested() {
    return this.kind === "http" && Date.now() > Number(recall(UNTIL));
  }

  recovered() {
    this.kind = "socket";
    this.deaths = QUICK_DEATHS - 1;
    remember(UNTIL, "");
  }
}
