// Which screen belongs to a phase. Those of a lesson under way follow when the first page stands,
// so that the way in is quick; a page that comes back to its seat waits for them.

import { Briefing } from "./briefing.js";
import { Lobby } from "./lobby.js";

const SCREENS = {
  lobby: Lobby,
  briefing: Briefing,
};
const AGAIN = 1_500;

export function screenFor(phase) {
  return SCREENS[phase] || null;
}

// Fetches the rest; where the network is away just now, until it is there.
export async function followUp() {
  try {
    await fetchScreens();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    await followUp();
  }
}

async function fetchScreens() {
  const [table, after] = await Promise.all([import("./table/main.js"), import("./after/main.js")]);
  Object.assign(SCREENS, {
    consultation: table.Table,
    chair: table.Table,
    silence: table.Silence,
    key: table.Key,
    pledging: table.Pledging,
    adding: table.Pledging,
    outcome: after.Outcome,
    debrief: after.Debrief,
    ended: after.Ended,
  });
}
