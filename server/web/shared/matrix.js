// The tour de table: delegations and options, filled as positions are shown.

import { html } from "./html.js";
import { seatName } from "./lookup.js";
import { Flag, Mark, markOf } from "./marks.js";
import { say, word } from "./texts.js";

export function Matrix({ view, status }) {
  const options = view.turn.options;
  return html`<table class="matrix">
    <caption class="unseen">
      ${say("room-tour")}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${options.map((option) => html`<th scope="col" key=${option.id}>${option.letter}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${status.rows.map(
        (row) => html`<tr key=${row.seat} class=${row.state === "away" ? "is-away" : ""}>
          <th scope="row"><${Flag} seat=${row.seat} /><span>${seatName(view, row.seat)}</span></th>
          <${Cells} row=${row} options=${options} />
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function Cells({ row, options }) {
  if (!row.cell || !markedAtAll(row.cell)) {
    return html`<td class="standing" colspan=${options.length}>${rowWord(row)}</td>`;
  }
  return options.map((option) => {
    const what = markOf(row.cell, option.id);
    return html`<td key=${option.id}>
      ${what && html`<${Mark} what=${what} option=${option.letter} />`}
    </td>`;
  });
}

function markedAtAll(cell) {
  return Boolean(cell.preferred) || Object.keys(cell.marks).length > 0;
}

// What a delegation does now, in a word; who sits there when no pupil does.
function rowWord(row) {
  if (row.driver !== "people" && row.state !== "filed") return word("driver", row.driver);
  if (row.cell && !markedAtAll(row.cell)) return say("room-speaks-by-terms");
  return word("row", row.state);
}
