// Every noun of the definitions: one file, one line here. It is called as its folder.
export { badges } from "./badges.ts";
export { checklists } from "./checklists.ts";
export { communities } from "./communities.ts";
export { mentorships } from "./mentorships.ts";
export { pathways } from "./pathways.ts";
export { people } from "./people.ts";
export { processes } from "./processes.ts";
