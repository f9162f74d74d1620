// A question or a tool over the page. Escape closes it; focus returns by itself.

import { html, useLayoutEffect, useRef } from "../shared/html.js";
import { say } from "../shared/texts.js";

export function Dialog({ desk, title, children, wide = false }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    if (!box.current.open) box.current.showModal();
  }, []);
  return html`<dialog
    ref=${box}
    class=${wide ? "wide" : ""}
    aria-labelledby="dialog-title"
    onClose=${desk.close}
  >
    <header class="dialog-head">
      <h2 id="dialog-title">${title}</h2>
      <button type="button" onClick=${desk.close}>${say("common-close")}</button>
    </header>
    <p class="told-here" role="alert">${desk.told}</p>
    <div class="dialog-body">${children}</div>
  </dialog>`;
}

// Asks once before what cannot be taken back lightly.
export function Ask({ title, text, yes, onYes, onClose }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    if (!box.current.open) box.current.showModal();
  }, []);
  return html`<dialog
    ref=${box}
    aria-labelledby="dialog-title"
    aria-describedby="dialog-text"
    onClose=${onClose}
  >
    <h2 id="dialog-title">${title}</h2>
    <p id="dialog-text">${text}</p>
    <p class="dialog-foot">
      <button type="button" autofocus onClick=${onClose}>${say("common-cancel")}</button>
      <button
        type="button"
        class="danger"
        onClick=${() => {
          onYes();
          onClose();
        }}
      >
        ${yes}
      </button>
    </p>
  </dialog>`;
}
