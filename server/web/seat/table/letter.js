// The letter that breaks silence: why, and what one could live with. It is this pupil's own until
// it is sent, and the browser keeps it; where silence ends first, its words are handed back.

import { html } from "../../shared/html.js";
import { say, word } from "../../shared/texts.js";
import { useDraft } from "../drafts.js";
import { leave, useUnsent } from "./left_over.js";
import { NextStep } from "./next_step.js";
import { Choice } from "./options.js";
import { REASON_LIMIT, placeOf, titled } from "./reading.js";
import { TextArea } from "./text_area.js";

export function Letter({ desk, silence, keep }) {
  const { view } = desk;
  const [text, write, drop] = useDraft(desk, "letter", "");
  const [could, choose] = useDraft(desk, "letter-could", "");
  const ready = text.trim() && could;
  const busy = desk.sending("break_silence");
  useUnsent(desk, busy ? "" : text);
  const send = async () => {
    const [kind, id] = could.split(/:(.*)/s);
    const answer = await desk.give({ type: "break_silence", reason: text, [kind]: id, ...placeOf(view) });
    if (answer.type === "accepted") drop();
    else if (desk.link.view.moment !== view.moment) leave(desk, text);
  };
  return html`<section class="t-card t-letter-form" aria-labelledby="letter-title">
    <h2 id="letter-title">${say("client-letter")}</h2>
    <${TextArea}
      id="letter-text"
      label=${say("client-letter-reason")}
      hint=${say("client-reason-hint")}
      text=${text}
      limit=${REASON_LIMIT}
      write=${write}
    />
    <fieldset class="t-limits">
      <legend>${say("client-letter-could")}</legend>
      ${choicesOf(view, silence).map(
        (each) => html`<${Choice}
          key=${each.value}
          group="could"
          text=${each.text}
          told=${each.told}
          chosen=${could === each.value}
          choose=${() => choose(each.value)}
        />`,
      )}
    </fieldset>
    <p class="t-told">${say("client-letter-binds")}</p>
    <div class="t-sending">
      <button type="button" onClick=${keep}>${say("client-keep-silence")}</button>
      <${NextStep}
        id="letter"
        label=${busy ? word("connection", "sending") : say("client-break-silence")}
        told=${say(ready ? "client-letter-follows" : "client-letter-incomplete")}
        ready=${ready && !busy}
        press=${send}
      />
    </div>
  </section>`;
}

function choicesOf(view, silence) {
  const limits = silence.letter_limits.map((each) => ({
    value: `limit:${each.id}`,
    text: each.text.replace(/\.$/, ""),
    told: `– ${say("client-letter-limit-told")}`,
  }));
  const options = silence.letter_options.map((each) => ({
    value: `option:${each}`,
    text: titled(view, each),
    told: `– ${say("client-letter-option-told")}`,
  }));
  return [...limits, ...options];
}
