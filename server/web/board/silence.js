// Silence and the key: who breaks it with which letter, and what the holder of the key answers.

import { REASON_LIMIT } from "../seat/table/reading.js";
import { html, useState } from "../shared/html.js";
import { limitText, optionOf, seatName } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { say } from "../shared/texts.js";
import { couldLive, keyAnswers } from "./codes.js";
import { Choices, move } from "./grid.js";
import { Refused } from "./rows.js";

export function Silence({ desk }) {
  const { view, crew } = desk;
  const { silence, turn } = view;
  const option = optionOf(turn, silence.tabled);
  const may = crew.seated.filter((line) => line.view.silence && line.view.silence.may_break);
  const open = may.filter((line) => !line.status.kept);
  const pass = () => Promise.all(open.map((line) => line.give({ type: "keep_silence" })));
  return html`<section class="panel" aria-labelledby="silence-title">
    <h3 id="silence-title"><span class="letter">${option.letter}</span> ${option.title}</h3>
    ${silence.limits.map(
      (limit) => html`<p key=${limit}>${say("client-with-limit-text", { limit: limitText(turn, limit) })}</p>`,
    )}
    ${silence.round > 1 && html`<p><strong>${say("client-silence-last")}</strong></p>`}
    ${may.length
      ? html`<div class="b-entry-head">
            <p class="hint">${say("board-silence-how")}</p>
            <button type="button" disabled=${!open.length} onClick=${pass}>${say("board-nobody-breaks")}</button>
          </div>
          <div class="b-scroll">
            <table class="b-entry" onKeyDown=${move}>
              <thead>
                <tr>
                  <th scope="col">${say("board-delegation")}</th>
                  <th scope="col">${say("client-letter-could")}</th>
                  <th scope="col" class="b-wide">${say("client-letter-reason")}</th>
                  <th scope="col">${say("board-what-it-does")}</th>
                </tr>
              </thead>
              <tbody>
                ${may.map((line) => html`<${Row} key=${line.view.seat} line=${line} />`)}
              </tbody>
            </table>
          </div>`
      : html`<p>${say("board-nobody-may-break")}</p>`}
  </section>`;
}

function Row({ line }) {
  const { view, status } = line;
  const [could, choose] = useState("");
  const [reason, write] = useState("");
  const name = seatName(view, view.seat);
  const head = html`<th scope="row"><span class="b-who"><${Flag} seat=${view.seat} /> ${name}</span></th>`;
  if (status.kept) return html`<tr>${head}<td colspan="3">${say("board-lets-pass")}</td></tr>`;
  const begin = (value) => {
    if (!status.letter_begun) line.give({ type: "begin_letter" });
    choose(value);
  };
  const send = () => {
    const [kind, id] = could.split(/:(.*)/s);
    line.give({ type: "break_silence", reason: reason.trim() || say("board-read-aloud"), [kind]: id });
  };
  return html`<tr>
      ${head}
      <td class="b-could">
        <${Choices}
          name="could"
          label=${say("board-cell", { name, about: say("client-letter-could") })}
          chosen=${could}
          choices=${couldLive(view, view.silence)}
          choose=${begin}
        />
      </td>
      <td>
        <input
          data-cell="letter"
          class="b-reason"
          aria-label=${say("board-cell", { name, about: say("client-letter") })}
          maxlength=${REASON_LIMIT}
          placeholder=${say("board-if-you-like")}
          value=${reason}
          onInput=${(event) => write(event.currentTarget.value)}
        />
      </td>
      <td class="b-do">
        <button type="button" data-cell="send" disabled=${!could} aria-label=${`${name}: ${say("client-break-silence")}`} onClick=${send}>
          ${say("client-break-silence")}
        </button>
        <button
          type="button"
          data-cell="keep"
          aria-label=${`${name}: ${say("board-lets-pass")}`}
          onClick=${() => line.give({ type: "keep_silence" })}
        >
          ${say("board-lets-pass")}
        </button>
      </td>
    </tr>
    <${Refused} line=${line} name=${name} columns=${4} />`;
}

export function Key({ desk }) {
  const { view, crew } = desk;
  const line = crew.at(view.key.seat);
  const option = optionOf(view.turn, view.key.option);
  const name = seatName(view, view.key.seat);
  return html`<section class="panel b-key" aria-labelledby="key-title">
    <h3 id="key-title">${say("client-key-waits", { letter: option.letter, seat: name })}</h3>
    <p>${option.title}</p>
    ${line && line.view.key && line.view.key.answer === null
      ? html`<${Answer} line=${line} holder=${line.view.key} name=${name} />`
      : html`<p>${say("client-key-rule")}</p>`}
  </section>`;
}

// Late means as filed; to depart from what was filed takes a letter.
function Answer({ line, holder, name }) {
  const [answer, choose] = useState(holder.filed || "");
  const [letter, write] = useState("");
  const departs = holder.filed !== null && answer !== holder.filed;
  const send = () =>
    line.give({ type: "turn_key", answer, letter: departs ? letter.trim() || say("board-read-aloud") : "" });
  return html`<p class="hint">${say("board-key-how")}</p>
    <table class="b-entry" onKeyDown=${move}>
      <thead>
        <tr>
          <th scope="col">${say("client-key-yours")}</th>
          ${departs && html`<th scope="col" class="b-wide">${say("client-key-letter")}</th>`}
          <th scope="col">${say("board-what-it-does")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td class="b-key-answer">
            <${Choices}
              name="answer"
              label=${say("board-cell", { name, about: say("client-key-yours") })}
              chosen=${answer}
              choices=${keyAnswers(holder)}
              choose=${choose}
              then=${() => {}}
            />
          </td>
          ${departs &&
          html`<td>
            <input
              data-cell="letter"
              class="b-reason"
              aria-label=${say("client-key-letter")}
              maxlength=${REASON_LIMIT}
              placeholder=${say("board-if-you-like")}
              value=${letter}
              onInput=${(event) => write(event.currentTarget.value)}
            />
          </td>`}
          <td class="b-do">
            <button type="button" data-cell="send" disabled=${!answer} onClick=${send}>${say("client-key-answer")}</button>
          </td>
        </tr>
      </tbody>
    </table>
    ${line.told && html`<p role="alert" class="b-told-line">${line.told}</p>`}`;
}
