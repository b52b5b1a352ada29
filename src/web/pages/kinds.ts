// Every kind of thing with a page of its own: one file, one line here.
export { badges } from "./badge-page.ts";
export { communities } from "./community-page.ts";
export { mentorships } from "./mentorship-page.ts";
