// How a view is read at the table: letters, limits and promises in the reader's words.

import { named, optionLetter, optionOf } from "../../shared/lookup.js";
import { names, say, word } from "../../shared/texts.js";

export const REASON_LIMIT = 400;

export function titled(view, option) {
  const found = optionOf(view.turn, option);
  return found ? `${found.letter} · ${found.title}` : option;
}

// Names of which one is enough: "Germany or Turkey".
export function either(view, seats) {
  const list = seats.map((seat) => named(view, seat));
  if (list.length < 2) return list.join("");
  return say("client-list-or", { before: list.slice(0, -1).join(", "), last: list[list.length - 1] });
}

export function letters(view, options) {
  return names(options.map((option) => optionLetter(view.turn, option)));
}

export function limitWords(view, id) {
  const limits = view.turn ? view.turn.options.flatMap((option) => option.limits) : [];
  const found = limits.find((limit) => limit.id === id);
  return found ? found.text : id;
}

// What an option costs, and that it needs the second key where it does.
export function costLine(option) {
  const cost = say("client-cost", { cost: option.cost });
  return option.needs_key ? `${cost} ${say("client-needs-key")}` : cost;
}

// How a delegation stands to an option, in words.
export function standingWords(view, cell, option) {
  if (cell.preferred === option) return word("mark", "preferred");
  if (cell.limits[option]) {
    return say("client-with-limit", { limit: limitWords(view, cell.limits[option]) });
  }
  const mark = cell.marks[option];
  return mark === "reserve" ? say("client-opts-out") : word("mark", mark);
}

// An assurance as a sentence. Of a note that was sent the view has only the words of what is
// promised, so that what kind it is shows by what they name.
export function assured(view, what, kind = "") {
  const options = view.turn ? view.turn.options : [];
  const silent = options.find((option) => option.title === what);
  const limits = options.flatMap((option) => option.limits.map((limit) => limit.text));
  const found = kind || (silent ? "silence" : limits.includes(what) ? "limit" : "pledge");
  return say(`client-assured-${found}`, { what: found === "silence" && silent ? silent.letter : what });
}

export function noted(view, note) {
  return note.kind === "assurance" ? assured(view, note.text) : note.text;
}

// What somebody wrote, in the quotation marks of the reader's language.
export function quoted(text) {
  return document.documentElement.lang === "en" ? `“${text}”` : `«${text}»`;
}

// A participant as the screens call them: the delegation's name and a number.
export function memberLabel(status, participant) {
  const found = status.members.find((each) => each.id === participant);
  return found ? found.label : participant;
}

// Whether this seat files for the second key, not for the tour.
export function holdsKey(view) {
  return view.seats.some((seat) => seat.id === view.seat && seat.kind === "key_holder");
}

// Whether this seat offers forces in this turn; whoever says its terms there files a position.
export function pledges({ turn, terms }) {
  return turn !== null && turn.kind === "pledge" && !(terms && terms.yours);
}

// What every command of a phase names.
export function placeOf(view) {
  return { council: view.council, moment: view.moment };
}

// What enters the game in this turn, said where it is used; on its first round only.
export function introduced(view, procedures) {
  if (!view.turn || view.round > 1) return [];
  return view.turn.introduces.filter((each) => procedures.includes(each.procedure));
}
