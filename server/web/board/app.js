// The frame of the board: who sits at it, which phase runs, and what is printed.

import { ChairChoice, Heading, Outcome } from "../console/lesson.js";
import { html } from "../shared/html.js";
import { Paragraphs } from "../shared/outcome.js";
import { say } from "../shared/texts.js";
import { useBoard } from "./desk.js";
import { Header } from "./header.js";
import { Papers } from "./papers.js";
import { Pledging } from "./pledging.js";
import { Positions } from "./positions.js";
import { Setup } from "./setup.js";
import { Key, Silence } from "./silence.js";

const PAGES = {
  lobby: Setup,
  briefing: Reading,
  consultation: Positions,
  chair: ChairChoice,
  silence: Silence,
  key: Key,
  pledging: Pledging,
  adding: Pledging,
  outcome: ({ desk }) => html`<${Outcome} view=${desk.view} />`,
  debrief: Debrief,
};

export function Board({ here }) {
  const desk = useBoard(here);
  const { link, view } = desk;
  if (!here.key) return html`<${Notice} title=${say("console-no-key")} text=${say("console-no-key-do")} />`;
  if (link.farewell) return html`<${Notice} title=${say("console-not-open")} text=${link.farewell.sentence} />`;
  if (!view || !desk.status || !desk.welcome) return html`<${Notice} title=${say(`connection-${link.connection}`)} text="" />`;
  if (view.phase === "ended") return html`<${Notice} title=${say("connection-ended")} text=${say("console-ended-do")} />`;
  if (desk.papers) return html`<${Papers} desk=${desk} />`;
  const Page = PAGES[view.phase];
  const leads = !["lobby", "debrief"].includes(view.phase);
  return html`
    ${view.phase !== "debrief" && html`<a class="skip" href="#next-step">${say("console-skip")}</a>`}
    <${Header} desk=${desk} />
    <main class="board lesson">
      ${leads && html`<${Heading} desk=${desk} />`}
      <${Lost} desk=${desk} />
      ${leads && (desk.choosing || !desk.crew.lines.size) && html`<${Setup} desk=${desk} />`}
      <${Page} key=${`${view.phase} ${view.moment}`} desk=${desk} />
    </main>
    <${Told} desk=${desk} />
    <p class="unseen" role="status">${desk.said}</p>
  `;
}

// The briefing is read from paper and from the projector; here is what to do meanwhile.
function Reading({ desk }) {
  const { turn } = desk.view;
  const { opening, public: told, bridges } = turn.briefing;
  return html`<section class="panel b-reading">
    <h3>${turn.question}</h3>
    <p class="hint">${say("board-reading-how")}</p>
    <p class="buttons">
      <button type="button" onClick=${() => desk.print("turn")}>${say("board-print-turn")}</button>
    </p>
    <div class="reading"><${Paragraphs} text=${[...bridges, opening, told].join("\n")} /></div>
  </section>`;
}

function Debrief({ desk }) {
  return html`<section class="panel b-reading">
    <h2>${say("phase-debrief")}</h2>
    <p>${say("board-debrief-how")}</p>
    <p><a class="button primary" href=${`/console#${desk.here.key}`}>${say("board-to-console")}</a></p>
  </section>`;
}

// A seat that this page no longer has, in the host's words, and the way back to it.
function Lost({ desk }) {
  const { crew, view } = desk;
  return crew.lost.map(
    (line) => html`<div key=${line.seat} class="b-lost" role="alert">
      <p>
        <strong>${view.seats.find((seat) => seat.id === line.seat).name}:</strong> ${line.link.farewell.sentence}
      </p>
      <button type="button" onClick=${() => line.link.restart()}>${say("board-take-back")}</button>
      <button type="button" onClick=${() => crew.forget(line.seat)}>${say("board-let-go")}</button>
    </div>`,
  );
}

function Told({ desk }) {
  return html`<div class="told" role="alert">
    ${desk.told &&
    html`<div class="told-box">
      <p>${desk.told}</p>
      <button type="button" onClick=${desk.dismiss}>${say("common-close")}</button>
    </div>`}
  </div>`;
}

function Notice({ title, text }) {
  return html`<main class="notice" role="status">
    <h1>${title}</h1>
    ${text && html`<p>${text}</p>`}
  </main>`;
}
