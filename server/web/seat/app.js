// Which screen is shown, and what stands around it. The screen follows from what the host
// sent, never from what this page thinks should come next.

import { html, useEffect, useRef } from "../shared/html.js";
import { say, word } from "../shared/texts.js";
import { Aside } from "./aside.js";
import { useDesk } from "./desk.js";
import { sweepDrafts } from "./drafts.js";
import { Header } from "./header.js";
import { Join, atTheDoor, knocking } from "./join.js";
import { Banners, Connecting, Gone, Told } from "./notices.js";
import { ContentNote, RoleCard } from "./role.js";
import { screenFor } from "./screens.js";

const WRITING = "textarea, input:not([type='radio'], [type='checkbox'])";

// The screen for what is known now.
function screenOf(desk) {
  const { link, view } = desk;
  if (!link || atTheDoor(desk) || knocking(desk)) return Join;
  // The lesson is over, but what was talked about, or one's own notes, can still be read and kept.
  if (link.farewell && link.farewell.code === "ended") return screenFor("ended") || Connecting;
  if (link.farewell) return Gone;
  if (!view || !desk.status || !desk.welcome) return Connecting;
  const Screen = screenFor(view.phase) || Connecting;
  if (["lobby", "debrief", "ended"].includes(view.phase)) return Screen;
  if (view.content_note && !desk.hasRead("content_note")) return ContentNote;
  if (view.phase === "briefing" && view.card && !desk.hasRead("card")) return RoleCard;
  return Screen;
}

export function Seat({ here }) {
  const desk = useDesk(here);
  const Screen = screenOf(desk);
  const seated = Boolean(desk.view && desk.status) && ![Join, Connecting, Gone].includes(Screen);
  const key = seated ? `${Screen.name} ${desk.view.council} ${desk.view.seat} ${desk.view.moment}` : Screen.name;
  useArrival(desk, key, seated);
  return html`
    <a class="skip" href="#main" onClick=${toContent}>${say("seat-skip")}</a>
    ${seated && html`<${Header} desk=${desk} /><${Banners} desk=${desk} />`}
    <main id="main" class=${seated ? "seated" : ""} tabindex="-1">
      <${Screen} key=${key} desk=${desk} />
    </main>
    ${seated && html`<${Told} desk=${desk} />`}
    <${Aside} desk=${desk} />
    <div class="unseen" role="status">${desk.said}</div>
  `;
}

// The address keeps its end for the code.
function toContent(event) {
  event.preventDefault();
  document.getElementById("main").focus();
}

// A new screen is told once: its heading gets the focus, unless somebody is writing.
function useArrival(desk, key, seated) {
  const before = useRef(null);
  useEffect(() => {
    const first = before.current === null;
    before.current = key;
    if (seated) sweepDrafts(desk);
    else desk.dismiss();
    document.title = seated ? `${word("phase", desk.view.phase)} · ${desk.view.title}` : say("client-title");
    if (first) return;
    const heading = document.querySelector("main h1");
    const busy = document.querySelector("dialog[open]") || document.activeElement.matches(WRITING);
    if (busy && seated) desk.announce(document.title);
    else if (heading && key !== Join.name) {
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
    }
  }, [key]);
}
