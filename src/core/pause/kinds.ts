// Every reason why clocks stand still: one file, one line here.
export { organization } from "./organization.ts";
