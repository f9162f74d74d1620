// Something over the screen. Escape closes it, and the focus goes back to where it was.

import { html, useLayoutEffect, useRef } from "../shared/html.js";
import { say } from "../shared/texts.js";

export function Dialog({ id, title, onClose, children, className = "" }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current.showModal();
    box.current.querySelector("h2").focus();
    return () => before && before.isConnected && before.focus();
  }, []);
  return html`<dialog ref=${box} class=${className} aria-labelledby=${id} onClose=${onClose}>
    <header class="dialog-head">
      <h2 id=${id} tabindex="-1">${title}</h2>
      <button type="button" onClick=${onClose}>${say("common-close")}</button>
    </header>
    <div class="dialog-body">${children}</div>
  </dialog>`;
}
