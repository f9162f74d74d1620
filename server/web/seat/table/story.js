// The map above the briefing, as the table has it beside the options.

import { html, useLayoutEffect, useRef, useState } from "../../shared/html.js";
import { TheatreMap } from "../../shared/map.js";
import { Story } from "../briefing.js";

const MAP = 1000;

export function StoryColumn({ desk }) {
  const { map, language } = desk.view;
  const [place, letters] = useLetters();
  return html`<div class="t-story-map" ref=${place}>
      ${map && letters > 0 && html`<${TheatreMap} picture=${map} language=${language} letters=${letters} />`}
    </div>
    <${Story} desk=${desk} level=${2} />`;
}

// How large a name on the map is in the map's own units, so that it is as large as other text.
function useLetters() {
  const place = useRef(null);
  const [letters, set] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const wide = place.current.clientWidth;
      if (wide) set(Math.ceil((size * MAP) / wide));
    };
    measure();
    const watched = new ResizeObserver(measure);
    watched.observe(place.current);
    return () => watched.disconnect();
  }, []);
  return [place, letters];
}
