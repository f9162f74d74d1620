// The numbers on the paper, and what each says. A form that is ticked and a key that is pressed
// read the same list, so that nobody has to translate.

import { withLimit, withMark } from "../seat/table/edits.js";
import { holdsKey } from "../seat/table/reading.js";
import { say, word } from "../shared/texts.js";

const LIMIT = "limit:";

// How a delegation may stand to an option; to reserve is to stand outside or to ask for a limit.
export function standings(option) {
  return numbered([
    { value: "accept", text: word("mark", "accept") },
    { value: "cannot", text: word("mark", "cannot") },
    { value: "reserve", text: say("board-outside") },
    ...option.limits.map(({ id, text }) => ({ value: LIMIT + id, text: say("board-limit", { limit: text }), long: true })),
  ]);
}

// What the holder of the second key may answer.
export function keyAnswers(key) {
  return numbered([
    { value: "turn", text: say("client-key-turn") },
    { value: "refuse", text: say("client-key-refuse") },
    ...key.choices.map(({ id, text }) => ({ value: id, text: say("client-key-limited", { limit: text }), long: true })),
  ]);
}

// What a letter may name: a limit on the option under silence, by its number on the form, or
// another option, by its letter.
export function couldLive(view, silence) {
  const { options } = view.turn;
  const tabled = options.find((option) => option.id === silence.tabled);
  const limits = standings(tabled).filter(({ value }) =>
    silence.letter_limits.some(({ id }) => value === LIMIT + id),
  );
  const others = options.filter((option) => silence.letter_options.includes(option.id));
  return [...limits, ...others.map(({ id, letter, title }) => ({ value: `option:${id}`, text: title, key: letter }))];
}

// What the holder of the key may file as its terms.
export function termChoices(terms) {
  return numbered(terms.choices.map(({ id, text }) => ({ value: id, text })));
}

function numbered(choices) {
  return choices.map((each, place) => ({ ...each, key: String(place + 1) }));
}

// An option that is preferred is named by its letter; its title stands above.
export function lettered(options) {
  return options.map(({ id, letter }) => ({ value: id, text: "", key: letter }));
}

export function standingOf(text, option) {
  const mark = text.marks[option] || "";
  const limit = text.limits[option];
  return mark === "reserve" && limit ? LIMIT + limit : mark;
}

export function withStanding(text, option, value) {
  if (!value.startsWith(LIMIT)) return withMark(text, option, value);
  return withLimit(withMark(text, option, "reserve"), option, value.slice(LIMIT.length));
}

// What a delegation has to say of the turn, cell by cell.
export function asked(view) {
  const open = view.turn.options.filter((option) => !option.closed);
  if (!holdsKey(view)) return [...open.map(({ id }) => ({ kind: "standing", id })), { kind: "preferred" }];
  const keyed = view.key && view.key.yours ? open.filter((option) => option.needs_key) : [];
  const terms = view.terms && view.terms.yours ? [{ kind: "terms" }] : [];
  return [...keyed.map(({ id }) => ({ kind: "key", id })), ...terms];
}

// How much of that is still to be entered.
export function missing(view, text) {
  const said = {
    standing: ({ id }) => text.marks[id],
    preferred: () => text.preferred,
    key: ({ id }) => text.key[id],
    terms: () => text.terms,
  };
  return asked(view).filter((each) => !said[each.kind](each)).length;
}
