// Everything that an outcome may do: one file, one line here.
export { away } from "./away.ts";
export { badge } from "./badge.ts";
export { close } from "./close.ts";
export { found } from "./found/index.ts";
export { join } from "./join/index.ts";
export { labels } from "./labels.ts";
export { leave } from "./leave.ts";
export { open } from "./open/index.ts";
export { pair } from "./pair/index.ts";
export { part } from "./part.ts";
export { record } from "./record.ts";
export { renew } from "./renew.ts";
export { retire } from "./retire/index.ts";
export { role } from "./role/index.ts";
export { say } from "./say.ts";
export { start } from "./start.ts";
