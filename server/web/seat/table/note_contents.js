// What a note may carry: one argument, one fact, or one assurance.

import { optionOf } from "../../shared/lookup.js";
import { say } from "../../shared/texts.js";
import { assured, letters, placeOf } from "./reading.js";

// In groups, as far as they have to do with the option that is chosen.
export function groupsOf({ view, status }, option) {
  const fits = (each) => !option || [...each.speaks_for, ...each.speaks_against].includes(option);
  return [
    {
      name: "client-note-argument",
      choices: view.arguments.filter(fits).map((each) => ({
        value: `argument:${each.id}`,
        text: each.text,
        told: speaks(view, each),
      })),
    },
    {
      name: "client-note-fact",
      choices: status.facts.map((each) => ({
        value: `fact:${each.id}`,
        text: each.text,
        told: each.source.text,
      })),
    },
    {
      name: "client-note-assurance",
      choices: once(view.assurances)
        .filter((each) => !option || about(view, each, option))
        .map((each) => ({ value: `assurance:${each.place}`, text: assured(view, each.text, each.kind) })),
    },
  ].filter((group) => group.choices.length);
}

// Another option for the note; what cannot be said of it is not kept.
export function withAbout(desk, note, option) {
  const fits = groupsOf(desk, option).some((group) => group.choices.some((each) => each.value === note.content));
  return { ...note, option, content: fits ? note.content : "" };
}

export function noteCommand(view, note) {
  const [kind, content] = note.content.split(/:(.*)/s);
  const command = { type: "send_note", to: note.to, option: note.option, ...placeOf(view) };
  if (kind !== "assurance") return { ...command, [kind]: content };
  const { kind: promised, subject } = view.assurances[Number(content)];
  return { ...command, assurance: { kind: promised, subject } };
}

// Each assurance with its place; a limit that several options have counts once.
function once(assurances) {
  const key = (each) => `${each.kind} ${each.subject}`;
  return assurances
    .map((each, place) => ({ ...each, place }))
    .filter((each) => assurances.findIndex((other) => key(other) === key(each)) === each.place);
}

// Whether an assurance has to do with an option; troops may be promised with any.
function about(view, assurance, option) {
  if (assurance.kind === "limit") {
    const found = optionOf(view.turn, option);
    return Boolean(found) && found.limits.some((each) => each.id === assurance.subject);
  }
  return assurance.kind === "pledge" || assurance.subject === option;
}

// Which options an argument speaks to, and the concern it appeals to.
function speaks(view, argument) {
  const parts = [
    ["client-speaks-for", argument.speaks_for],
    ["client-speaks-against", argument.speaks_against],
  ]
    .filter(([, options]) => options.length)
    .map(([text, options]) => say(text, { letters: letters(view, options) }));
  return [...parts, say("client-note-matters", { concern: argument.concern })].join(" ");
}
