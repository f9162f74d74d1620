// What the next step is, what it will do, and what is worth saying to the class.
// Sentences only: what really happens is decided by the rules on the server.

import { limitText, named, namedFirst, optionLetter, seatNames, waitingFor } from "../shared/lookup.js";
import { say } from "../shared/texts.js";

const FILING = ["consultation", "pledging"];

export function stepLabel(view, status) {
  if (view.phase === "outcome" && !turnAhead(view)) return say("step-debrief");
  return say(status.next_step);
}

function turnAhead(view) {
  return view.planned.find((each) => each.state === "ahead" || each.state === "if_time");
}

// The sentences beside the blue button: who is waited for, what closing does.
export function whatHappens(view, status) {
  if (FILING.includes(view.phase)) return filing(view, status);
  const said = AFTER[view.phase];
  return said ? said(view, status) : [];
}

const AFTER = {
  briefing: (view) => [afterReading(view)],
  chair: (view) => [say("console-after-chair", { letters: letters(view, view.tied) })],
  silence: (view) => silence(view),
  key: (view) => [say("console-after-key", { name: namedFirst(view, view.key.seat) })],
  adding: () => [say("console-after-adding")],
  outcome: (view) => {
    const next = turnAhead(view);
    if (!next) return [say("console-after-last-turn")];
    const id = next.state === "if_time" ? "console-after-outcome-if-time" : "console-after-outcome";
    return [say(id, { title: next.title })];
  },
};

function afterReading(view) {
  if (view.turn.kind !== "pledge") return say("console-after-reading");
  if (!view.terms) return say("console-after-reading-pledges");
  return say("console-after-reading-terms", { name: named(view, view.terms.seat) });
}

function silence(view) {
  const tabled = optionLetter(view.turn, view.silence.tabled);
  const limits = view.silence.limits.map((limit) => limitText(view.turn, limit));
  const adopted = limits.length
    ? say("console-after-silence-limits", { letter: tabled, limits: limits.join("; ") })
    : say("console-after-silence", { letter: tabled });
  return view.silence.round > 1 ? [adopted, say("console-after-silence-last")] : [adopted];
}

function filing(view, status) {
  const rows = status.rows.filter((row) => status.waiting_for.includes(row.seat));
  const begun = rows.filter((row) => row.state === "some_confirmed").map((row) => row.seat);
  const silent = rows.filter((row) => row.state !== "some_confirmed").map((row) => row.seat);
  const terms = view.phase === "pledging" && view.terms ? silent.filter((seat) => seat === view.terms.seat) : [];
  const nothing = silent.filter((seat) => !terms.includes(seat));
  const said = [];
  if (!rows.length) said.push(say("console-all-filed"));
  else said.push(waitingFor(view, status));
  if (nothing.length) {
    const stands = view.phase === "pledging" ? "console-close-offers" : "console-close-documented";
    const all = !begun.length && !terms.length;
    const who = all ? say("console-close-they", { count: nothing.length }) : seatNames(view, nothing);
    said.push(say(stands, { names: who, count: nothing.length }));
  }
  if (terms.length) said.push(say("console-close-terms", { name: named(view, view.terms.seat) }));
  if (begun.length) {
    said.push(say("console-close-some", { names: seatNames(view, begun), count: begun.length }));
  }
  said.push(...(rows.length ? [] : chairWould(view, status)));
  return said;
}

// The chair's present intention, in a sentence.
function chairWould(view, status) {
  const { intention } = status;
  if (!intention || view.turn.kind === "pledge") return [];
  if (intention.tied.length > 1) {
    return [say("room-chair-tied", { letters: letters(view, intention.tied) })];
  }
  if (!intention.option) return [say("room-chair-nothing")];
  return [say("room-chair-would", { letter: optionLetter(view.turn, intention.option) })];
}

// What would change the chair's intention: the nearest way to each other option.
export function waysElsewhere(view, status) {
  const { intention } = status;
  if (!intention) return [];
  return intention.paths.map((path) =>
    say("room-chair-path", {
      letter: optionLetter(view.turn, path.option),
      names: anyOf(view, path.seats),
    }),
  );
}

function anyOf(view, seats) {
  const list = seats.map((seat) => named(view, seat));
  if (list.length < 2) return list.join("");
  return say("room-list-or", {
    before: list.slice(0, -1).join(", "),
    last: list[list.length - 1],
  });
}

function letters(view, options) {
  const list = options.map((option) => optionLetter(view.turn, option));
  if (list.length < 2) return list.join("");
  return say("list-and", { before: list.slice(0, -1).join(", "), last: list[list.length - 1] });
}

// One thing that a teacher could say now.
export function suggestion(view, status) {
  switch (view.phase) {
    case "briefing":
      return say("console-say-briefing");
    case "consultation":
      return consulting(view, status);
    case "chair":
      return say("console-say-chair");
    case "silence":
      return say("console-say-silence", { letter: optionLetter(view.turn, view.silence.tabled) });
    case "key":
      return say("console-say-key");
    case "pledging":
    case "adding":
      return say(`console-say-${view.phase}`);
    default:
      return outcome(view);
  }
}

function consulting(view, status) {
  if (!status.revealed) return say("console-say-sealed");
  const path = status.intention && status.intention.paths.find((each) => each.seats.length);
  if (path) {
    return say("console-say-path", {
      names: anyOf(view, path.seats),
      letter: optionLetter(view.turn, path.option),
    });
  }
  return say("console-say-consultation");
}

function outcome(view) {
  const refused = view.outcome && view.outcome.adopted && !view.outcome.carried_out;
  if (refused) return say("console-say-refused");
  const adopted = view.outcome && (view.outcome.adopted || view.outcome.pledged);
  return say(adopted ? "console-say-outcome" : "console-say-no-decision");
}
