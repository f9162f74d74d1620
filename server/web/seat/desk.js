// What every screen of the pupil's page works with.
//
// A screen is a component that takes { desk } and stands inside the frame's <main>. It has one
// <h1 tabindex="-1">, which gets the focus when the phase changes. Whatever a pupil does goes
// through `desk.give`; the frame shows a refusal's sentence and keeps it until the next command
// that is accepted.

import { useState } from "../shared/html.js";

export function useDesk(here) {
  const [told, tell] = useState("");
  const [said, speak] = useState("");
  const [aside, open] = useState(null);
  const [term, explain] = useState(null);
  const { link } = here;
  return {
    here,
    link,
    view: link && link.view,
    status: link && link.status,
    welcome: link && link.welcome,
    language: here.language,
    busy: Boolean(link && link.pending.size),
    // Whether a command of that type is still unanswered.
    sending: (type) =>
      Boolean(link) && [...link.pending.values()].some(({ command }) => command.type === type),
    told,
    dismiss: () => tell(""),
    async give(command) {
      const answer = await link.do(command);
      tell(answer.type === "refused" ? answer.sentence : "");
      return answer;
    },
    said,
    // One polite live region for the whole page; the same sentence is not said twice in a row.
    announce: (sentence) => speak(sentence),
    // What lies over the screen: "menu", "card", "briefing", "council", "glossary", "help" or
    // "settings"; and over that one explained word, an entry of the view's glossary.
    aside,
    open,
    close: () => open(null),
    term,
    explain,
    // What this pupil has put behind: the content note, the role card, injects. A reload in the
    // middle of a silence must not begin with them again.
    hasRead: (name) => here.seat.read(link.view).includes(name),
    haveRead(name) {
      here.seat.haveRead(link.view, name);
      here.draw();
    },
  };
}
