// What a teacher takes home from a lesson, and the end of keeping it. The key
// travels in the body of the request, never in an address.

import { download } from "../shared/download.js";
import { html, useState } from "../shared/html.js";
import { say } from "../shared/texts.js";
import { Dialog } from "./dialog.js";

const FORMS = ["html", "csv", "json"];

export function KeepDialog({ desk }) {
  return html`<${Dialog} desk=${desk} title=${say("console-tool-keep")}>
    <${Keep} here=${desk.here} />
  <//>`;
}

export function Keep({ here }) {
  const [code, type] = useState("");
  const [told, tell] = useState("");
  const save = async (form) => {
    const answer = await askServer("/export", { key: here.key, language: here.language, form });
    if (answer && answer.ok) download(await answer.blob(), `out-of-area.${form}`);
    else tell(say("console-keep-failed"));
  };
  const forget = async () => {
    const answer = await askServer("/forget", { key: here.key, code });
    here.forgotten = Boolean(answer && answer.ok);
    if (here.forgotten) here.draw();
    else tell(say("console-forget-failed"));
  };
  return html`<section class="keep">
    <p>${say("console-keep-what")}</p>
    <p class="buttons">
      ${FORMS.map(
        (form) => html`<button key=${form} type="button" onClick=${() => save(form)}>
          ${say(`console-keep-${form}`)}
        </button>`,
      )}
    </p>
    <h3>${say("console-forget")}</h3>
    <p>${say("console-forget-what")}</p>
    <p class="buttons">
      <label>
        ${say("console-forget-code")}${" "}
        <input
          value=${code}
          maxlength="16"
          autocomplete="off"
          spellcheck="false"
          onInput=${(event) => type(event.target.value)}
        />
      </label>
      <button type="button" class="danger" disabled=${!code.trim()} onClick=${forget}>
        ${say("console-forget-yes")}
      </button>
    </p>
    <p role="status">${told}</p>
  </section>`;
}

// Asks the server with the key in the body; null when it does not answer.
export async function askServer(address, body) {
  try {
    return await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
