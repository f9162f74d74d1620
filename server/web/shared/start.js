// What console and projector do alike when they open: key, language, theme, link.

import { html, render } from "./html.js";
import { recall, remember, takeKey } from "./keys.js";
import { Link } from "./link.js";
import { LANGUAGES, speak } from "./texts.js";
import { dress } from "./theme.js";

const LANGUAGE = "out-of-area-language";
const COUNCIL = "out-of-area-council";

// `greeting` is the first message's type; `App` is given the page.
export async function start({ page, scheme, areas, greeting, App }) {
  const key = takeKey(page);
  const root = document.getElementById("page");
  const here = {
    key,
    areas,
    language: recall(LANGUAGE) || preferredLanguage(),
    council: recall(COUNCIL) || "c1",
    link: null,
  };
  let spoken = false;
  const draw = () => spoken && render(html`<${App} here=${here} />`, root);
  here.draw = draw;
  here.link = new Link(
    (protocol) => ({
      type: greeting,
      protocol,
      key,
      language: here.language,
      council: here.council,
    }),
    draw,
  );
  // The lesson arrives while the texts do; it is drawn once there are words for it.
  if (key) here.link.start();
  await Promise.all([dress(scheme), speak(here.language, areas)]);
  root.textContent = "";
  spoken = true;
  draw();
}

// Norwegian unless the browser asks for another of our languages first.
function preferredLanguage() {
  for (const each of navigator.languages || []) {
    const short = each.toLowerCase().split("-")[0];
    if (LANGUAGES.includes(short)) return short;
    if (short === "no") return "nb";
  }
  return "nb";
}

export async function changeLanguage(here, language) {
  here.language = language;
  remember(LANGUAGE, language);
  await speak(language, here.areas);
  here.link.restart();
  here.draw();
}

export function changeCouncil(here, council) {
  here.council = council;
  remember(COUNCIL, council);
  here.link.look(council);
  here.draw();
}
