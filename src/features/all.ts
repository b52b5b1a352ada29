// Everything Waymark does: one folder, one line here.
export { adoption } from "./adoption/index.ts";
export { away } from "./away/index.ts";
export { checklists } from "./checklists/index.ts";
export { claiming } from "./claiming/index.ts";
export { contributions } from "./contributions/index.ts";
export { corrections } from "./corrections/index.ts";
export { directory } from "./directory/index.ts";
export { firstDefinitions } from "./first-definitions/index.ts";
export { formsInStep } from "./forms-in-step/index.ts";
export { gatherings } from "./gatherings/index.ts";
export { hiding } from "./hiding/index.ts";
export { membership } from "./membership/index.ts";
export { mentorships } from "./mentorships/index.ts";
export { pathways } from "./pathways/index.ts";
export { recognition } from "./recognition/index.ts";
export { requests } from "./requests/index.ts";
export { starts } from "./starts/index.ts";
