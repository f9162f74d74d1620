// The debrief to page through, one thing to talk about on each page. The console
// shows a turn on one page; the projector, whose letters are large, on two.

import { html } from "./html.js";
import { seatName } from "./lookup.js";
import { Flag } from "./marks.js";
import { Accounts, Direction, Ours, Paragraphs, Sources, Theirs } from "./outcome.js";
import { anyFiled, Notes, Round } from "./round.js";
import { longDate, say, word } from "./texts.js";

// So many delegations fit on a page of the projector.
const RESULTS_LARGE = 3;
// So many characters fit beside each other there, ours and the governments'.
const OURS_LARGE = 420;
const RECORD_LARGE = 560;
// And so many below each other.
const BOTH_LARGE = 900;

export function debriefPages(debrief, large) {
  const turns = debrief.turns.flatMap((turn) =>
    large ? largePages(turn) : [onePage(turn), ...tablePages(turn)],
  );
  return [
    { kind: "ending", key: "ending" },
    ...turns,
    ...earlierPages(debrief),
    ...(debrief.paths.length ? [{ kind: "paths", key: "paths" }] : []),
    ...resultPages(debrief.results, large ? RESULTS_LARGE : Infinity),
    ...(large ? [{ kind: "leftOut", key: "left-out" }] : []),
    { kind: "questions", key: "questions" },
  ];
}

function onePage(turn) {
  return { kind: "turn", key: turn.turn, turn };
}

// A turn that the class did not play has one page; of the others it has more to say.
function largePages(turn) {
  const whole = onePage(turn);
  if (!turn.outcome) return [{ ...whole, wide: true }];
  const pages = comparison(turn, whole);
  pages.push(...tablePages(turn));
  if (turn.notes.length) pages.push({ kind: "notes", key: `${turn.turn}-notes`, turn });
  const more = turn.record.accounts.length || turn.questions.length;
  return more ? [...pages, { kind: "talk", key: `${turn.turn}-talk`, turn }] : pages;
}

function tablePages(turn) {
  return anyFiled(turn) ? [{ kind: "round", key: `${turn.turn}-round`, turn }] : [];
}

function comparison(turn, whole) {
  const [ours, record] = [oursLength(turn), turn.record.text.length];
  if (ours <= OURS_LARGE && record <= RECORD_LARGE) return [whole];
  if (ours + record <= BOTH_LARGE) return [{ ...whole, wide: true }];
  return [
    { ...whole, wide: true, only: "ours" },
    { ...whole, wide: true, only: "record", key: `${turn.turn}-record` },
  ];
}

function oursLength({ outcome, letters }) {
  const written = letters.reduce((sum, letter) => sum + letter.text.length + 60, 0);
  return outcome.text.length + (outcome.argued_by || "").length + written;
}

// What was decided before the teacher went back: it happened, so it can be talked about.
function earlierPages(debrief) {
  return debrief.earlier_paths.flatMap((path, number) =>
    path
      .filter((turn) => turn.outcome)
      .map((turn) => ({ kind: "earlier", key: `earlier-${number}-${turn.turn}`, turn })),
  );
}

// As many on each page, so that nobody stands alone on the last one.
function resultPages(results, size) {
  const count = results.length && Math.max(1, Math.ceil(results.length / size));
  return Array.from({ length: count }, (_, page) => {
    const [from, to] = [page, page + 1].map((each) => Math.ceil((each * results.length) / count));
    return { kind: "results", key: `results-${from}`, results: results.slice(from, to) };
  });
}

export function DebriefPage({ view, page, large }) {
  const Page = PAGES[page.kind];
  return html`<${Page}
    view=${view}
    debrief=${view.debrief}
    page=${page}
    turn=${page.turn}
    results=${page.results}
    large=${large}
  />`;
}

function heading(turn) {
  return say("room-turn-heading", { date: longDate(turn.date), title: turn.title });
}

function Ending({ debrief }) {
  return html`<article class="page ending">
    <p class="kicker">${say("room-ending")}</p>
    <h2>${debrief.ending_title}</h2>
    <div class="reading"><${Paragraphs} text=${debrief.ending_text} /></div>
    <${Sources} sources=${debrief.ending_sources} />
  </article>`;
}

function Turn({ view, debrief, turn, page, large }) {
  return html`<article class="page turn">
    <h2>${heading(turn)}</h2>
    <div class="turn-grid">
      <div>
        <div class=${page.wide ? "pair alone" : "pair"}>
          ${page.only !== "record" &&
          html`<${Ours}
            view=${view}
            outcome=${turn.outcome}
            letters=${turn.letters}
            bridged=${turn.bridged}
          />`}
          ${page.only !== "ours" && html`<${Theirs} record=${turn.record} />`}
        </div>
        ${!large && html`<${Accounts} accounts=${turn.record.accounts} />`}
      </div>
      ${!large &&
      html`<aside class="turn-side">
        <${Ask} questions=${turn.questions} />
        <${Paths} debrief=${debrief} upTo=${debrief.turns.indexOf(turn) + 1} />
      </aside>`}
    </div>
  </article>`;
}

