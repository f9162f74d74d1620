// The one blue button: what it does stands on it, and Ctrl with Enter does the same.

import { html, useEffect, useRef } from "../shared/html.js";
import { say } from "../shared/texts.js";

export function NextStep({ label, step, ready, quiet = false }) {
  useShortcut(step, ready && !quiet);
  return html`<span class="next">
    <button
      type="button"
      id="next-step"
      class="primary next-step"
      aria-disabled=${ready ? undefined : "true"}
      aria-keyshortcuts="Control+Enter"
      title=${say("console-shortcut")}
      onClick=${() => ready && step()}
    >
      ${label}
    </button>
    <span class="keys" aria-hidden="true"><kbd>Ctrl</kbd> + <kbd>Enter</kbd></span>
  </span>`;
}

function useShortcut(step, ready) {
  const now = useRef(null);
  now.current = ready ? step : null;
  useEffect(() => {
    const press = (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat && now.current) {
        event.preventDefault();
        now.current();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
