// A pupil's own notes: written at any time, kept in this browser only, never sent. They
// belong to one lesson, by its code, and old lessons' notes are swept away by themselves.

import { html, useEffect, useRef, useState } from "../../shared/html.js";
import { say } from "../../shared/texts.js";
import { drop, keep, kept, sweep } from "../keep.js";

const NOTES = "notes/";
const LONGEST = 20_000;
const KEPT_FOR = 30 * 24 * 3600 * 1000;

export function useNotes(desk) {
  const name = NOTES + (desk.here.seat.had ? desk.here.seat.had.code : "");
  const [, again] = useState(0);
  useEffect(sweepOld, []);
  const had = kept(name);
  const write = (text) => {
    if (text) keep(name, { text, saved: Date.now() });
    else drop(name);
    again((count) => count + 1);
    for (const listen of listening) listen();
  };
  useEffect(() => {
    const listen = () => again((count) => count + 1);
    listening.add(listen);
    return () => listening.delete(listen);
  }, []);
  return [had ? had.text : "", write];
}

// The notepad and the page to take home show the same notes.
const listening = new Set();

function sweepOld() {
  const now = Date.now();
  sweep(NOTES, (name) => now - (kept(name) || { saved: 0 }).saved < KEPT_FOR);
}

export function NotesField({ notes, write, rows, field = null }) {
  return html`<div class="notes-field">
    <label>
      <span>${say("after-notes")}</span>
      <textarea
        ref=${field}
        rows=${rows}
        maxlength=${LONGEST}
        value=${notes}
        onInput=${(event) => write(event.target.value)}
      ></textarea>
    </label>
    <p class="hint">${say("after-notes-where")}</p>
  </div>`;
}

// A button in the header and a sheet that lies beside whatever is being read, not over it.
export function Notepad({ desk }) {
  const [open, show] = useState(false);
  const [notes, write] = useNotes(desk);
  const button = useRef(null);
  const field = useRef(null);
  useEffect(() => {
    if (open && field.current) field.current.focus();
  }, [open]);
  const close = () => {
    show(false);
    if (button.current) button.current.focus();
  };
  const press = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  return html`<div class="notepad">
    <button
      ref=${button}
      type="button"
      class="quiet"
      aria-expanded=${open ? "true" : "false"}
      aria-controls="notepad-sheet"
      onClick=${() => (open ? close() : show(true))}
    >
      ${say("after-notes")}
    </button>
    <section id="notepad-sheet" class="notepad-sheet" hidden=${!open} aria-label=${say("after-notes")} onKeyDown=${press}>
      ${open &&
      html`<${NotesField} notes=${notes} write=${write} rows="10" field=${field} />
        <button type="button" onClick=${close}>${say("common-close")}</button>`}
    </section>
  </div>`;
}
