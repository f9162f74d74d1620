// Sheets that lie on each other: one stop for the Tab key, the arrows go through them.

import { html, useEffect, useState } from "../../shared/html.js";
import { say } from "../../shared/texts.js";

export function Tabs({ tabs, chosen, choose }) {
  const press = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const ends = { Home: 0, End: tabs.length - 1 };
    const to = step ? (at + step + tabs.length) % tabs.length : ends[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(tabs[to].id);
    event.currentTarget.children[to].focus();
  };
  return html`<div class="t-tabs" role="tablist" aria-label=${say("seat-table-sheets")} onKeyDown=${press}>
    ${tabs.map(
      (tab) => html`<button
        key=${tab.id}
        type="button"
        role="tab"
        id=${`tab-${tab.id}`}
        aria-selected=${tab.id === chosen ? "true" : "false"}
        aria-controls=${tab.id === chosen ? "sheet" : null}
        tabindex=${tab.id === chosen ? 0 : -1}
        onClick=${() => choose(tab.id)}
      >
        ${tab.label}
        ${tab.fresh > 0 &&
        html` <span class="t-fresh"><span aria-hidden="true">${tab.fresh}</span>
            <span class="unseen">${say("seat-table-fresh", { count: tab.fresh })}</span></span>`}
      </button>`,
    )}
  </div>`;
}

export function Sheet({ chosen, children }) {
  return html`<div class="t-sheet" role="tabpanel" id="sheet" aria-labelledby=${`tab-${chosen}`} tabindex="-1">
    ${children}
  </div>`;
}

// How many columns there is room for, measured in letters: larger text has fewer.
const THREE = 1180;
const TWO = 780;
const LETTER = 16;

export function useColumns() {
  const [columns, count] = useState(roomFor);
  useEffect(() => {
    const told = () => count(roomFor());
    const watched = new ResizeObserver(told);
    watched.observe(document.documentElement);
    const classes = new MutationObserver(told);
    classes.observe(document.documentElement, { attributeFilter: ["class"] });
    return () => {
      watched.disconnect();
      classes.disconnect();
    };
  }, []);
  return columns;
}

function roomFor() {
  const root = document.documentElement;
  const wide = (root.clientWidth / parseFloat(getComputedStyle(root).fontSize)) * LETTER;
  return wide >= THREE ? 3 : wide >= TWO ? 2 : 1;
}
