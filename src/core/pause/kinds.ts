// Every reason why clocks stand still: one file, one line here.
export { away } from "./away.ts";
export { organization } from "./organization.ts";
