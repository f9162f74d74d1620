// The teacher's console: one page that a teacher understands at first sight.

import { start } from "../shared/start.js";
import { Console } from "./app.js";

start({
  page: "console",
  scheme: "light",
  areas: ["common", "room", "console", "doctor"],
  greeting: "open_console",
  App: Console,
});
