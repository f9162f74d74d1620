// The reason, and beside it what makes the position count: the pen, the members, the confirmation.

import { html } from "../../shared/html.js";
import { names, say, word } from "../../shared/texts.js";
import { LeftOver } from "./left_over.js";
import { NextStep } from "./next_step.js";
import { REASON_LIMIT, memberLabel, placeOf, pledges } from "./reading.js";
import { TextArea } from "./text_area.js";

export function Signing({ desk, paper }) {
  const { own } = paper;
  if (!own) return null;
  const { reason } = paper.text;
  const write = (text) => paper.write({ ...paper.text, reason: text }, false);
  return html`<section class="t-signing" aria-label=${say("seat-table-signing")}>
    <${LeftOver} desk=${desk} stored=${reason} putBack=${paper.mayWrite ? write : null} />
    ${paper.mayWrite
      ? html`<${TextArea}
          id="reason"
          label=${say("client-reason")}
          hint=${say("client-reason-hint")}
          text=${reason}
          limit=${REASON_LIMIT}
          write=${write}
        />`
      : html`<div class="t-reason-seen">
          <h2>${say("client-reason")}</h2>
          <p>${reason || "–"}</p>
        </div>`}
    <${Confirmation} desk=${desk} paper=${paper} />
  </section>`;
}

// The blue button, and what happens when it is pressed.
function Confirmation({ desk, paper }) {
  const { own } = paper;
  const { me } = desk.status;
  const confirmed = own.confirmed.includes(me) && paper.settled;
  const take = () => desk.give({ type: "take_pen", ...placeOf(desk.view) });
  return html`<div class="t-confirmation">
    <${NextStep}
      id="confirm"
      label=${confirmed ? html`<span aria-hidden="true">✓</span> ${say("client-confirmed")}` : label(desk, paper)}
      told=${told(desk, paper)}
      ready=${!paper.busy}
      done=${confirmed}
      press=${() => paper.confirm()}
    />
    ${!paper.hasPen &&
    html`<button type="button" class="t-take-pen" onClick=${take}>${say("client-take-pen")}</button>`}
  </div>`;
}

function label(desk, paper) {
  if (paper.busy) return word("connection", "sending");
  return say(pledges(desk.view) ? "client-confirm-pledge" : "client-confirm");
}

// Who has confirmed, who has not, and what follows.
function told(desk, paper) {
  const { own } = paper;
  const { status } = desk;
  const others = (list) => list.filter((id) => id !== status.me).map((id) => memberLabel(status, id));
  const [confirmed, missing] = [others(own.confirmed), others(own.missing)];
  if (!paper.settled) return say("client-being-kept");
  if (own.filed) return say("client-filed-now");
  if (own.confirmed.includes(status.me) && missing.length) {
    return say("client-you-confirmed", { names: names(missing) });
  }
  if (confirmed.length) return say("client-others-confirmed", { names: names(confirmed) });
  if (missing.length) return say("client-all-confirm", { names: names(missing) });
  return say(pledges(desk.view) ? "client-alone-confirm-pledge" : "client-alone-confirm");
}

// Why this member cannot write now.
export function whyClosed(desk, paper) {
  const { own } = paper;
  if (!own) return "";
  if (!own.may_change) return say("client-closed-now");
  if (paper.hasPen) return "";
  return say("client-pen-elsewhere", { label: memberLabel(desk.status, own.pen) });
}
