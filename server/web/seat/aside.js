// What can be opened over any screen: role card, briefing, the table, words, help, settings.

import { html } from "../shared/html.js";
import { say } from "../shared/texts.js";
import { NotesField, useNotes } from "./after/notes.js";
import { BriefingText } from "./briefing.js";
import { Council, Help } from "./council.js";
import { Dialog } from "./dialog.js";
import { Glossary } from "./glossary.js";
import { Menu } from "./menu.js";
import { Card } from "./role.js";
import { Settings } from "./settings.js";

const ASIDES = {
  menu: { title: "client-menu", Body: Menu, className: "narrow" },
  card: { title: "client-key-card", Body: Card, className: "wide" },
  briefing: { title: "client-key-briefing", Body: BriefingText, className: "wide" },
  council: { title: "client-profiles", Body: Council, className: "wide" },
  glossary: { title: "client-glossary", Body: Glossary, className: "" },
  notes: { title: "after-notes", Body: Notes, className: "narrow" },
  help: { title: "client-help-how", Body: Help, className: "" },
  settings: { title: "common-settings", Body: Settings, className: "narrow" },
};

// The same notes as on the notepad, where there is no room for one beside the screen.
function Notes({ desk }) {
  const [notes, write] = useNotes(desk);
  return html`<${NotesField} notes=${notes} write=${write} rows="8" />`;
}

export function Aside({ desk }) {
  const { aside, term } = desk;
  const opened = ASIDES[aside];
  return html`
    ${opened &&
    html`<${Dialog}
      key=${aside}
      id="aside-title"
      title=${say(opened.title)}
      className=${opened.className}
      onClose=${desk.close}
    >
      <${opened.Body} desk=${desk} level=${3} />
    <//>`}
    ${term &&
    html`<${Dialog}
      key="term"
      id="term-title"
      title=${term.term}
      className="narrow"
      onClose=${() => desk.explain(null)}
    >
      <p class="reading">${term.text}</p>
    <//>`}
  `;
}
