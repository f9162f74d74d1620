// Letters as large as the room needs: where a text is long, whatever is larger than the
// smallest letter shrinks in steps until all of it fits. The sheet keeps the smallest.

import { html, useLayoutEffect, useRef } from "../shared/html.js";

const LARGEST = 1;
const SMALLEST = 0.5;
const STEP = 0.05;

export function Fit({ className, children }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    const fit = () => shrink(box.current);
    fit();
    addEventListener("resize", fit);
    if (document.fonts) document.fonts.ready.then(fit);
    return () => removeEventListener("resize", fit);
  });
  return html`<div ref=${box} class=${`fit ${className}`}>${children}</div>`;
}

function shrink(box) {
  if (!box) return;
  for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
    box.style.setProperty("--fit", size.toFixed(2));
    if (box.scrollHeight <= box.clientHeight + 1) return;
  }
}
