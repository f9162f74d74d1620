// Pledges: what each delegation wrote on its form, a row for each, a number for each kind of force;
// or the number of its terms.

import { NO_OFFERS, withOffer } from "../seat/table/edits.js";
import { pledges } from "../seat/table/reading.js";
import { html, useRef } from "../shared/html.js";
import { seatName, statedTerms } from "../shared/lookup.js";
import { Flag } from "../shared/marks.js";
import { say, word } from "../shared/texts.js";
import { missing } from "./codes.js";
import { move, useFirstCell, useTyped } from "./grid.js";
import { Reason, TermsChoice, spoken } from "./positions.js";
import { Refused, State, elsewhere, useSilentOnes } from "./rows.js";

export function Pledging({ desk }) {
  const { view, crew } = desk;
  const typed = useRef(new Map());
  const needs = view.pledging.requirements;
  useFirstCell(crew.whole);
  useSilentOnes(crew, (line) => !speaks(line), () => NO_OFFERS);
  const all = crew.seated.filter(speaks);
  const count = say("board-entered", { count: all.filter((line) => line.filed).length, of: all.length });
  return html`<section class="panel" aria-labelledby="entry-title">
    <div class="b-entry-head">
      <h3 id="entry-title">${view.turn.question}</h3>
      <p class="b-count">${count}</p>
    </div>
    <p class="hint" id="entry-how">${say(view.phase === "adding" ? "client-adding-told" : "board-pledges-how")}</p>
    <div class="b-scroll">
      <table class="b-entry" onKeyDown=${move} aria-describedby="entry-how">
        <thead>
          <tr>
            <th scope="col">${say("board-delegation")}</th>
            ${needs.map(
              (need) => html`<th key=${need.asset} scope="col">
                ${need.name}
                <span class="b-need">${needed(need)}</span>
              </th>`,
            )}
            <th scope="col">${say("board-state")}</th>
          </tr>
        </thead>
        <tbody>
          ${view.seats.map(
            (seat) => html`<${Row} key=${seat.id} desk=${desk} seat=${seat.id} needs=${needs} typed=${typed.current} />`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

// Whether a delegation has forces to offer, or terms to say.
function speaks({ view }) {
  return view.pledging.hand.length > 0 || !pledges(view);
}

function needed({ amount, offered }) {
  return offered === null ? say("client-need", { amount }) : say("client-need-offered", { amount, offered });
}

function Row({ desk, seat, needs, typed }) {
  const { view, status, crew } = desk;
  const line = crew.at(seat);
  const name = seatName(view, seat);
  const head = html`<th scope="row"><span class="b-who"><${Flag} seat=${seat} /> ${name}</span></th>`;
  const row = status.rows.find((each) => each.seat === seat);
  if (line && !pledges(line.view)) {
    return html`<${Terms} desk=${desk} line=${line} name=${name} head=${head} columns=${needs.length} />`;
  }
  if (!line || !speaks(line)) {
    const behind = crew.behind(seat);
    const absent = behind ? word("connection", "connecting") : elsewhere(row);
    const why = line ? say("board-no-hand") : absent;
    return html`<tr class="b-elsewhere" aria-busy=${behind ? "true" : null}>${head}<td colspan=${needs.length}>${why}</td><td>${word("row", row.state)}</td></tr>`;
  }
  const { hand } = line.view.pledging;
  const said = (asset) => typed.has(`${seat} ${asset}`) || amountOf(line, asset) > 0 || line.filed;
  const write = (asset, amount, caveat) => {
    typed.set(`${seat} ${asset}`, true);
    line.write(withOffer(line.text, asset, amount, caveat), hand.every((each) => said(each.asset)));
  };
  const left = hand.filter((each) => !said(each.asset)).length;
  return html`<tr>
      ${head}
      ${needs.map(({ asset }) => {
        const holding = hand.find((each) => each.asset === asset);
        return html`<td key=${asset}>
          ${holding &&
          html`<${Holding} line=${line} name=${name} holding=${holding} said=${said(asset)} write=${write} />`}
        </td>`;
      })}
      <${State} line=${line} name=${name} left=${left} file=${() => line.write(line.text, true)} />
    </tr>
    <${Refused} line=${line} name=${name} columns=${needs.length + 2} />`;
}

// The holder of the second key says its terms while the others pledge; then they stand.
function Terms({ desk, line, name, head, columns }) {
  const { view, status } = desk;
  const stated = statedTerms(view, status);
  if (view.phase === "adding") {
    return html`<tr>
      ${head}
      <td colspan=${columns}>${stated && html`${stated.question} <strong>${stated.text}</strong>`}</td>
      <td class="b-state"><strong class="b-filed">✓ ${word("row", "filed")}</strong></td>
    </tr>`;
  }
  const write = (text) => {
    const whole = !missing(line.view, text);
    line.write(whole ? spoken(text) : text, whole);
  };
  const file = () => line.write(spoken(line.text), true);
  return html`<tr>
      ${head}
      <td colspan=${columns}>
        <p>${view.terms.question}</p>
        <div class="b-terms">
          <${TermsChoice} line=${line} name=${name} write=${write} />
          <${Reason} line=${line} name=${name} write=${write} />
        </div>
      </td>
      <${State} line=${line} name=${name} left=${missing(line.view, line.text)} file=${file} />
    </tr>
    <${Refused} line=${line} name=${name} columns=${columns + 2} />`;
}

function offerOf(line, asset) {
  return line.text.offers.find((offer) => offer.asset === asset);
}

function amountOf(line, asset) {
  const offer = offerOf(line, asset);
  return offer ? offer.amount : 0;
}

// A number of what the hand holds; C sets the caveat, and takes it away again.
function Holding({ line, name, holding, said, write }) {
  const { asset, amount } = holding;
  const given = amountOf(line, asset);
  const offer = offerOf(line, asset);
  const caveat = Boolean(offer && offer.caveat);
  const [field, typed] = useTyped(said ? String(given) : "");
  const enter = (flip = false) => {
    const number = parseInt(typed(), 10);
    if (!Number.isNaN(number)) write(asset, number, Boolean(number) && caveat !== flip);
  };
  const press = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key.toLowerCase() === "c") {
      event.preventDefault();
      enter(true);
    } else if (event.key === "Enter" && !event.currentTarget.value) {
      // An empty line on the form is an answer: nothing.
      write(asset, 0, false);
    }
  };
  return html`<span class="b-holding">
    <input
      data-cell=${asset}
      inputmode="numeric"
      class="b-number"
      aria-label=${say("board-cell", { name, about: say("board-of-hand", { asset: holding.name, amount }) })}
      placeholder="–"
      ...${field}
      onFocus=${(event) => event.currentTarget.select()}
      onKeyDown=${press}
      onChange=${() => enter()}
    />
    <span class="b-of">${say("board-of", { amount })}</span>
    <label class="b-caveat" title=${holding.caveat}>
      <input
        type="checkbox"
        checked=${caveat}
        disabled=${!given}
        aria-label=${say("board-cell", { name, about: say("client-caveat", { caveat: holding.caveat }) })}
        onChange=${(event) => write(asset, given, event.currentTarget.checked)}
      />
      <span>${say("board-caveat")}</span>
    </label>
  </span>`;
}
