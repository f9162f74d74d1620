// The one place that knows which rendering library the pages use.
// Everything a page shows goes through `html`, which writes text as text: what a
// pupil wrote can never become markup.

import { h, render } from "../vendor/preact.js";
import htm from "../vendor/htm.js";

export const html = htm.bind(h);
export { render };
export {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "../vendor/preact-hooks.js";
