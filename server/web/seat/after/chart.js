// An indicator over time: our course beside the record's, drawn and as a table.
//
// Drawn as SVG without a library: five words by six turns need no more, its letters stay as
// large as the page's, and it can be printed and seen in forced colours, which a canvas cannot.

import { html } from "../../shared/html.js";
import { say, word } from "../../shared/texts.js";
import { LEVELS, levelOf } from "./words.js";

// `upTo` is how many turns of ours have been reached on this page.
export function PathChart({ path, turns, upTo = Infinity, level = "3", small = false }) {
  const Title = `h${level}`;
  const ours = path.ours.slice(0, upTo + 1);
  const steps = Math.max(path.ours.length, path.record.length, 2) - 1;
  return html`<figure class=${`path-chart ${small ? "small" : ""}`}>
    <figcaption><${Title}>${path.name}<//></figcaption>
    <div class="plot" role="img" aria-label=${summary(path, ours)}>
      <ol class="plot-words" aria-hidden="true">
        ${[...LEVELS].reverse().map((each) => html`<li key=${each}>${word("level", each)}</li>`)}
      </ol>
      <svg class="plot-lines" aria-hidden="true" focusable="false">
        ${[0, 20, 40, 60, 80, 100].map(
          (each) => html`<line key=${each} class="rule" x1="0" x2="100%" y1=${`${each}%`} y2=${`${each}%`} />`,
        )}
        <${Course} values=${path.record} steps=${steps} kind="record" />
        <${Course} values=${ours} steps=${steps} kind="ours" />
      </svg>
      ${!small &&
      html`<ol class="plot-turns" aria-hidden="true">
        ${Array.from({ length: steps + 1 }, (_, index) => html`<li key=${index}>${index || "0"}</li>`)}
      </ol>`}
    </div>
    ${!small && html`<${PathTable} path=${path} turns=${turns} />`}
  </figure>`;
}

function Course({ values, steps, kind }) {
  const x = (index) => `${3 + (index / steps) * 94}%`;
  const y = (value) => `${96 - value * 0.92}%`;
  const last = values.length - 1;
  return html`<g class=${kind}>
    ${values.slice(1).map(
      (value, index) => html`<line
        key=${index}
        x1=${x(index)}
        y1=${y(values[index])}
        x2=${x(index + 1)}
        y2=${y(value)}
      />`,
    )}
    ${values.map(
      (value, index) => html`<circle key=${index} cx=${x(index)} cy=${y(value)} r=${index === last ? 6 : 4} />`,
    )}
  </g>`;
}

function summary(path, ours) {
  const [first, last] = [ours[0], ours[ours.length - 1]];
  const record = path.record;
  return say("after-path-summary", {
    name: path.name,
    first: word("level", levelOf(first)),
    ours: word("level", levelOf(last)),
    record: word("level", levelOf(record[record.length - 1])),
  });
}

function PathTable({ path, turns }) {
  return html`<details class="as-table">
    <summary>${say("after-as-table")}</summary>
    <${PathRows} path=${path} turns=${turns} />
  </details>`;
}

// The same in words, turn by turn; where the lesson ended earlier, ours has no word.
export function PathRows({ path, turns }) {
  const rows = Math.max(path.ours.length, path.record.length);
  const told = (values, index) =>
    index < values.length ? word("level", levelOf(values[index])) : say("after-not-reached");
  return html`<table class="path-rows">
    <caption class="unseen">${path.name}</caption>
    <thead>
      <tr>
        <th scope="col">${say("after-turn")}</th>
        <th scope="col">${say("client-ours")}</th>
        <th scope="col">${say("client-the-record")}</th>
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        { length: rows },
        (_, index) => html`<tr key=${index}>
          <th scope="row">${index ? turnName(turns, index) : say("after-start")}</th>
          <td>${told(path.ours, index)}</td>
          <td>${told(path.record, index)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function turnName(turns, number) {
  const turn = turns[number - 1];
  return turn ? say("client-debrief-turn", { number, title: turn.title }) : String(number);
}

export function PathKey() {
  return html`<p class="plot-key">
    <span class="key-ours"><i aria-hidden="true"></i>${say("client-ours")}</span>
    <span class="key-record"><i aria-hidden="true"></i>${say("client-the-record")}</span>
  </p>`;
}
