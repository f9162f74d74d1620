// What every part of the board works with. The teacher's own line gives what the console gives
// too, under the same names, so that the console's heading and its blue button stand here as well.

import { useEffect, useState } from "../shared/html.js";
import { Crew } from "./crew.js";

const REFUSAL_STAYS = 9_000;

export function useBoard(here) {
  const [told, tell] = useState(null);
  const [papers, print] = useState(null);
  const [choosing, choose] = useState(false);
  const { link } = here;
  if (!here.crew) here.crew = new Crew(here);
  if (link.welcome && link.view) here.crew.meet(link.welcome, link.view.council);
  useEffect(() => {
    if (!told) return undefined;
    const timer = setTimeout(() => tell(null), REFUSAL_STAYS);
    return () => clearTimeout(timer);
  }, [told]);
  return {
    here,
    link,
    crew: here.crew,
    view: link.view,
    status: link.status,
    welcome: link.welcome,
    several: false,
    everywhere: false,
    scope: link.view && link.view.councils.length > 1 ? link.view.council : null,
    busy: link.pending.size > 0,
    told,
    said: "",
    dialog: null,
    dismiss: () => tell(null),
    papers,
    print,
    choosing,
    choose,
    async act(command) {
      if (command.type === "close_phase") await here.crew.settled();
      const answer = await link.do(command);
      if (answer.type === "refused") tell(answer.sentence);
      return answer.type === "accepted";
    },
  };
}