function Earlier({ view, turn }) {
  return html`<article class="page turn">
    <p class="kicker">${say("room-earlier")}</p>
    <h2>${heading(turn)}</h2>
    <div class="pair alone">
      <${Ours} view=${view} outcome=${turn.outcome} letters=${turn.letters} />
    </div>
  </article>`;
}

function RoundPage({ view, turn, large }) {
  return html`<article class="page round-page">
    <h2>${heading(turn)}</h2>
    <${Round} view=${view} turn=${turn} large=${large} />
  </article>`;
}

function NotesPage({ view, turn }) {
  return html`<article class="page">
    <h2>${heading(turn)}</h2>
    <${Notes} view=${view} notes=${turn.notes} large />
  </article>`;
}

function Talk({ turn }) {
  return html`<article class="page talk">
    <h2>${heading(turn)}</h2>
    <${Accounts} accounts=${turn.record.accounts} />
    <${Ask} questions=${turn.questions} />
  </article>`;
}

function Ask({ questions }) {
  if (!questions.length) return null;
  return html`<section class="ask">
    <h3>${say("room-ask")}</h3>
    ${questions.map((question) => html`<p key=${question}>${question}</p>`)}
  </section>`;
}

function PathsPage({ debrief }) {
  return html`<article class="page paths-page">
    <h2>${say("room-two-paths")}</h2>
    <${Paths} debrief=${debrief} upTo=${Infinity} headless />
  </article>`;
}

const WIDE = 320;
const HIGH = 48;

function Paths({ debrief, upTo, headless = false }) {
  return html`<section class="paths">
    ${!headless && html`<h3>${say("room-two-paths")}</h3>`}
    <div class="path-list">
      ${debrief.paths.map((path) => {
        const ours = path.ours.slice(0, upTo + 1);
        const record = path.record.slice(0, upTo + 1);
        return html`<figure key=${path.indicator} class="path">
          <figcaption>
            <strong>${path.name}</strong>
            <span class="path-ways">
              <span>${say("room-path-ours")}<${Direction} arrow=${direction(ours)} /></span>
              <span>${say("room-path-record")}<${Direction} arrow=${direction(record)} /></span>
            </span>
          </figcaption>
          <${Curves} path=${path} upTo=${upTo} />
        </figure>`;
      })}
    </div>
    <p class="path-key">
      <span class="key-ours">${say("room-path-ours")}</span>
      <span class="key-record">${say("room-path-record")}</span>
    </p>
  </section>`;
}

function direction(values) {
  const change = values[values.length - 1] - values[0];
  if (Math.abs(change) < 4) return "level";
  return change > 0 ? "up" : "down";
}

function Curves({ path, upTo }) {
  const steps = Math.max(path.ours.length, path.record.length, 2) - 1;
  const spot = (value, index) => [
    6 + (index / steps) * (WIDE - 12),
    HIGH - 6 - (value / 100) * (HIGH - 12),
  ];
  const draw = (values) => values.map((value, index) => spot(value, index).join(" ")).join("L");
  const ours = path.ours.slice(0, upTo + 1);
  const [x, y] = spot(ours[ours.length - 1], ours.length - 1);
  return html`<svg viewBox=${`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
    <path class="record" d=${`M${draw(path.record)}`} />
    <path class="ours" d=${`M${draw(ours)}`} />
    <circle class="ours" cx=${x} cy=${y} r="5" />
  </svg>`;
}

function Results({ view, results }) {
  return html`<article class="page results">
    <h2>${say("room-results")}</h2>
    <div class="result-list">
      ${results.map(
        (result) => html`<section key=${result.seat} class="result">
          <h3><${Flag} seat=${result.seat} /> ${seatName(view, result.seat)}</h3>
          <ul>
            ${result.aims.map(
              (aim) => html`<li key=${aim.kind} class=${`aim ${aim.state}`}>
                <span class="aim-text">${aim.text}</span>
                <span class="aim-state">${aim.state && word("aim", aim.state)}</span>
              </li>`,
            )}
          </ul>
          <p class="trust">
            ${say("room-trust", { word: word("level", result.trust.word) })}
            <${Direction} arrow=${result.trust.arrow} />
          </p>
        </section>`,
      )}
    </div>
  </article>`;
}

function Questions({ debrief, large }) {
  return html`<article class="page questions">
    <h2>${say("room-questions")}</h2>
    <ol>
      ${debrief.questions.map((question) => html`<li key=${question}>${question}</li>`)}
    </ol>
    ${!large &&
    html`<section class="left-out">
      <h3>${say("room-left-out")}</h3>
      <${Paragraphs} text=${debrief.left_out} />
    </section>`}
  </article>`;
}

function LeftOut({ debrief }) {
  return html`<article class="page">
    <h2>${say("room-left-out")}</h2>
    <div class="reading"><${Paragraphs} text=${debrief.left_out} /></div>
  </article>`;
}

const PAGES = {
  ending: Ending,
  turn: Turn,
  earlier: Earlier,
  round: RoundPage,
  notes: NotesPage,
  talk: Talk,
  paths: PathsPage,
  results: Results,
  leftOut: LeftOut,
  questions: Questions,
};
