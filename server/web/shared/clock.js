// Time that is left, counted from the moment a status arrived. The server sends
// what remains, never a time of day, so a laptop's wrong clock does no harm.

import { html, useEffect, useState } from "./html.js";

export function remaining(link, milliseconds) {
  if (milliseconds === null || milliseconds === undefined) return null;
  const passed = link.status.paused ? 0 : performance.now() - link.statusAt;
  return Math.max(0, milliseconds - passed);
}

export function written(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

// Draws itself anew four times a second, and nothing else with it.
export function Clock({ link, of = (status) => status.left, className = "clock", label }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 250);
    return () => clearInterval(timer);
  }, []);
  const left = link.status ? remaining(link, of(link.status)) : null;
  if (left === null) return null;
  return html`<span class=${className} role="timer" aria-live="off" aria-label=${label}
    >${written(left)}</span
  >`;
}
