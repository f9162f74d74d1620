// What a pupil takes home: own notes and own course, as one file made in this browser or on
// paper. Nothing is sent anywhere for it.

import { download } from "../../shared/download.js";
import { html, render, useState } from "../../shared/html.js";
import { say } from "../../shared/texts.js";
import { Course } from "./course.js";
import { NotesField, useNotes } from "./notes.js";

export function TakeHome({ desk }) {
  const [notes, write] = useNotes(desk);
  const [told, tell] = useState("");
  const save = async () => {
    try {
      download(await asFile(desk, notes), fileName(desk.view.title, "html"));
      tell(say("after-saved"));
    } catch {
      tell(say("after-not-saved"));
    }
  };
  return html`
    <div class="take-home-tools">
      <h1 tabindex="-1">${say("after-take-home")}</h1>
      <p class="told">${say("after-take-home-told")}</p>
      <${NotesField} notes=${notes} write=${write} rows="6" />
      <p class="buttons">
        <button type="button" class="primary" onClick=${save}>${say("after-save-file")}</button>
        <button type="button" onClick=${() => print()}>${say("after-print")}</button>
      </p>
      <p role="status">${told}</p>
    </div>
    <p class="over preview-over" id="preview-over">${say("after-preview")}</p>
    <section class="preview" aria-labelledby="preview-over" tabindex="0">
      <${Course} view=${desk.view} notes=${notes} />
    </section>
  `;
}

// One HTML file that opens anywhere: its own style in it, no script, nothing loaded.
async function asFile(desk, notes) {
  const [sheet, theme] = await Promise.all([
    fetched("/static/seat/after/course.css", "text"),
    fetched("/assets/theme.json", "json"),
  ]);
  const holder = document.createElement("main");
  render(html`<${Course} view=${desk.view} notes=${notes} />`, holder);
  const body = new XMLSerializer().serializeToString(holder);
  render(null, holder);
  const colours = Object.entries(theme.colours.light).map(([name, value]) => `--${name.replaceAll("_", "-")}:${value}`);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${plain(desk.view.title)}</title>`,
    `<style>:root{${colours.join(";")}}\n${sheet}</style>`,
  ];
  const page = `<!doctype html><html lang="${desk.language}"><head>${head.join("")}</head><body>${body}</body></html>`;
  return new Blob([page], { type: "text/html;charset=utf-8" });
}

async function fetched(address, kind) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer[kind]();
}

function plain(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

export function fileName(title, kind) {
  const stem = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return `${stem || "out-of-area"}.${kind}`;
}
