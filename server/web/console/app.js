// Which page of the console is shown, and what is told while nothing can be.

import { html, useEffect, useState } from "../shared/html.js";
import { say } from "../shared/texts.js";
import { DebriefReading, DebriefTable } from "./debrief.js";
import { Dialogs } from "./dialogs.js";
import { Header } from "./header.js";
import { Keep } from "./keep.js";
import { Lesson } from "./lesson.js";
import { Lobby } from "./lobby.js";

const REFUSAL_STAYS = 9_000;

export function Console({ here }) {
  const desk = useDesk(here);
  const { link } = here;
  if (!here.key) return html`<${Notice} title=${say("console-no-key")} text=${say("console-no-key-do")} />`;
  if (link.farewell) return html`<${Farewell} here=${here} />`;
  if (!link.view || !link.status || !link.welcome) {
    return html`<${Notice} title=${say(`connection-${link.connection}`)} text="" />`;
  }
  return html`
    <a class="skip" href="#next-step">${say("console-skip")}</a>
    <${Header} desk=${desk} />
    <${Page} desk=${desk} />
    <${Dialogs} desk=${desk} />
    <${Told} desk=${desk} />
    <p class="unseen" role="status">${desk.said}</p>
  `;
}

function Page({ desk }) {
  const { phase } = desk.view;
  if (phase === "lobby") return html`<${Lobby} desk=${desk} />`;
  if (phase === "ended") return html`<${Ended} here=${desk.here} />`;
  if (phase === "debrief") return html`<${DebriefTable} desk=${desk} />`;
  return html`<${Lesson} desk=${desk} />`;
}

// What every part of the console works with: the lesson as it is, and what can be done.
function useDesk(here) {
  const [told, tell] = useState(null);
  const [dialog, setDialog] = useState(null);
  const [everywhere, setEverywhere] = useState(true);
  const [said, announce] = useState("");
  const { link } = here;
  useEffect(() => {
    if (!told) return undefined;
    const timer = setTimeout(() => tell(null), REFUSAL_STAYS);
    return () => clearTimeout(timer);
  }, [told]);
  const view = link.view;
  const several = Boolean(view && view.councils.length > 1);
  return {
    here,
    link,
    view,
    status: link.status,
    welcome: link.welcome,
    several,
    everywhere: several && everywhere,
    setEverywhere,
    // The council that a command names: none means all of them.
    scope: view && several && !everywhere ? view.council : null,
    busy: link.pending.size > 0,
    told,
    tell,
    said,
    announce,
    dialog,
    open: (name, about = null) => setDialog({ name, about }),
    close: () => {
      tell(null);
      setDialog(null);
    },
    dismiss: () => tell(null),
    async act(command) {
      const answer = await link.do(command);
      if (answer.type === "refused") tell(answer.sentence);
      return answer.type === "accepted";
    },
  };
}

function Told({ desk }) {
  return html`<div class="told" role="alert">
    ${desk.told &&
    !desk.dialog &&
    html`<div class="told-box">
      <p>${desk.told}</p>
      <button type="button" onClick=${desk.dismiss}>${say("common-close")}</button>
    </div>`}
  </div>`;
}

function Farewell({ here }) {
  const { code, sentence } = here.link.farewell;
  if (code === "ended") return html`<${Ended} here=${here} />`;
  return html`<${Notice}
    title=${say("console-not-open")}
    text=${sentence}
    retry=${code === "wrong_key" ? null : () => here.link.restart()}
  />`;
}

function Ended({ here }) {
  const [reading, read] = useState(false);
  const { view, farewell } = here.link;
  if (here.forgotten) return html`<${Notice} title=${say("console-forgotten")} text="" />`;
  const debrief = !farewell && view && view.debrief;
  if (reading && debrief) return html`<${DebriefReading} view=${view} close=${() => read(false)} />`;
  return html`<main class="notice">
    <h1>${say("connection-ended")}</h1>
    <p>${say("console-ended-do")}</p>
    ${debrief &&
    html`<button type="button" class="primary" onClick=${() => read(true)}>${say("console-ended-read")}</button>`}
    <${Keep} here=${here} />
  </main>`;
}

function Notice({ title, text, retry = null }) {
  return html`<main class="notice" role="status">
    <h1>${title}</h1>
    ${text && html`<p>${text}</p>`}
    ${retry &&
    html`<button type="button" class="primary" onClick=${retry}>${say("common-retry")}</button>`}
  </main>`;
}
