// The pupil's page: from the code on the board to the seat at the table.

import { html, render } from "../shared/html.js";
import { Seat } from "./app.js";
import { makeHere } from "./here.js";

const root = document.getElementById("page");
const here = makeHere((drawn) => render(html`<${Seat} here=${drawn} />`, root));
here.begin().then(() => root.setAttribute("data-ready", ""));
