// The map of the turn, its names as large as the text around it however wide it is shown.

import { html, useLayoutEffect, useRef, useState } from "../shared/html.js";
import { TheatreMap } from "../shared/map.js";

const MAP_WIDE = 1000;

export function Theatre({ view }) {
  const frame = useRef(null);
  const [wide, measure] = useState(0);
  useLayoutEffect(() => {
    if (!frame.current) return undefined;
    const watch = new ResizeObserver(([entry]) => measure(Math.round(entry.contentRect.width)));
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  if (!view.map) return null;
  const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const letters = Math.ceil((letter * MAP_WIDE) / (wide || MAP_WIDE));
  return html`<div class="theatre" ref=${frame}>
    ${wide > 0 && html`<${TheatreMap} picture=${view.map} language=${view.language} letters=${letters} />`}
  </div>`;
}
