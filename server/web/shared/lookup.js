// Names for the ids in a view. What a view does not name is shown as its id.

import { names, say } from "./texts.js";

export function seatName(view, seat) {
  const found = view.seats.find((each) => each.id === seat);
  return found ? found.name : seat;
}

// A delegation's name inside a sentence, where English wants an article before some.
export function named(view, seat) {
  return say("waiting-named", { seat, name: seatName(view, seat) });
}

// The same where it begins the sentence.
export function namedFirst(view, seat) {
  const name = named(view, seat);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function seatNames(view, seats) {
  return names(seats.map((seat) => named(view, seat)));
}

// Waiting names names, except when nobody has filed yet.
export function waitingFor(view, status) {
  if (!status.waiting_for.length) return "";
  if (status.waiting_for.length === status.rows.length) return say("room-waiting-all");
  return say("room-waiting", { names: seatNames(view, status.waiting_for) });
}

export function optionOf(turn, id) {
  return (turn && turn.options.find((each) => each.id === id)) || null;
}

export function optionLetter(turn, id) {
  const option = optionOf(turn, id);
  return option ? option.letter : id;
}

// A limit as a part of a sentence, so without a full stop of its own.
export function limitText(turn, id) {
  for (const option of turn ? turn.options : []) {
    const found = option.limits.find((limit) => limit.id === id);
    if (found) return found.text.replace(/\.$/, "");
  }
  return id;
}

// What the holder of the second key said in a turn that asks for its terms, as far as it is shown.
export function statedTerms({ terms }, status) {
  const row = terms && status.rows.find((each) => each.seat === terms.seat);
  return row ? answered(terms, row.cell) : null;
}

// The same in a turn of the debrief.
export function statedThen({ terms, positions }) {
  return terms ? answered(terms, positions[terms.seat]) : null;
}

function answered(terms, cell) {
  const text = cell ? termsText(terms, cell.terms) : "";
  return text ? { ...terms, text, cell } : null;
}

export function termsText(terms, id) {
  const found = terms && terms.choices.find((choice) => choice.id === id);
  return found ? found.text : "";
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

// The picture of the address that also carries the code, so that one tap joins.
export function joinPicture(welcome) {
  const asked = new URLSearchParams({ address: joinAddress(welcome), code: welcome.code });
  return `/qr.svg?${asked}`;
}

// What a pupil has to type: the best address, without what browsers add themselves.
export function joinAddress(welcome) {
  return (welcome.addresses[0] || location.host).replace(/^http:\/\//, "").replace(/\/$/, "");
}
