// The back of a turn's leaf: what a delegation ticks and writes, numbered as the teacher types it.

import { holdsKey, pledges } from "../seat/table/reading.js";
import { html } from "../shared/html.js";
import { namedFirst } from "../shared/lookup.js";
import { say } from "../shared/texts.js";
import { turnWords } from "./briefing_sheet.js";
import { keyAnswers, standings, termChoices } from "./codes.js";
import { Ruled, Sheet, Ticks } from "./sheet.js";

export function Form({ view }) {
  const { turn } = view;
  const offers = pledges(view);
  return html`<${Sheet} view=${view} kind="form" what=${`${say("board-form")} · ${turnWords(view)}`}>
    <p class="p-question">${turn.question}</p>
    ${offers ? html`<${Pledges} view=${view} />` : holdsKey(view) ? html`<${Holder} view=${view} />` : html`<${Marks} view=${view} />`}
    ${!offers && html`<section class="p-why"><h2>${say("client-reason")}</h2><${Ruled} lines=${3} /></section>`}
  <//>`;
}

function Title({ option }) {
  return html`<h2><span class="p-mark">${option.letter}</span> ${option.title}</h2>
    <p class="p-summary">${option.summary} <em>${say("client-cost", { cost: option.cost })}</em>
      ${option.needs_key && html` <strong>${say("client-needs-key")}</strong>`}</p>`;
}

function Marks({ view }) {
  const { options } = view.turn;
  const open = options.filter((option) => !option.closed);
  return html`<p class="p-note">${say("board-form-how")}</p>
    ${options.map(
      (option) => html`<section key=${option.id} class="p-option">
        <${Title} option=${option} />
        ${option.closed ? html`<p>${option.closed}</p>` : html`<${Ticks} choices=${standings(option)} />`}
      </section>`,
    )}
    <p class="p-prefer">
      <strong>${say("board-we-prefer")}</strong>
      ${open.map((option) => html` <span key=${option.id} class="p-box">${option.letter}</span>`)}
    </p>`;
}

// The holder of the second key files its answers or terms in place of marks.
function Holder({ view }) {
  const { turn, key, terms } = view;
  const mine = key && key.yours;
  const says = terms && terms.yours;
  const told = turn.kind === "pledge" ? "client-pledging-terms" : "client-terms-told";
  return html`<p class="p-note">${say(mine ? "client-key-filing-told" : says ? told : "client-key-nothing")}</p>
    ${view.pledging && html`<p class="p-summary">${say("client-needed")}: ${needs(view).join(" · ")}</p>`}
    ${turn.options.map(
      (option) => html`<section key=${option.id} class="p-option">
        <${Title} option=${option} />
        ${option.closed && html`<p>${option.closed}</p>`}
        ${mine && option.needs_key && !option.closed && html`<${Ticks} choices=${keyAnswers(key)} />`}
      </section>`,
    )}
    ${says &&
    html`<section class="p-option">
      <h2>${terms.question}</h2>
      <${Ticks} choices=${termChoices(terms)} />
    </section>`}`;
}

function needs({ pledging }) {
  return pledging.requirements.map(({ name, amount }) => `${name}, ${say("client-need", { amount })}`);
}

function Pledges({ view }) {
  const { hand, requirements } = view.pledging;
  if (!hand.length) return html`<p class="p-note">${say("client-no-hand")}</p>`;
  const { terms } = view;
  return html`<p class="p-note">${say("client-pledging-told")}</p>
    ${terms &&
    html`<p class="p-note">
      ${say("room-pledging-terms", { name: namedFirst(view, terms.seat), question: terms.question })}
    </p>`}
    <table class="p-pledges">
      <thead>
        <tr>
          <th scope="col">${say("client-needed")}</th>
          <th scope="col">${say("board-we-have")}</th>
          <th scope="col">${say("client-we-offer")}</th>
          <th scope="col">${say("board-with-caveat")}</th>
        </tr>
      </thead>
      <tbody>
        ${hand.map((each) => {
          const need = requirements.find((one) => one.asset === each.asset);
          return html`<tr key=${each.asset}>
            <th scope="row">
              ${each.name}
              ${need && html` <span class="p-source">${say("client-need", { amount: need.amount })}</span>`}
            </th>
            <td>${say("room-number", { number: each.amount })}</td>
            <td class="p-fill"></td>
            <td>
              <span class="p-box"></span> ${each.caveat}
              ${each.costs_at_home && html`<p class="p-source">${say("client-costs-at-home")}</p>`}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}
