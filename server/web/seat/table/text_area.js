// A text of a few sentences, with how much room is left.

import { html } from "../../shared/html.js";
import { say } from "../../shared/texts.js";

export function TextArea({ id, label, hint = "", text, limit, write, rows = 3 }) {
  const left = limit - [...text].length;
  return html`<div class="t-text-area">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows=${rows}
      maxlength=${limit}
      placeholder=${hint}
      aria-describedby=${`${id}-left`}
      value=${text}
      onInput=${(event) => write(event.currentTarget.value)}
    ></textarea>
    <p id=${`${id}-left`} class=${left < 40 ? "t-left t-nearly" : "t-left"}>
      <span aria-hidden="true">${limit - left} / ${limit}</span>
      <span class="unseen">${say("seat-table-letters-left", { count: left })}</span>
    </p>
  </div>`;
}
