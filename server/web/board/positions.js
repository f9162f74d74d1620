// The consultation: what each delegation ticked on its form, a row for each.

import { withPreferred } from "../seat/table/edits.js";
import { REASON_LIMIT, holdsKey, quoted } from "../seat/table/reading.js";
import { html } from "../shared/html.js";
import { letterCondition, seatName } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { say, word } from "../shared/texts.js";
import { asked, keyAnswers, lettered, missing, standingOf, standings, termChoices, withStanding } from "./codes.js";
import { Choices, goToNextRow, move, useFirstCell, useTyped } from "./grid.js";
import { Laid } from "./laid.js";
import { Refused, State, elsewhere, useSilentOnes } from "./rows.js";

export function Positions({ desk }) {
  const { view, crew } = desk;
  const { options } = view.turn;
  useFirstCell(crew.whole);
  useSilentOnes(crew, ({ view: seen }) => !asked(seen).length, spoken);
  return html`${view.letters.map(
      (letter) => html`<blockquote key=${letter.id}>
        <p>${letter.hidden ? say("console-hidden") : quoted(letter.text)}</p>
        <footer>${seatName(view, letter.seat)}. ${letterCondition(view.turn, letter)}</footer>
      </blockquote>`,
    )}
    <section class="panel" aria-labelledby="entry-title">
      <div class="b-entry-head">
        <h3 id="entry-title">${view.turn.question}</h3>
        <p class="b-count">${entered(desk)}</p>
      </div>
      <p class="hint" id="entry-how">${say("board-entry-how")}</p>
      <div class="b-scroll">
        <table class="b-entry" onKeyDown=${move} aria-describedby="entry-how">
          <thead>
            <tr>
              <th scope="col">${say("board-delegation")}</th>
              ${options.map(
                (option) => html`<th key=${option.id} scope="col" class="b-option" title=${option.title}>
                  <span class="letter">${option.letter}</span> <span>${option.title}</span>
                </th>`,
              )}
              <th scope="col">${word("mark", "prefer")}</th>
              <th scope="col" class="b-wide">${say("board-reason")}</th>
              <th scope="col">${say("board-state")}</th>
            </tr>
          </thead>
          <tbody>
            ${view.seats.map((seat) => html`<${Row} key=${seat.id} desk=${desk} seat=${seat.id} />`)}
          </tbody>
        </table>
      </div>
    </section>
    <${Laid} desk=${desk} />`;
}

function entered({ crew }) {
  const all = crew.seated;
  return say("board-entered", { count: all.filter((line) => line.filed).length, of: all.length });
}

// A position counts with its reason. What was said at the table is not written down again.
export function spoken(text) {
  return { ...text, reason: text.reason.trim() || say("board-spoken") };
}

function Row({ desk, seat }) {
  const { view, status, crew } = desk;
  const line = crew.at(seat);
  const name = seatName(view, seat);
  const head = html`<th scope="row"><span class="b-who"><${Flag} seat=${seat} /> ${name}</span></th>`;
  const cells = view.turn.options.length + 2;
  if (!line) {
    const row = status.rows.find((each) => each.seat === seat);
    const behind = crew.behind(seat);
    return html`<tr class="b-elsewhere" aria-busy=${behind ? "true" : null}>
      ${head}
      <td colspan=${cells}>${behind ? word("connection", "connecting") : elsewhere(row)}</td>
      <td>${row.members ? word("row", row.state) : ""}</td>
    </tr>`;
  }
  const write = (text) => {
    const whole = !missing(line.view, text);
    line.write(whole ? spoken(text) : text, whole);
  };
  return html`<tr>
      ${head}
      ${holdsKey(line.view)
        ? html`<${KeyCells} line=${line} name=${name} write=${write} />`
        : html`<${MarkCells} line=${line} name=${name} write=${write} />`}
      <td><${Reason} line=${line} name=${name} write=${write} /></td>
      <${State} line=${line} name=${name} left=${missing(line.view, line.text)} file=${() => line.write(spoken(line.text), true)} />
    </tr>
    <${Refused} line=${line} name=${name} columns=${cells + 2} />`;
}

function MarkCells({ line, name, write }) {
  const { view, text } = line;
  const open = view.turn.options.filter((option) => !option.closed);
  return html`${view.turn.options.map(
      (option) => html`<td key=${option.id}>
        ${option.closed
          ? html`<span class="b-closed" title=${option.closed}>${say("console-option-closed")}</span>`
          : html`<${Choices}
              name=${option.id}
              label=${say("board-cell", { name, about: option.letter })}
              chosen=${standingOf(text, option.id)}
              choices=${standings(option)}
              choose=${(value) => write(withStanding(text, option.id, value))}
            />`}
      </td>`,
    )}
    <td class="b-prefers">
      <${Choices}
        name="preferred"
        label=${say("board-cell", { name, about: word("mark", "prefer") })}
        chosen=${text.preferred || ""}
        choices=${lettered(open)}
        choose=${(value) => write(withPreferred(text, value))}
        then=${goToNextRow}
      />
    </td>`;
}

// The holder of the second key files an answer for each option that needs it, or its terms.
function KeyCells({ line, name, write }) {
  const { view, text } = line;
  const { options } = view.turn;
  const cells = asked(view);
  if (!cells.length) return html`<td colspan=${options.length + 1}>${say("board-nothing-to-file")}</td>`;
  const [last] = cells.slice(-1);
  const terms = cells.find((each) => each.kind === "terms");
  return html`${cells.some((each) => each.kind === "key") &&
    options.map((option) => {
      const each = cells.find(({ id }) => id === option.id);
      return html`<td key=${option.id}>
        ${each
          ? html`<${Choices}
              name=${option.id}
              label=${say("board-cell", { name, about: say("client-key-for", { letter: option.letter }) })}
              chosen=${text.key[option.id] || ""}
              choices=${keyAnswers(view.key)}
              choose=${(value) => write({ ...text, key: { ...text.key, [option.id]: value } })}
              then=${each === last ? goToNextRow : undefined}
            />`
          : html`<span class="b-closed">${say("board-no-key")}</span>`}
      </td>`;
    })}
    <td colspan=${cells.length === 1 && terms ? options.length + 1 : 1}>
      ${terms && html`<${TermsChoice} line=${line} name=${name} write=${write} />`}
    </td>`;
}

export function TermsChoice({ line, name, write }) {
  const { view, text } = line;
  return html`<${Choices}
    name="terms"
    label=${say("board-cell", { name, about: view.terms.question })}
    chosen=${text.terms || ""}
    choices=${termChoices(view.terms)}
    choose=${(value) => write({ ...text, terms: value })}
    then=${goToNextRow}
  />`;
}

// One line is enough here; where none is written, the record says that it was spoken.
export function Reason({ line, name, write }) {
  const { reason } = line.text;
  const [field, typed] = useTyped(reason === say("board-spoken") ? "" : reason);
  return html`<input
    data-cell="reason"
    class="b-reason"
    aria-label=${say("board-cell", { name, about: say("board-reason") })}
    maxlength=${REASON_LIMIT}
    placeholder=${say("board-if-you-like")}
    ...${field}
    onChange=${() => write({ ...line.text, reason: typed() })}
  />`;
}
