// A whole class at one machine: the teacher enters what the delegations say, and prints their papers.

import { start } from "../shared/start.js";
import { Board } from "./app.js";

start({
  page: "board",
  scheme: "light",
  areas: ["common", "room", "client", "console", "seat_table", "board"],
  greeting: "open_console",
  App: Board,
});
