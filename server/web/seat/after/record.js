// What the governments really did, and where historians disagree, both accounts.

import { html } from "../../shared/html.js";
import { say, word } from "../../shared/texts.js";
import { Aloud } from "../aloud.js";
import { Pill, Prose, Sources } from "./words.js";

const TONES = { same: "accept", different: "reserve", not_comparable: "blue" };

// Beside the outcome, once the teacher shows it.
export function Record({ desk }) {
  const { record } = desk.view;
  if (!record) return null;
  return html`<section class="sheet record" aria-labelledby="record-title">
    <${RecordWords} desk=${desk} record=${record} id="record-title" />
    <${Accounts} desk=${desk} accounts=${record.accounts} level="3" />
  </section>`;
}

export function RecordWords({ desk = null, record, level = "2", id = undefined }) {
  const Title = `h${level}`;
  return html`
    <p class="over">
      ${say("client-governments")}${" "}
      <${Pill} tone=${TONES[record.compared]}>${word("compared", record.compared)}<//>
    </p>
    <${Title} id=${id}>${record.adopted_title || record.title}<//>
    <${Prose} desk=${desk} text=${record.text} />
    ${desk && html`<${Aloud} text=${`${record.title}. ${record.text}`} />`}
    <${Sources} sources=${record.sources} whole=${!desk} />
  `;
}

// Side by side; nothing where historians agree.
export function Accounts({ desk = null, accounts, level = "3" }) {
  if (!accounts.length) return null;
  const Title = `h${level}`;
  return html`<div class="accounts-pair">
    ${accounts.map(
      (each) => html`<section key=${each.title} class="account-card">
        <${Title}>${each.title}<//>
        <${Prose} desk=${desk} text=${each.text} />
        <${Sources} sources=${each.sources} whole=${!desk} />
      </section>`,
    )}
  </div>`;
}
