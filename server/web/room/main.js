// The projector: what everybody in the room may see, readable from eight metres.

import { start } from "../shared/start.js";
import { Room } from "./app.js";

start({
  page: "room",
  scheme: "projector",
  areas: ["common", "room"],
  greeting: "open_room",
  App: Room,
});
