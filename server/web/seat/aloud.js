// Reads a text aloud with the browser's own voice, in the language that it is written in.

import { html, useEffect, useState } from "../shared/html.js";
import { say } from "../shared/texts.js";

const voices = window.speechSynthesis || null;
// Browsers name the Norwegian languages in several ways; a bokmål voice can read nynorsk.
const SPOKEN = { en: ["en"], nb: ["nb", "no", "nn"], nn: ["nn", "no", "nb"] };

export function Aloud({ text, language = document.documentElement.lang }) {
  const voice = useVoice(language);
  const [reading, read] = useState(false);
  useEffect(() => () => reading && voices.cancel(), [reading]);
  if (!voice || !text) return null;
  const press = () => {
    voices.cancel();
    if (reading) return read(false);
    const saying = new SpeechSynthesisUtterance(text);
    saying.voice = voice;
    saying.lang = voice.lang;
    saying.onend = saying.onerror = () => read(false);
    voices.speak(saying);
    return read(true);
  };
  return html`<button type="button" class="aloud quiet" onClick=${press}>
    ${say(reading ? "seat-aloud-stop" : "seat-aloud")}
  </button>`;
}

// A voice of this machine comes before one that sends the text elsewhere, and none that does is used.
function useVoice(language) {
  const [, again] = useState(0);
  useEffect(() => {
    if (!voices || !voices.addEventListener) return undefined;
    const told = () => again((count) => count + 1);
    voices.addEventListener("voiceschanged", told);
    return () => voices.removeEventListener("voiceschanged", told);
  }, []);
  if (!voices) return null;
  const local = voices.getVoices().filter((each) => each.localService);
  for (const wanted of SPOKEN[language] || []) {
    const found = local.find((each) => each.lang.toLowerCase().split(/[-_]/)[0] === wanted);
    if (found) return found;
  }
  return null;
}
