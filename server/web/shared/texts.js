// What the pages say, in three languages: the same Fluent files that the desktop
// client and the server read. English stands in where a sentence is missing, and
// a message's id where that fails too, because a lesson goes on even then.

import { FluentBundle, FluentResource } from "../vendor/fluent/index.js";

export const LANGUAGES = ["nb", "nn", "en"];
const LOCALES = { en: "en-GB", nb: "nb", nn: "nn" };

const loaded = new Map();
let bundles = [];
let current = "nb";

// Fetches the areas of a language (each once) and speaks it from then on.
export async function speak(language, areas) {
  const wanted = language === "en" ? ["en"] : [language, "en"];
  bundles = await Promise.all(wanted.map((each) => bundle(each, areas)));
  current = language;
  document.documentElement.lang = language;
}

async function bundle(language, areas) {
  if (!loaded.has(language)) {
    const made = new FluentBundle(LOCALES[language], { useIsolating: false });
    const files = areas.map((area) => fetchText(`/assets/texts/${language}/${area}.ftl`));
    for (const text of await Promise.all(files)) made.addResource(new FluentResource(text));
    loaded.set(language, made);
  }
  return loaded.get(language);
}

async function fetchText(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

// One sentence, its variables filled. Amounts are numbers; years and times are text.
export function say(id, values = {}) {
  for (const each of bundles) {
    const message = each.getMessage(id);
    if (message && message.value) return each.formatPattern(message.value, values, []);
  }
  return id;
}

// The word for one value of a fixed set: word("phase", "outcome").
export function word(group, value) {
  return say(`${group}-${value.replaceAll("_", "-")}`);
}

// Names in one sentence: "Norway, Turkey and France".
export function names(list) {
  if (list.length < 2) return list[0] || "";
  return say("list-and", { before: list.slice(0, -1).join(", "), last: list[list.length - 1] });
}

// What belongs together stays on one line: the groups of a number, a day and its month.
const PAIRS = /\d (?=\d{3}\b)|\d\. (?=\p{Ll})|\b\d\d? (?=\p{Lu}\p{Ll})/gu;

export function unbroken(text) {
  return text.replace(PAIRS, (pair) => pair.replace(" ", "\u00a0"));
}

// An ISO date written out; its year is no amount.
export function longDate(iso) {
  const [year, month, day] = iso.split("-");
  return say("date-long", {
    day: String(Number(day)),
    month: say(`month-${Number(month)}`),
    year,
  });
}

// A time of day as clocks on a wall show it.
export function timeOfDay(moment) {
  return moment.toLocaleTimeString(LOCALES[current], {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
}
