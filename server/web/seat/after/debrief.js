// The debrief to page through: the ending, each turn, two paths, aims, what was left out,
// and one's own course to take home. Every page can be reached from every other.

import { html, useEffect, useRef, useState } from "../../shared/html.js";
import { longDate, say } from "../../shared/texts.js";
import { Ending, LeftOut, Paths, Results } from "./pages.js";
import { TakeHome } from "./take_home.js";
import { TurnPage } from "./turn.js";

export function Debrief({ desk, ended = false }) {
  const { debrief } = desk.view;
  const [place, turnTo] = useState(0);
  const top = useRef(null);
  const turned = useRef(false);
  useEffect(() => {
    if (!turned.current) return;
    const title = top.current && top.current.querySelector("h1");
    if (title) title.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);
  if (!debrief) return html`<h1 tabindex="-1">${say("phase-debrief")}</h1>`;
  const pages = pagesOf(debrief);
  const at = Math.min(place, pages.length - 1);
  // A choice keeps the focus where it is: with the arrow keys one goes on choosing.
  const choose = (next) => {
    turned.current = false;
    turnTo(next);
  };
  const go = (next) => {
    turned.current = true;
    turnTo(next);
  };
  const page = pages[at];
  return html`<div class="after debrief-screen">
    <${Contents} pages=${pages} at=${at} go=${go} choose=${choose} place=${placeText(desk, at, pages.length, ended)} />
    <article class="debrief-page" ref=${top} key=${page.key}>
      ${ended && at === 0 && html`<p class="ended-told">${say("client-gone-ended")}. ${say("after-ended-how")}</p>`}
      <${page.Show} desk=${desk} debrief=${debrief} ...${page.props} />
      <${Onward} pages=${pages} at=${at} go=${go} />
    </article>
  </div>`;
}

function pagesOf(debrief) {
  const turns = debrief.turns.map((turn, index) => ({
    key: turn.turn,
    name: say("client-debrief-turn", { number: index + 1, title: turn.title }),
    hint: longDate(turn.date),
    Show: TurnPage,
    props: { turn },
  }));
  const earlier = debrief.earlier_paths.flatMap((path, index) =>
    path.map((turn) => ({
      key: `earlier-${index}-${turn.turn}`,
      name: say("client-debrief-earlier-turn", {
        path: say("client-debrief-earlier", { number: index + 1 }),
        turn: turn.title,
      }),
      Show: TurnPage,
      props: { turn, earlier: true },
    })),
  );
  return [
    { key: "ending", name: say("client-ending"), Show: Ending },
    ...turns,
    ...earlier,
    { key: "paths", name: say("client-two-paths"), Show: Paths },
    { key: "aims", name: say("client-aims"), Show: Results },
    { key: "left-out", name: say("client-left-out"), Show: LeftOut },
    { key: "home", name: say("after-take-home"), Show: TakeHome },
  ];
}

// Which page of how many, and how much of the lesson is left to talk.
function placeText({ link, status }, at, of, ended) {
  const place = say("client-page-of", { page: at + 1, of });
  const left = !ended && status && status.lesson_left;
  const now = left ? left - (performance.now() - link.statusAt) : 0;
  if (now < 60_000) return place;
  const minutes = say("amount-minutes", { count: Math.floor(now / 60_000) });
  return `${place} · ${say("client-time-left", { left: minutes })}`;
}

// A list beside the page where there is room, a choice above it where there is not.
function Contents({ pages, at, go, choose, place }) {
  return html`<nav class="contents" aria-label=${say("after-pages")}>
    <p class="contents-place">${place}</p>
    <ol class="contents-list">
      ${pages.map(
        (page, index) => html`<li key=${page.key}>
          <button
            type="button"
            aria-current=${index === at ? "page" : undefined}
            onClick=${() => go(index)}
          >
            ${page.name}
          </button>
        </li>`,
      )}
    </ol>
    <label class="contents-choice">
      <span class="unseen">${say("after-pages")}</span>
      <select value=${String(at)} onChange=${(event) => choose(Number(event.target.value))}>
        ${pages.map((page, index) => html`<option key=${page.key} value=${String(index)}>${page.name}</option>`)}
      </select>
    </label>
  </nav>`;
}

function Onward({ pages, at, go }) {
  const next = pages[at + 1];
  return html`<p class="onward">
    ${at > 0 && html`<button type="button" onClick=${() => go(at - 1)}>${say("common-back")}</button>`}
    ${next &&
    html`<button type="button" class="primary" onClick=${() => go(at + 1)}>
      ${say("after-next-page", { page: next.name })}
    </button>`}
  </p>`;
}
