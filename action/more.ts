// What only the other commands need: the build puts it into a file of its own, loaded for them.
export { directory } from "./directory.ts";
export { pages } from "./pages.ts";
export { plan } from "./plan.ts";
