// What the holder of the second key was asked in each turn, and between what it could choose. A
// debrief names what was answered by its id alone, so a page keeps what it was shown.

import { termsText } from "./lookup.js";

const asked = new Map();

export function keepAsked({ language, turn, terms }) {
  if (turn && terms) asked.set(`${language}/${turn.id}`, terms);
}

// The terms of an earlier turn in words; nothing where this page was not there to be shown them.
export function statedThen(view, turn) {
  const terms = asked.get(`${view.language}/${turn.turn}`);
  const cell = terms && turn.positions[terms.seat];
  const text = cell ? termsText(terms, cell.terms) : "";
  return text ? { ...terms, text, cell } : null;
}
