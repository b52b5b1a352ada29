// Everything that an outcome may do: one file, one line here.
export { close } from "./close.ts";
export { join } from "./join/index.ts";
export { labels } from "./labels.ts";
export { leave } from "./leave.ts";
export { pair } from "./pair/index.ts";
export { say } from "./say.ts";
