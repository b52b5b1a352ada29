// What only some commands need: the build puts it into a file of its own, loaded for them.
export { pages } from "./pages.ts";
export { plan } from "./plan.ts";
