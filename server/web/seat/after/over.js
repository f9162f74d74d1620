// The lesson is over and the host shows nothing of it any more. What this browser keeps is still here.

import { download } from "../../shared/download.js";
import { html, useState } from "../../shared/html.js";
import { say } from "../../shared/texts.js";
import { AboutLinks } from "../about_links.js";
import { NotesField, useNotes } from "./notes.js";
import { fileName } from "./take_home.js";

export function Over({ desk }) {
  const { here, link } = desk;
  const [notes, write] = useNotes(desk);
  const [any] = useState(Boolean(notes));
  return html`<div class="page notice">
    <h1 tabindex="-1">${say("client-gone-ended")}</h1>
    <p>${(link.farewell && link.farewell.sentence) || say("client-ended-told")}</p>
    ${any && html`<${Kept} desk=${desk} notes=${notes} write=${write} />`}
    <p class="go-on">
      <button type="button" class=${any ? "" : "primary"} onClick=${() => here.leave()}>
        ${say("client-to-start")}
      </button>
      ${any && html`<span class="hint">${say("after-over-leave")}</span>`}
    </p>
    <p class="about-links"><${AboutLinks} desk=${desk} /></p>
  </div>`;
}

function Kept({ desk, notes, write }) {
  const [told, tell] = useState("");
  const { had } = desk.here.seat;
  const save = () => {
    const file = new Blob([notes], { type: "text/plain;charset=utf-8" });
    download(file, fileName(had ? had.session : "", "txt"));
    tell(say("after-saved"));
  };
  return html`<p>${say("after-over-notes")}</p>
    <${NotesField} notes=${notes} write=${write} rows="8" />
    <p><button type="button" class="primary" onClick=${save}>${say("after-save-file")}</button></p>
    <p role="status">${told}</p>`;
}
