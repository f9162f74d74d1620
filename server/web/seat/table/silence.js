// Silence: an option the chair put forward, and a letter from who cannot live with it.

import { Clock } from "../../shared/clock.js";
import { html, useEffect, useRef, useState } from "../../shared/html.js";
import { optionLetter, optionOf } from "../../shared/lookup.js";
import { say } from "../../shared/texts.js";
import { useFocusKept } from "./focus.js";
import { LeftOver } from "./left_over.js";
import { Letter } from "./letter.js";
import { SeenCard } from "./options.js";
import { usePaper } from "./paper.js";
import { holdsKey, limitWords, placeOf } from "./reading.js";
import { Introduced } from "./introduced.js";
import { useColumns } from "./tabs.js";
import { LetterQuote, Reasons, Tour } from "./tour.js";

export function Silence({ desk }) {
  const { view } = desk;
  const { silence } = view;
  const paper = usePaper(desk, "position");
  const place = useFocusKept();
  const columns = Math.min(2, useColumns());
  const letter = optionLetter(view.turn, silence.tabled);
  return html`<div ref=${place} class=${`seat-table beside silence columns-${columns}`}>
    <div class="t-middle-column">
      <div class="t-silence-head">
        <div>
          <h1 tabindex="-1">${say("client-silence", { letter })}</h1>
          <p class="t-rule">${say("client-silence-rule")}</p>
        </div>
        <${Clock} link=${desk.link} className="clock t-large-clock" label=${say("client-clock")} />
      </div>
      <${LeftOver} desk=${desk} stored=${paper.text.reason} />
      <${Introduced} view=${view} procedures=${["silence"]} />
      <${SeenCard}
        desk=${desk}
        option=${optionOf(view.turn, silence.tabled)}
        draft=${view.seat && !holdsKey(view) ? filed(desk) || paper.text : null}
      />
      ${silence.limits.length > 0 &&
      html`<div class="t-limit-lines">
        ${silence.limits.map(
          (limit) => html`<p key=${limit}>${say("client-with-limit-text", { limit: limitWords(view, limit) })}</p>`,
        )}
      </div>`}
      ${silence.round > 1 && html`<p class="t-last"><strong>${say("client-silence-last")}</strong></p>`}
      ${view.letters.map((each) => html`<${LetterQuote} key=${each.id} view=${view} letter=${each} />`)}
      <${Ours} desk=${desk} silence=${silence} />
      <${Reasons} desk=${desk} />
    </div>
    <div class="t-right-column">
      <${Tour} desk=${desk} tabled=${silence.tabled} said=${say("client-silence-column", { letter })} />
    </div>
  </div>`;
}

// Our position as the table has it: a letter binds, also where our own text still says no.
function filed({ view, status }) {
  const row = status.rows.find((each) => each.seat === view.seat);
  return row && row.cell;
}

// What our delegation can do now.
function Ours({ desk, silence }) {
  const { view, status } = desk;
  const [writing, write] = useState(false);
  const asked = useRef(false);
  const open = writing || status.letter_begun;
  useEffect(() => {
    if (asked.current && open) document.getElementById("letter-text").focus();
    asked.current = false;
  }, [open]);
  const ends = html`<p class="t-next-told">${say("client-silence-ends")}</p>`;
  if (!view.seat) return ends;
  if (holdsKey(view)) return html`<p class="t-lead">${say("client-key-silent")}</p>${ends}`;
  if (!silence.may_break) return html`<p class="t-lead">${say("client-may-not-break")}</p>${ends}`;
  if (status.kept) return html`<p class="t-lead"><strong>${say("client-kept")}</strong></p>${ends}`;
  const keep = () => desk.give({ type: "keep_silence", ...placeOf(view) });
  const begin = () => {
    asked.current = true;
    write(true);
    desk.give({ type: "begin_letter", ...placeOf(view) });
  };
  if (open) return html`<${Letter} desk=${desk} silence=${silence} keep=${keep} />`;
  return html`<section class="t-card t-ours" aria-label=${say("seat-table-our-choice")}>
    <p class="t-lead">${say("client-may-break")}</p>
    <div class="t-buttons">
      <button type="button" onClick=${keep}>${say("client-keep-silence")}</button>
      <button type="button" onClick=${begin}>${say("client-begin-letter")}</button>
    </div>
    ${ends}
  </section>`;
}
