// Before the lesson: where to go, as large as the room needs, and who has come.

import { html } from "../shared/html.js";
import { joinAddress, joinPicture, pupilsAtTable } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { say } from "../shared/texts.js";

export function Lobby({ here, view, status }) {
  const { welcome } = here.link;
  const address = joinAddress(welcome);
  return html`<main class="lobby">
    <div class="lobby-join">
      <div>
        <p class="lead">${say("room-go-to")}</p>
        <p class="address">${address}</p>
        <p class="lead">${say("room-enter-code")}</p>
        <p class="big-code">${welcome.code}</p>
      </div>
      <img class="qr" src=${joinPicture(welcome)} alt=${say("room-qr", { address })} />
    </div>
    <p class="arrived">${say("room-arrived", { count: pupilsAtTable(status) })}</p>
    <ul class="lobby-seats">
      ${view.seats.map((seat) => {
        const row = status.rows.find((each) => each.seat === seat.id);
        const members = row ? row.members : 0;
        return html`<li key=${seat.id} class=${members ? "manned" : ""}>
          <${Flag} seat=${seat.id} /> <span>${seat.name}</span>
          <strong>${members || ""}</strong>
        </li>`;
      })}
    </ul>
  </main>`;
}
