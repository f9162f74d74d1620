// The papers of all turns, asked for before the lesson begins, with the key in the body.

import { askServer } from "../console/keep.js";
import { useEffect, useState } from "../shared/html.js";

const NONE = { papers: [], loading: false };

export function usePapersAhead({ here }, wanted) {
  const [ahead, got] = useState(NONE);
  const { key, language } = here;
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    got({ papers: [], loading: true });
    askServer("/board/papers", { key, language }).then(async (answer) => {
      const papers = answer && answer.ok ? (await answer.json()).papers : [];
      if (!left) got({ papers, loading: false });
    });
    return () => {
      left = true;
    };
  }, [wanted, language]);
  return ahead;
}
