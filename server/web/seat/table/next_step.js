// The next step is one blue button, and Ctrl with Enter presses it from anywhere on the screen.

import { html, useEffect } from "../../shared/html.js";

const KEYS = "Control+Enter";

export function NextStep({ id, label, told, ready = true, done = false, press }) {
  useEffect(() => {
    const pressed = (event) => {
      const asked = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (!asked || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      if (ready && !done) press();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  });
  return html`<button
      type="button"
      id=${id}
      class=${done ? "t-confirmed" : "primary"}
      aria-disabled=${ready && !done ? null : "true"}
      aria-describedby=${`${id}-told`}
      aria-keyshortcuts=${KEYS}
      onClick=${() => ready && !done && press()}
    >
      ${label}
    </button>
    <p id=${`${id}-told`} class="t-told">${told}</p>`;
}
