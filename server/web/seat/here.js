// One page: its settings, its seat and its connection, and what can be asked of them.

import { Link } from "../shared/link.js";
import { LANGUAGES, speak } from "../shared/texts.js";
import { dress } from "../shared/theme.js";
import { keep, kept } from "./keep.js";
import { followUp } from "./screens.js";
import { SeatKey } from "./seat_key.js";
import { watchWidth } from "./width.js";

const AREAS = ["common", "client", "room", "seat", "seat_table", "seat_after"];
export const SIZES = ["normal", "large", "largest"];
const CODE = /^[A-Za-z0-9]{6}$/;

export function makeHere(render) {
  const seat = new SeatKey();
  let [spoken, asked] = [false, false];
  let welcome = null;
  const here = {
    seat,
    settings: readSettings(),
    link: null,
    // Whether the present connection began with the code, not with a seat that was had.
    asking: false,
    code: takeCode(),
    consoleAddress: takeConsole(),
    areas: AREAS,
    get language() {
      return here.settings.language;
    },
    // Drawn when whatever asked for it is done: what is being drawn may ask for it itself.
    draw() {
      if (!spoken || asked) return;
      asked = true;
      queueMicrotask(() => {
        asked = false;
        render(here);
      });
    },
    // Shows the page, and leads back to a seat that was not left on purpose.
    async begin() {
      const had = seat.had;
      const same = !here.code || (had && here.code === had.code);
      const back = had && !had.left && same;
      if (back) here.comeBack();
      const rest = back && followUp();
      seat.whenTaken(() => here.stop("elsewhere"));
      // Another code in the same tab's address is another way in.
      addEventListener("hashchange", () => CODE.test(location.hash.slice(1)) && location.reload());
      await Promise.all([dressAs(here.settings), speak(here.language, AREAS), rest]);
      watchWidth();
      document.getElementById("page").textContent = "";
      spoken = true;
      here.draw();
      await (rest || followUp());
      here.draw();
    },
    // With the code of a lesson where this browser has a seat it is that seat, not a second one.
    join(typed) {
      here.code = typed.replace(/[\s-]+/g, "").toUpperCase();
      const had = seat.had && !seat.had.fresh && seat.had.code === here.code;
      if (had && !isHandedOver(here.link)) return here.comeBack();
      here.asking = true;
      seat.ask(here.code);
      return connect();
    },
    comeBack() {
      here.asking = false;
      seat.comeBack();
      connect();
    },
    // To the first page; the host keeps the seat, and so does this browser.
    leave() {
      const { farewell } = here.link;
      const over = farewell && farewell.code === "ended";
      if (seat.had) here.code = over ? "" : seat.had.code;
      if (farewell && FORGOTTEN.has(farewell.code)) seat.forget();
      else seat.leave();
      here.stop("left");
      here.link = null;
      here.draw();
    },
    stop(code) {
      if (!here.link || here.link.farewell) return;
      here.link.farewell = { code, sentence: "" };
      here.link.close();
      here.draw();
    },
    async change(settings) {
      here.settings = { ...here.settings, ...settings };
      keep("settings", here.settings);
      await Promise.all([dressAs(here.settings), speak(here.language, AREAS)]);
      agreeOnLanguage();
      here.draw();
    },
  };

  function connect() {
    welcome = null;
    here.link = new Link((protocol) => seat.greeting(protocol, here.language), changed);
    here.link.start();
    here.draw();
  }

  function changed() {
    const { link } = here;
    // What the host does not know any more would be refused again and again.
    if (link && link.farewell && link.farewell.code === "wrong_secret") seat.forget();
    // The old way in is closed; the code leads to the place again.
    if (isHandedOver(link) && seat.had) here.code = seat.had.code;
    if (link && link.welcome && link.welcome !== welcome) {
      welcome = link.welcome;
      seat.welcomed(welcome.session);
      agreeOnLanguage();
    }
    here.draw();
  }

  // The host speaks the language of the seat until it is asked for another one.
  function agreeOnLanguage() {
    const { link } = here;
    const spokenThere = link && (link.view || link.welcome);
    if (spokenThere && spokenThere.language !== here.language) {
      link.do({ type: "set_language", language: here.language });
    }
  }
  return here;
}

function isHandedOver(link) {
  return Boolean(link && link.farewell && link.farewell.code === "handed_over");
}

// Farewells after which the old secret opens nothing any more.
const FORGOTTEN = new Set(["ended", "wrong_secret", "wrong_code"]);

// The code comes in the address after `#`, which no request carries.
function takeCode() {
  const given = location.hash.slice(1);
  if (!CODE.test(given)) return "";
  history.replaceState(null, "", location.pathname + location.search);
  return given.toUpperCase();
}

// On the teacher's own machine the page came with a way to the console.
// The way to the console, where this is the teacher's machine; the door shows it in the reader's words.
function takeConsole() {
  const link = document.getElementById("to-console");
  if (!link) return "";
  link.remove();
  return link.getAttribute("href");
}

async function dressAs({ size, contrast }) {
  const root = document.documentElement;
  for (const each of SIZES) root.classList.toggle(`size-${each}`, each === size);
  root.classList.toggle("contrast-high", contrast === "high");
  await dress(contrast === "high" ? "high_contrast" : "light");
}

function readSettings() {
  const had = kept("settings") || {};
  const asked = matchMedia("(prefers-contrast: more)").matches ? "high" : "normal";
  return {
    language: LANGUAGES.includes(had.language) ? had.language : preferred(),
    size: SIZES.includes(had.size) ? had.size : "normal",
    contrast: ["normal", "high"].includes(had.contrast) ? had.contrast : asked,
  };
}

// Norwegian unless the browser asks for another of our languages first.
function preferred() {
  for (const each of navigator.languages || []) {
    const short = each.toLowerCase().split("-")[0];
    if (LANGUAGES.includes(short)) return short;
    if (short === "no") return "nb";
  }
  return "nb";
}
