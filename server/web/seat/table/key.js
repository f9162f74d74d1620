// The second key: what was adopted waits for its holder.

import { Clock } from "../../shared/clock.js";
import { html } from "../../shared/html.js";
import { named, optionLetter, optionOf } from "../../shared/lookup.js";
import { say, word } from "../../shared/texts.js";
import { useDraft } from "../drafts.js";
import { useFocusKept } from "./focus.js";
import { keyChoices } from "./key_filing.js";
import { LeftOver, leave, useUnsent } from "./left_over.js";
import { NextStep } from "./next_step.js";
import { Choice, SeenCard } from "./options.js";
import { REASON_LIMIT, placeOf } from "./reading.js";
import { TextArea } from "./text_area.js";
import { LetterQuote, Reasons } from "./tour.js";

export function Key({ desk }) {
  const { view } = desk;
  const { key } = view;
  const place = useFocusKept();
  const option = optionOf(view.turn, key.option);
  const letter = key.option ? optionLetter(view.turn, key.option) : "";
  return html`<div ref=${place} class="seat-table one key">
    <div class="t-silence-head">
      <h1 tabindex="-1">${say("client-key-waits", { letter, seat: named(view, key.seat) })}</h1>
      <${Clock} link=${desk.link} className="clock t-large-clock" label=${say("client-clock")} />
    </div>
    <${LeftOver} desk=${desk} />
    ${option && html`<${SeenCard} desk=${desk} option=${option} />`}
    ${key.yours && key.answer === null && !desk.sending("turn_key")
      ? html`<${Ours} desk=${desk} holder=${key} />`
      : html`<p class="t-lead">${say(key.yours ? "client-key-answered" : "client-key-rule")}</p>
          <p class="t-next-told">${say("client-key-soon")}</p>`}
    ${key.letter && html`<${LetterQuote} view=${view} letter=${key.letter} />`}
    <${Reasons} desk=${desk} />
  </div>`;
}

// Late means as filed; to depart from what was filed takes a letter.
function Ours({ desk, holder }) {
  const { view } = desk;
  const [chosen, choose] = useDraft(desk, "key-answer", holder.filed || "");
  const [text, write, drop] = useDraft(desk, "key-letter", "");
  const departs = holder.filed !== null && chosen !== holder.filed;
  const busy = desk.sending("turn_key");
  useUnsent(desk, busy ? "" : text);
  const whyNot = missing(chosen, departs, text);
  const send = async () => {
    const letter = departs ? text : "";
    const answer = await desk.give({ type: "turn_key", answer: chosen, letter, ...placeOf(view) });
    if (answer.type === "accepted") drop();
    else if (desk.link.view.moment !== view.moment) leave(desk, text);
  };
  return html`<section class="t-card t-ours" aria-label=${say("client-key-yours")}>
    <fieldset class="t-limits">
      <legend>${say("client-key-yours")}</legend>
      ${keyChoices(holder).map(
        (each) => html`<${Choice}
          key=${each.id}
          group="key-answer"
          text=${each.text}
          told=${each.told}
          chosen=${chosen === each.id}
          choose=${() => choose(each.id)}
        />`,
      )}
    </fieldset>
    ${departs &&
    html`<${TextArea}
      id="key-letter"
      label=${say("client-key-letter")}
      hint=${say("client-reason-hint")}
      text=${text}
      limit=${REASON_LIMIT}
      write=${write}
    />`}
    <div class="t-sending">
      <${NextStep}
        id="key"
        label=${busy ? word("connection", "sending") : say("client-key-answer")}
        told=${whyNot || say("client-key-late")}
        ready=${!whyNot && !busy}
        press=${send}
      />
    </div>
  </section>`;
}

function missing(chosen, departs, text) {
  if (!chosen) return say("client-key-choose");
  return departs && !text.trim() ? say("client-key-needs-letter") : "";
}
