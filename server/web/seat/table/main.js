// The screens of a turn that is being decided.

export { Key } from "./key.js";
export { LeftOver } from "./left_over.js";
export { Pledging } from "./pledging.js";
export { Silence } from "./silence.js";
export { Table } from "./table.js";
