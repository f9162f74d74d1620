// The tools behind the buttons of the console, each in a dialog of its own.

import { html, useState } from "../shared/html.js";
import { named, seatName } from "../shared/lookup.js";
import { say, word } from "../shared/texts.js";
import { BellDialog } from "./bell.js";
import { Ask, Dialog } from "./dialog.js";
import { KeepDialog } from "./keep.js";
import { LessonsDialog } from "./lessons.js";
import { MoveDialog } from "./moving.js";
import { NetworkDialog } from "./network.js";
import { People, SeatDialog } from "./seat_dialog.js";
import { TextsDialog } from "./texts_dialog.js";

const INJECT_LIMIT = 600;

export function Dialogs({ desk }) {
  if (!desk.dialog) return null;
  const Tool = TOOLS[desk.dialog.name];
  return html`<${Tool} key=${desk.dialog.name} desk=${desk} about=${desk.dialog.about} />`;
}

function Inject({ desk }) {
  const { view } = desk;
  const [text, write] = useState("");
  const add = async (inject, own) => {
    const done = await desk.act({ type: "inject", council: desk.scope, inject, text: own });
    if (done) desk.close();
  };
  return html`<${Dialog} desk=${desk} title=${say("console-inject")} wide>
    <p>${say("console-inject-what")}</p>
    ${view.injects.map(
      (each) => html`<section key=${each.id} class="choice">
        <h3>${each.title}</h3>
        <p>${each.text}</p>
        <button type="button" onClick=${() => add(each.id, "")}>${say("console-inject-add")}</button>
      </section>`,
    )}
    <section class="choice">
      <h3><label for="own-words">${say("console-inject-own")}</label></h3>
      <textarea
        id="own-words"
        rows="4"
        maxlength=${INJECT_LIMIT}
        value=${text}
        onInput=${(event) => write(event.target.value)}
      ></textarea>
      <p class="hint">${say("console-characters-left", { count: INJECT_LIMIT - text.length })}</p>
      <button type="button" class="primary" disabled=${!text.trim()} onClick=${() => add(null, text)}>
        ${say("console-inject-add")}
      </button>
    </section>
  <//>`;
}

function StepBack({ desk }) {
  const { view } = desk;
  const [chosen, choose] = useState(null);
  const title = (turn) => (view.planned.find((each) => each.turn === turn) || { title: turn }).title;
  if (chosen) {
    return html`<${Ask}
      title=${say("console-step-back-to", { title: title(chosen) })}
      text=${say("console-step-back-sure")}
      yes=${say("console-step-back-yes")}
      onYes=${() => desk.act({ type: "step_back", council: view.council, to_turn: chosen })}
      onClose=${desk.close}
    />`;
  }
  return html`<${Dialog} desk=${desk} title=${say("console-step-back")}>
    <p>${say("console-step-back-what")}</p>
    <ul class="plain">
      ${view.earlier_turns.map(
        (turn) => html`<li key=${turn}>
          <button type="button" class="broad" onClick=${() => choose(turn)}>${title(turn)}</button>
        </li>`,
      )}
    </ul>
  <//>`;
}

function Notes({ desk }) {
  const { view, status } = desk;
  return html`<${Dialog} desk=${desk} title=${say("room-notes")} wide>
    <p>${say("console-notes-what")}</p>
    ${!status.notes.length && html`<p class="hint">${say("console-notes-none")}</p>`}
    <ul class="plain">
      ${status.notes.map(
        (note) => html`<li key=${note.id} class="text-row">
          <p class="hint">
            ${say("room-note-way", {
              sender: seatName(view, note.sender),
              to: named(view, note.to),
            })}
            ${note.answer && html` · ${word("answer", note.answer)}`}
            ${note.broken && html` · <strong>${say("room-note-broken")}</strong>`}
          </p>
          <p>${note.text}</p>
          ${note.answer_text && html`<p class="quoted">${note.answer_text}</p>`}
        </li>`,
      )}
    </ul>
  <//>`;
}

// Everybody without a seat in this council, and those who were removed.
function WithoutSeat({ desk }) {
  const { status } = desk;
  const others = status.participants.filter((each) => !each.seat || each.removed);
  return html`<${Dialog} desk=${desk} title=${say("console-tool-people")} wide>
    <p>${say("console-people-what")}</p>
    ${others.length
      ? html`<${People} desk=${desk} people=${others} />`
      : html`<p class="hint">${say("console-people-none")}</p>`}
  <//>`;
}

function End({ desk }) {
  const over = desk.view.phase === "debrief";
  return html`<${Ask}
    title=${say(over ? "step-end" : "console-to-debrief")}
    text=${say(endText(desk.view.phase))}
    yes=${say(over ? "step-end" : "console-to-debrief-yes")}
    onYes=${() => desk.act({ type: "end" })}
    onClose=${desk.close}
  />`;
}

function endText(phase) {
  if (phase === "debrief") return "console-end-sure";
  return phase === "outcome" ? "console-to-debrief-decided" : "console-to-debrief-sure";
}

const TOOLS = {
  bell: BellDialog,
  inject: Inject,
  back: StepBack,
  notes: Notes,
  people: WithoutSeat,
  keep: KeepDialog,
  lessons: LessonsDialog,
  move: MoveDialog,
  network: NetworkDialog,
  texts: TextsDialog,
  seat: SeatDialog,
  end: End,
};
