// Every way in which requests start: one file, one line here.
export { before } from "./before.ts";
export { by } from "./by.ts";
export { command } from "./command.ts";
export { every } from "./every.ts";
export { form } from "./form.ts";
