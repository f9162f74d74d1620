// Names for the ids in a view. What a view does not name is shown as its id.

import { names, say } from "./texts.js";

export function seatName(view, seat) {
  const found = view.seats.find((each) => each.id === seat);
  return found ? found.name : seat;
}

export function seatNames(view, seats) {
  return names(seats.map((seat) => seatName(view, seat)));
}

export function optionOf(turn, id) {
  return (turn && turn.options.find((each) => each.id === id)) || null;
}

export function optionLetter(turn, id) {
  const option = optionOf(turn, id);
  return option ? option.letter : id;
}

export function limitText(turn, id) {
  for (const option of turn ? turn.options : []) {
    const found = option.limits.find((limit) => limit.id === id);
    if (found) return found.text;
  }
  return id;
}

// Pupils in a council: those at its seats and those who observe.
export function pupilsAtTable(status) {
  return status.rows.reduce((sum, row) => sum + row.members, 0) + status.observers;
}

// Letters of the turn that runs now, written as sentences of who and what.
export function letterCondition(turn, letter) {
  if (letter.limit) return say("room-letter-limit", { limit: limitText(turn, letter.limit) });
  if (letter.option) return say("room-letter-option", { letter: optionLetter(turn, letter.option) });
  return "";
}

// What a pupil has to type: the best address, without what browsers add themselves.
export function joinAddress(welcome) {
  return (welcome.addresses[0] || location.host).replace(/^http:\/\//, "").replace(/\/$/, "");
}
