// The table: the briefing at the left, our position in the middle, the tour de table at the right.
// Where there is less room the columns become sheets that lie on each other.

import { html, useEffect, useRef, useState } from "../../shared/html.js";
import { say } from "../../shared/texts.js";
import { Chair } from "./chair.js";
import { Facts, Laid } from "./facts.js";
import { useFocusKept } from "./focus.js";
import { Introduced } from "./introduced.js";
import { KeyFiling } from "./key_filing.js";
import { useNews } from "./news.js";
import { EMPTY_NOTE, Notes } from "./notes.js";
import { OptionCard, SeenCard } from "./options.js";
import { usePaper } from "./paper.js";
import { holdsKey } from "./reading.js";
import { Signing, whyClosed } from "./signing.js";
import { StoryColumn } from "./story.js";
import { Sheet, Tabs, useColumns } from "./tabs.js";
import { LetterQuote, Tour } from "./tour.js";

export function Table({ desk }) {
  return desk.view.phase === "chair" ? html`<${Chair} desk=${desk} />` : html`<${Consultation} desk=${desk} />`;
}

function Consultation({ desk }) {
  const { view, status } = desk;
  const paper = usePaper(desk, "position");
  const columns = useColumns();
  const [chosen, choose] = useState("position");
  const [note, writeNote] = useState(EMPTY_NOTE);
  const freshFacts = useFreshFacts(desk, chosen);
  useNews(desk, paper.own);
  const place = useFocusKept();
  const tabs = sheets(desk, columns, freshFacts);
  const tab = tabs.some((each) => each.id === chosen) ? chosen : "position";
  const shown = {
    story: () => html`<${StoryColumn} desk=${desk} />`,
    position: () => html`<${Position} desk=${desk} paper=${paper} />`,
    tour: () => html`<${Tour} desk=${desk} />`,
    notes: () => html`<${Notes} desk=${desk} note=${note} write=${writeNote} />`,
    facts: () => html`<${Facts} desk=${desk} />`,
  };
  const { question } = view.turn;
  return html`<div ref=${place} class=${`seat-table columns-${columns}`}>
    ${columns === 3 && html`<aside class="t-left-column t-card" aria-label=${say("client-tab-briefing")}>${shown.story()}</aside>`}
    <div class="t-middle-column">
      <h1 tabindex="-1" class=${question.length > 60 ? "t-long" : ""}>${question}</h1>
      ${tabs.length > 1
        ? html`<${Tabs} tabs=${tabs} chosen=${tab} choose=${choose} />
            <${Sheet} key=${tab} chosen=${tab}>${shown[tab]()}<//>`
        : html`<div class="t-sheet">${shown.position()}</div>`}
    </div>
    ${columns > 1 && html`<div class="t-right-column">${shown.tour()}</div>`}
  </div>`;
}

// Which sheets there are: what has no column of its own, and what is in play in this turn.
function sheets(desk, columns, freshFacts) {
  const { view, status } = desk;
  const played = view.seat ? view.turn.procedures : [];
  const unanswered = status.notes.filter((each) => each.to === view.seat && each.answer === null);
  const position = view.seat ? "client-tab-position" : "client-tab-options";
  return [
    columns < 3 && { id: "story", label: say("client-tab-briefing") },
    { id: "position", label: say(columns === 1 ? "client-tab-options" : position) },
    columns < 2 && { id: "tour", label: say("client-the-table") },
    played.includes("notes") && { id: "notes", label: say("client-tab-notes"), fresh: unanswered.length },
    played.includes("facts") && { id: "facts", label: say("client-tab-facts"), fresh: freshFacts },
  ].filter(Boolean);
}

// How many facts others have laid on the table since this pupil looked.
function useFreshFacts({ view, status }, tab) {
  const known = useRef(new Set());
  const laid = status.laid.filter((each) => each.seat !== view.seat).map((each) => each.fact);
  useEffect(() => {
    if (tab === "facts") for (const fact of laid) known.current.add(fact);
  });
  return tab === "facts" ? 0 : laid.filter((fact) => !known.current.has(fact)).length;
}

// The middle of the table: the options, and what makes our position count.
function Position({ desk, paper }) {
  const { view } = desk;
  const above = html`<${Introduced} view=${view} procedures=${holdsKey(view) ? ["key"] : ["positions", "key"]} />
    <${Letters} view=${view} />`;
  if (!view.seat) return html`<${Watching} desk=${desk} above=${above} />`;
  return html`<div class="t-options">
      ${above} ${holdsKey(view) ? html`<${KeyFiling} desk=${desk} paper=${paper} />` : html`<${Cards} desk=${desk} paper=${paper} />`}
    </div>
    <${Signing} desk=${desk} paper=${paper} />`;
}

function Cards({ desk, paper }) {
  const { options } = desk.view.turn;
  if (paper.mayWrite) {
    return options.map(
      (option) => html`<${OptionCard} key=${option.id} desk=${desk} paper=${paper} option=${option} />`,
    );
  }
  const why = whyClosed(desk, paper);
  return html`${why && html`<p class="t-pen-note">${why}</p>`}
    ${options.map(
      (option) => html`<${SeenCard} key=${option.id} desk=${desk} option=${option} draft=${paper.text} />`,
    )}`;
}

function Letters({ view }) {
  if (!view.letters.length) return null;
  return html`<section class="t-letters">
    <p><strong>${say("client-second-round")}</strong></p>
    ${view.letters.map((letter) => html`<${LetterQuote} key=${letter.id} view=${view} letter=${letter} />`)}
  </section>`;
}

// What an observer sees: everything that is on the table, and one task.
function Watching({ desk, above }) {
  const { view, status } = desk;
  return html`<div class="t-options">
    ${above}
    ${view.observer_task &&
    html`<section class="t-card t-task">
      <h2>${say("client-your-task")}</h2>
      <p>${view.observer_task}</p>
    </section>`}
    ${view.turn.options.map(
      (option) => html`<${SeenCard} key=${option.id} desk=${desk} option=${option} answers />`,
    )}
    ${status.laid.map((fact) => html`<${Laid} key=${fact.fact} view=${view} fact=${fact} />`)}
  </div>`;
}
