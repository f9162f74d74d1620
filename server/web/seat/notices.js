// What is said over or in place of a screen: news, a refusal, and every way a seat ends.

import { html } from "../shared/html.js";
import { say } from "../shared/texts.js";

// Lines above the screen, for as long as they are true.
export function Banners({ desk }) {
  const { status } = desk;
  const news = status.injects.filter((each) => !each.hidden && !desk.hasRead(`inject:${each.id}`));
  return html`<div class="banners" aria-live="polite">
    ${news.map(
      (each) => html`<div key=${each.id} class="banner">
        <p><strong>${each.title || say("client-news")}</strong> ${each.text}</p>
        <button type="button" onClick=${() => desk.haveRead(`inject:${each.id}`)}>
          ${say("client-read-it")}
        </button>
      </div>`,
    )}
  </div>`;
}

// Why the last command was refused. It stands at the lower edge, so near whatever was pressed.
export function Told({ desk }) {
  return html`<div class="refused" role="alert">
    ${desk.told &&
    html`<div class="refused-box">
      <p>${desk.told}</p>
      <button type="button" onClick=${desk.dismiss}>${say("common-ok")}</button>
    </div>`}
  </div>`;
}

export function Connecting({ desk }) {
  const { link, here } = desk;
  const slow = link.connection === "host-away";
  const title = slow ? "client-connecting-slow" : "client-connecting";
  return html`<div class="page notice">
    <h1 tabindex="-1">${say(title)}</h1>
    <p role="status">${say(`${title}-told`)}</p>
    <button type="button" onClick=${() => here.leave()}>${say("common-cancel")}</button>
  </div>`;
}

const HEADED = ["removed", "older_client", "older_server"];

// The host said farewell, or another tab has the seat: what happened, and the one thing to do now.
export function Gone({ desk }) {
  const { here, link } = desk;
  const { code, sentence } = link.farewell;
  const headed = HEADED.includes(code) ? code : "closing";
  const title = code === "elsewhere" ? "seat-elsewhere" : `client-gone-${headed.replaceAll("_", "-")}`;
  const back = code === "elsewhere" || code === "removed";
  return html`<div class="page notice">
    <h1 tabindex="-1">${say(title)}</h1>
    <p>${code === "elsewhere" ? say("seat-elsewhere-told") : sentence}</p>
    <p class="go-on">
      ${back &&
      html`<button type="button" class="primary" onClick=${() => here.comeBack()}>
        ${say(code === "elsewhere" ? "seat-take-back" : "common-retry")}
      </button>`}
      <button type="button" class=${back ? "" : "primary"} onClick=${() => here.leave()}>
        ${say("client-to-start")}
      </button>
    </p>
  </div>`;
}
