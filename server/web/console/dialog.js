// A question or a tool over the page. Escape closes it; focus returns by itself.

import { html, useLayoutEffect, useMemo, useRef } from "../shared/html.js";
import { say } from "../shared/texts.js";

// A question can stand over a tool, so each has names of its own.
let opened = 0;
const useNumber = () => useMemo(() => (opened += 1), []);

export function Dialog({ desk, title, children, wide = false }) {
  const box = useRef(null);
  const titleId = `dialog-${useNumber()}`;
  useLayoutEffect(() => {
    if (!box.current.open) box.current.showModal();
  }, []);
  return html`<dialog
    ref=${box}
    class=${wide ? "wide" : ""}
    aria-labelledby=${titleId}
    onClose=${desk.close}
  >
    <header class="dialog-head">
      <h2 id=${titleId}>${title}</h2>
      <button type="button" onClick=${desk.close}>${say("common-close")}</button>
    </header>
    <p class="told-here" role="alert">${desk.told}</p>
    <div class="dialog-body">${children}</div>
  </dialog>`;
}

// Asks once before what cannot be taken back lightly.
export function Ask({ title, text, yes, onYes, onClose }) {
  const box = useRef(null);
  const id = `question-${useNumber()}`;
  useLayoutEffect(() => {
    if (!box.current.open) box.current.showModal();
  }, []);
  return html`<dialog
    ref=${box}
    aria-labelledby=${id}
    aria-describedby=${`${id}-text`}
    onClose=${onClose}
  >
    <h2 id=${id}>${title}</h2>
    <p id=${`${id}-text`}>${text}</p>
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
