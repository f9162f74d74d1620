// What every row of a table says of itself: who is not here, how far it is, why it was refused.

import { html, useEffect } from "../shared/html.js";
import { say, word } from "../shared/texts.js";

// Who sits at a delegation that has no row to fill in here.
export function elsewhere(row) {
  if (row.members) return say("board-own-machine");
  return word("driver", row.driver === "people" ? "documented" : row.driver);
}

// Filed, or what is left. A whole row that did not count the first time can be filed again.
export function State({ line, name, left, file }) {
  if (line.filed) {
    return html`<td class="b-state"><strong class="b-filed">✓ ${word("row", "filed")}</strong></td>`;
  }
  if (left) return html`<td class="b-state">${say("board-left", { count: left })}</td>`;
  if (line.busy) return html`<td class="b-state">${word("connection", "sending")}</td>`;
  return html`<td class="b-state">
    <button type="button" class="small" data-cell="file" aria-label=${`${name}: ${say("board-file")}`} onClick=${file}>
      ${say("board-file")}
    </button>
  </td>`;
}

export function Refused({ line, name, columns }) {
  if (!line.told) return null;
  return html`<tr class="b-told"><td colspan=${columns} role="alert">${name}: ${line.told}</td></tr>`;
}

// A delegation that has nothing to say in a turn has said so as soon as it begins.
export function useSilentOnes(crew, silent, text) {
  const waiting = crew.seated.filter(
    (line) => line.own && silent(line) && !line.own.filed && !line.busy && !line.told,
  );
  useEffect(() => {
    for (const line of waiting) line.write(text(line.text), true);
  });
}
