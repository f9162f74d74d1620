// The briefing that opens a turn: the text to read, the map, what is new, what lies on the table.

import { html, useState } from "../shared/html.js";
import { Direction } from "../shared/outcome.js";
import { longDate, say, word } from "../shared/texts.js";
import { Aloud } from "./aloud.js";
import { Glossed, GlossedText } from "./glossary.js";
import { Theatre } from "./theatre.js";

export function Briefing({ desk }) {
  const { turn } = desk.view;
  return html`<div class="briefing-page">
    <p class="kicker">${longDate(turn.date)}</p>
    <h1 tabindex="-1">${turn.question}</h1>
    <${BriefingText} desk=${desk} level=${2} />
    <p class="next-told">${say("client-briefing-wait")}</p>
  </div>`;
}

// The same words as a screen and beside any other one; `level` is that of its headings.
export function BriefingText({ desk, level }) {
  const { view } = desk;
  return html`<div class="two briefing">
    <div class="column">
      <${News} turn=${view.turn} />
      <${Story} desk=${desk} level=${level} />
    </div>
    <div class="column">
      <${Theatre} view=${view} />
      <${OnTheTable} turn=${view.turn} level=${level} />
      <${Standing} desk=${desk} level=${level} />
    </div>
  </div>`;
}

// What enters the game in this turn, one line each.
function News({ turn }) {
  return html`<ul class="introduces">
    ${turn.introduces.map((each) => html`<li key=${each.procedure}>${each.text}</li>`)}
  </ul>`;
}

// What led here, what is public, and what only this delegation knows, behind a reveal.
export function Story({ desk, level }) {
  const { turn } = desk.view;
  const { briefing } = turn;
  const Title = `h${level}`;
  const before = [...briefing.bridges, briefing.opening].filter(Boolean);
  const injects = desk.status.injects.filter((each) => !each.hidden);
  return html`<div class="story">
    <${Title}>${turn.title}<//>
    <${Aloud} text=${[...before, briefing.public].join("\n")} />
    ${before.map((each) => html`<p class="reading before"><${Glossed} desk=${desk} text=${each} /></p>`)}
    <${Folded} desk=${desk} text=${briefing.public} after=${briefing.folded_after} />
    ${briefing.private &&
    html`<details class="only-ours">
      <summary>${say("client-only-you-know")}</summary>
      <${GlossedText} desk=${desk} text=${briefing.private} />
    </details>`}
    ${injects.map(
      (each) => html`<div key=${each.id} class="inject">
        <${Title}>${each.title || say("client-news")}<//>
        <p class="reading">${each.text}</p>
      </div>`,
    )}
  </div>`;
}

// A long text shows its beginning; the rest is one press away.
function Folded({ desk, text, after }) {
  const [unfolded, unfold] = useState(false);
  const [shown, rest] = fold(text, after);
  if (!rest) return html`<${GlossedText} desk=${desk} text=${text} />`;
  return html`<${GlossedText} desk=${desk} text=${unfolded ? text : shown} />
    ${!unfolded &&
    html`<p>
      <button type="button" onClick=${() => unfold(true)}>${say("client-read-on")}</button>
    </p>`}`;
}

// Cut after so many words, at the end of a sentence.
function fold(text, after) {
  if (after === null || text.split(/\s+/).length <= after) return [text, ""];
  let [cut, count] = [0, 0];
  for (const { index } of text.matchAll(/(?<=\S)\s/g)) {
    count += 1;
    if (".!?»”".includes(text[index - 1])) cut = index;
    if (count >= after && cut) break;
  }
  return cut ? [text.slice(0, cut), text.slice(cut)] : [text, ""];
}

// What will be decided on, by letter and title, so that one reads with it in mind.
function OnTheTable({ turn, level }) {
  if (!turn.options.length) return null;
  const Title = `h${level}`;
  return html`<section class="panel">
    <${Title}>${say("client-options-now")}<//>
    <ul class="on-the-table">
      ${turn.options.map(
        (option) => html`<li key=${option.id}>
          <span class="letter">${option.letter}</span>
          <div>
            <p class="title">${option.title}</p>
            <p class="hint">${answers(option)}</p>
            ${option.closed && html`<p class="closed">${option.closed}</p>`}
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}

// How an option answers the turn's questions, in one line.
function answers(option) {
  return option.answers.map(({ question, answer }) => say("client-option-answer", { question, answer })).join(" · ");
}

// Every indicator as a word and an arrow, the seat's own trust at home last.
export function Standing({ desk, level, told = false }) {
  const { indicators, trust } = desk.view;
  const Title = `h${level}`;
  const rows = [...indicators];
  if (trust) rows.push({ id: "trust", name: say("client-trust"), about: say("client-trust-about"), ...trust });
  return html`<section class="panel">
    <${Title}>${say("client-indicators")}<//>
    <ul class="standing-rows">
      ${rows.map(
        (each) => html`<li key=${each.id} title=${each.about}>
          <span>${each.name}</span>
          <strong>${word("level", each.word)} <${Direction} arrow=${each.arrow} /></strong>
          ${told && html`<p class="hint">${each.about}</p>`}
        </li>`,
      )}
    </ul>
  </section>`;
}
