// Every way in which requests start: one file, one line here.
export { form } from "./form.ts";
