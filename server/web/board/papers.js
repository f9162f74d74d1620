// What can be printed, as it will look: A4 upright, black on white, a new page where one begins.
//
// Each paper is made from what its own delegation is shown, so that no sheet can say more than
// the seat may know. The teacher's key and the class code stand on none of them.

import { html, useEffect, useState } from "../shared/html.js";
import { seatName } from "../shared/lookup.js";
import { say } from "../shared/texts.js";
import { usePapersAhead } from "./ahead.js";
import { Briefing } from "./briefing_sheet.js";
import { CardSheet, HowSheet } from "./card_sheet.js";
import { fit } from "./fit.js";
import { Form } from "./form_sheet.js";
import { LetterSheet } from "./letter_sheet.js";
import { Notes } from "./notes_sheet.js";

const KINDS = ["cards", "turn", "letters", "ahead"];

export function Papers({ desk }) {
  const { view, crew } = desk;
  const kinds = KINDS.filter((kind) => kind !== "turn" || view.turn);
  const kind = kinds.includes(desk.papers) ? desk.papers : "cards";
  const [only, choose] = useState("");
  const ahead = usePapersAhead(desk, kind === "ahead");
  useEffect(() => {
    document.body.classList.add("printing");
    const leave = (event) => event.key === "Escape" && desk.print(null);
    addEventListener("keydown", leave);
    return () => {
      document.body.classList.remove("printing");
      removeEventListener("keydown", leave);
    };
  }, []);
  useEffect(() => {
    document.fonts.ready.then(fit);
  }, [kind, only, ahead, view.moment, desk.here.language]);
  const seats = crew.seated.map((line) => line.view.seat);
  const wanted = (seat) => !only || only === seat;
  const sheets = SHEETS[kind](crew, ahead).filter((each) => wanted(each.seat));
  return html`
    <header class="p-bar">
      <h1>${say("board-papers")}</h1>
      <${Choice} label=${say("board-which")} chosen=${kind} choose=${desk.print}
        choices=${kinds.map((each) => [each, say(`board-papers-${each}`)])} />
      <${Choice} label=${say("board-for-whom")} chosen=${only} choose=${choose}
        choices=${[["", say("board-for-all")], ...seats.map((seat) => [seat, seatName(view, seat)])]} />
      <button type="button" class="primary" disabled=${!sheets.length} onClick=${() => print()}>
        ${say("board-print-now")}
      </button>
      <button type="button" onClick=${() => desk.print(null)}>${say("common-back")}</button>
      <p class="hint">${say(sheets.length || ahead.loading ? `board-papers-${kind}-how` : "board-papers-none")}</p>
    </header>
    <main class="p-sheets">${sheets.map((each) => html`<${each.Sheet} key=${each.key} ...${each} />`)}</main>
  `;
}

const SHEETS = {
  cards: (crew) =>
    crew.seated.flatMap(({ view }) => [
      { key: `card ${view.seat}`, seat: view.seat, view, Sheet: CardSheet },
      { key: `how ${view.seat}`, seat: view.seat, view, Sheet: HowSheet },
    ]),
  turn: (crew) => crew.seated.flatMap(({ view, status }) => turnSheets(view, status.facts)),
  letters: (crew) =>
    crew.seated.map(({ view }) => ({ key: `letter ${view.seat}`, seat: view.seat, view, Sheet: LetterSheet })),
  ahead: (crew, { papers }) => {
    const seated = crew.seated.map((line) => line.view.seat);
    return papers
      .filter(({ view }) => seated.includes(view.seat))
      .flatMap(({ view, facts }) => turnSheets(withAllOpen(view), facts, true));
  },
};

// A leaf for a turn: what to read on its front, what to fill in on its back. Where notes are in
// play there is a second one for them, with letters on its back.
function turnSheets(view, facts, ahead = false) {
  const { seat, turn } = view;
  const more = turn.procedures.includes("notes") && turn.kind === "decision";
  return [Briefing, Form, ...(more ? [Notes, LetterSheet] : [])].map((Sheet) => ({
    key: `${Sheet.name} ${turn.id} ${seat}`,
    seat,
    view,
    facts,
    ahead,
    Sheet,
  }));
}

// Which options are closed depends on what the class will have decided by then.
function withAllOpen(view) {
  const options = view.turn.options.map((option) => ({ ...option, closed: null }));
  return { ...view, turn: { ...view.turn, options } };
}

function Choice({ label, chosen, choices, choose }) {
  return html`<label class="b-list">
    <span>${label}</span>
    <select value=${chosen} onChange=${(event) => choose(event.currentTarget.value)}>
      ${choices.map(
        ([value, text]) => html`<option key=${value} value=${value} selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}
