// Who sits where, before the lesson: dragged with a finger or a mouse, or moved by a list
// that the keyboard reaches. Both give the same command.

import { html, useEffect, useRef, useState } from "../shared/html.js";
import { seatName } from "../shared/lookup.js";
import { say, word } from "../shared/texts.js";
import { Dialog } from "./dialog.js";
import { PersonTools } from "./person_tools.js";

const KIND = "application/x-out-of-area-pupil";
// Whoever was moved last has the focus again where they sit now.
let moved = null;

async function seatPupil(desk, participant, council, seat) {
  const person = desk.status.participants.find((each) => each.id === participant);
  if (!person || (person.council === council && person.seat === seat)) return false;
  moved = `${participant} ${council} ${seat}`;
  const done = await desk.act({ type: "assign_seat", participant, council, seat });
  if (done) {
    const place = seat ? seatName(desk.view, seat) : say("console-observer");
    desk.announce(say("console-moved", { label: person.label, place }));
  }
  return done;
}

// A pupil as something to take hold of.
export function Chip({ desk, person }) {
  const button = useRef(null);
  useEffect(() => {
    if (moved === `${person.id} ${person.council} ${person.seat}` && !desk.dialog) {
      moved = null;
      button.current.focus();
    }
  });
  const take = (event) => {
    event.dataTransfer.setData(KIND, person.id);
    event.dataTransfer.setData("text/plain", person.label);
    event.dataTransfer.effectAllowed = "move";
  };
  return html`<li class=${person.here ? "here" : "gone"}>
    <button
      ref=${button}
      type="button"
      class="chip"
      draggable="true"
      onDragStart=${take}
      title=${say("console-chip-hint")}
      onClick=${() => desk.open("move", person.id)}
    >
      ${person.label}${!person.here && html` <span>(${word("row", "away")})</span>`}
    </button>
  </li>`;
}

// What a card needs so that a pupil can be let go of over it.
export function useDrop(desk, seat) {
  const [over, hover] = useState(0);
  const carries = (event) => [...event.dataTransfer.types].includes(KIND);
  return {
    over: over > 0,
    handlers: {
      onDragEnter: (event) => carries(event) && hover((count) => count + 1),
      onDragLeave: (event) => carries(event) && hover((count) => Math.max(0, count - 1)),
      onDragOver(event) {
        if (carries(event)) event.preventDefault();
      },
      onDrop(event) {
        hover(0);
        const participant = event.dataTransfer.getData(KIND);
        if (!participant) return;
        event.preventDefault();
        seatPupil(desk, participant, desk.view.council, seat);
      },
    },
  };
}

export function MoveDialog({ desk, about: participant }) {
  const person = desk.status.participants.find((each) => each.id === participant);
  if (!person) return null;
  return html`<${Dialog} desk=${desk} title=${say("console-move-title", { label: person.label })} wide>
    ${desk.view.councils.map(
      (council) => html`<section key=${council} class="places">
        ${desk.several && html`<h3>${say("console-council", { number: Number(council.slice(1)) })}</h3>`}
        <ul>
          ${[...desk.view.seats.map((seat) => seat.id), null].map(
            (seat) => html`<${Place} key=${seat || "observer"} desk=${desk} person=${person} council=${council} seat=${seat} />`,
          )}
        </ul>
      </section>`,
    )}
    <h3>${say("console-more")}</h3>
    <p class="buttons"><${PersonTools} desk=${desk} person=${person} /></p>
  <//>`;
}

function Place({ desk, person, council, seat }) {
  const here = person.council === council && person.seat === seat;
  const first = desk.view.seats.find((each) => each.id !== person.seat).id === seat;
  const others = desk.status.participants.filter(
    (each) => each.council === council && each.seat === seat && !each.removed,
  ).length;
  const sit = async () => {
    desk.close();
    await seatPupil(desk, person.id, council, seat);
  };
  return html`<li>
    <button type="button" class="place" disabled=${here} autofocus=${first} onClick=${sit}>
      <span>${seat ? seatName(desk.view, seat) : say("console-observer")}</span>
      <span class="hint">${here ? say("console-sits-here") : others ? say("amount-pupils", { count: others }) : say("console-nobody")}</span>
    </button>
  </li>`;
}

// Those who watch, as a card of their own that pupils can be let go of over.
export function Observers({ desk }) {
  const drop = useDrop(desk, null);
  const people = desk.status.participants.filter(
    (each) => each.council === desk.view.council && !each.seat && !each.removed,
  );
  return html`<li class=${`seat observers ${people.length ? "" : "unmanned"} ${drop.over ? "over" : ""}`} ...${drop.handlers}>
    <h3>${say("console-observers")}</h3>
    <p class="doing">${say("console-observers-what")}</p>
    <ul class="people">
      ${people.map((each) => html`<${Chip} key=${each.id} desk=${desk} person=${each} />`)}
    </ul>
  </li>`;
}
