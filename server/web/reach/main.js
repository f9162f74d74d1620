// Tries from this machine what a lesson needs: plain requests, a live connection that
// opens and survives a silence, and a clock that agrees. Says it here and to the teacher.

import { dress } from "../shared/theme.js";

const SILENCE = 30_000;
const OPENS_WITHIN = 8_000;
const WRONG_BY = 90;
const visit = document.body.dataset.visit;
let skew = null;

dress("light");
begin();

async function begin() {
  const sent = Date.now();
  const answer = await tell("untried");
  if (answer) {
    const middle = (sent + Date.now()) / 2;
    skew = Math.round((middle - answer.now) / 1000);
    show("clock", Math.abs(skew) > WRONG_BY ? "wrong" : "right");
  }
  tryLive();
}

function tryLive() {
  const address = new URL("/reach/socket", location.href);
  address.protocol = address.protocol.replace("http", "ws");
  let socket;
  try {
    socket = new WebSocket(address);
  } catch {
    settle("blocked");
    return;
  }
  let heard = 0;
  let settled = false;
  const end = (state) => {
    if (settled) return;
    settled = true;
    settle(state);
    socket.close();
  };
  const opening = setTimeout(() => end("blocked"), OPENS_WITHIN);
  socket.onopen = () => socket.send("1");
  socket.onmessage = () => {
    clearTimeout(opening);
    heard += 1;
    if (heard > 1) {
      end("kept");
      return;
    }
    settle("open");
    setTimeout(() => socket.readyState === WebSocket.OPEN && socket.send("2"), SILENCE);
    setTimeout(() => end("cut"), SILENCE + OPENS_WITHIN);
  };
  socket.onclose = () => {
    clearTimeout(opening);
    end(heard ? "cut" : "blocked");
  };
}

function settle(state) {
  show("live", state);
  tell(state);
}

function show(check, state) {
  const line = document.querySelector(`[data-check="${check}"]`);
  line.dataset.state = state;
  for (const each of line.children) each.hidden = each.dataset.when !== state;
}

async function tell(live) {
  try {
    const answer = await fetch("/reach/found", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ visit, live, skew }),
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
