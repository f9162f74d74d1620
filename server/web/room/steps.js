// Going through pages with the arrow keys, on the projector itself.

import { useEffect, useState } from "../shared/html.js";

export function useSteps(count) {
  const [step, set] = useState(0);
  const within = (wanted) => Math.min(Math.max(wanted, 0), Math.max(count - 1, 0));
  useEffect(() => {
    const press = (event) => {
      const way = WAYS[event.key];
      if (way && !event.altKey) {
        event.preventDefault();
        set((now) => within(now + way));
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [count]);
  return [within(step), (wanted) => set(within(wanted))];
}

const WAYS = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
