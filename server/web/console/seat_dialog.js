// One delegation: its pupils, where they sit, and what speaks for it while nobody does.

import { html, useState } from "../shared/html.js";
import { seatName } from "../shared/lookup.js";
import { say, word } from "../shared/texts.js";
import { Ask, Dialog } from "./dialog.js";
import { grounds, membersOf, Standing } from "./seats.js";

export function SeatDialog({ desk, about: seat }) {
  const { view, status } = desk;
  const profile = (view.seats.find((each) => each.id === seat) || {}).profile;
  const row = status.rows.find((each) => each.seat === seat);
  const members = membersOf(desk, seat);
  const removed = status.participants.filter(
    (each) => each.removed && each.seat === seat && each.council === view.council,
  );
  return html`<${Dialog} desk=${desk} title=${seatName(view, seat)} wide>
    <p class="reading">${profile}</p>
    <${Filed} view=${view} row=${row} />
    <h3>${say("console-pupils")}</h3>
    ${!members.length && html`<p class="hint">${say("console-no-pupils")}</p>`}
    <${People} desk=${desk} people=${[...members, ...removed]} />
    ${!members.length && html`<${Driver} desk=${desk} seat=${seat} driver=${row.driver} />`}
  <//>`;
}

// What stands for it in this turn, why, and on what ground where no pupil spoke.
function Filed({ view, row }) {
  const filed = row.cell || row.pledge;
  if (!filed) return null;
  return html`<section class="filed">
    <h3>${say("console-filed")}</h3>
    <${Standing} view=${view} row=${row} />
    ${filed.reason && html`<p class="quoted">${filed.reason}</p>`}
    ${filed.hidden && html`<p class="hint">${say("console-hidden")}</p>`}
    ${filed.basis && html`<p class="hint">${grounds(filed)}</p>`}
  </section>`;
}

// Pupils with all that can be done for one of them.
export function People({ desk, people }) {
  return html`<ul class="plain">
    ${people.map((each) => html`<${Person} key=${each.id} desk=${desk} person=${each} />`)}
  </ul>`;
}

function Person({ desk, person }) {
  return html`<li class="person">
    <span class="person-name">
      <strong>${person.label}</strong>
      ${" "}${person.removed ? say("console-removed") : person.here ? say("console-here") : word("row", "away")}
    </span>
    ${!person.removed && html`<${SeatChoice} desk=${desk} person=${person} />`}
    <${PersonTools} desk=${desk} person=${person} />
  </li>`;
}

// What can be done for a pupil besides another seat; what is hard to take back asks once.
export function PersonTools({ desk, person }) {
  const [asking, ask] = useState(null);
  const participant = person.id;
  if (person.removed) {
    return html`<button
      type="button"
      onClick=${() => desk.act({ type: "remove", participant, removed: false })}
    >
      ${say("console-let-in")}
    </button>`;
  }
  return html`<button type="button" onClick=${() => ask("hand-over")}>${say("console-hand-over")}</button>
    ${person.seat &&
    html`<button type="button" onClick=${() => desk.act({ type: "make_observer", participant })}>
      ${say("console-make-observer")}
    </button>`}
    <button type="button" onClick=${() => ask("remove")}>${say("console-remove")}</button>
    ${asking === "hand-over" &&
    html`<${Ask}
      title=${say("console-hand-over-title", { label: person.label })}
      text=${say("console-hand-over-sure")}
      yes=${say("console-hand-over")}
      onYes=${() => desk.act({ type: "hand_over_seat", participant })}
      onClose=${() => ask(null)}
    />`}
    ${asking === "remove" &&
    html`<${Ask}
      title=${say("console-remove-title", { label: person.label })}
      text=${say("console-remove-sure")}
      yes=${say("console-remove")}
      onYes=${() => desk.act({ type: "remove", participant })}
      onClose=${() => ask(null)}
    />`}`;
}

const OBSERVER = "";

function SeatChoice({ desk, person }) {
  const { view } = desk;
  const here = `${person.council}:${person.seat || OBSERVER}`;
  const move = (event) => {
    const [council, seat] = event.target.value.split(":");
    desk.act({ type: "assign_seat", participant: person.id, council, seat: seat || null });
  };
  const places = view.councils.flatMap((council) => [
    ...view.seats.map((seat) => ({ value: `${council}:${seat.id}`, name: seat.name, council })),
    { value: `${council}:${OBSERVER}`, name: say("console-observer"), council },
  ]);
  return html`<label class="move">
    <span class="unseen">${say("console-move", { label: person.label })}</span>
    <select value=${here} onChange=${move}>
      ${places.map(
        (place) => html`<option key=${place.value} value=${place.value} selected=${place.value === here}>
          ${desk.several
            ? `${place.name} · ${say("console-council", { number: Number(place.council.slice(1)) })}`
            : place.name}
        </option>`,
      )}
    </select>
  </label>`;
}

function Driver({ desk, seat, driver }) {
  const { view } = desk;
  return html`<fieldset>
    <legend>${say("console-driver")}</legend>
    ${["documented", "bot"].map(
      (each) => html`<label key=${each} class="radio">
        <input
          type="radio"
          name="driver"
          checked=${each === driver}
          onChange=${() => desk.act({ type: "set_driver", council: view.council, seat, driver: each })}
        />
        ${say(`console-driver-${each}`)}
      </label>`,
    )}
  </fieldset>`;
}
