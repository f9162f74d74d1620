// One delegation: its pupils, where they sit, and what speaks for it while nobody does.

import { html } from "../shared/html.js";
import { seatName } from "../shared/lookup.js";
import { say, word } from "../shared/texts.js";
import { Dialog } from "./dialog.js";
import { PersonTools } from "./person_tools.js";
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
