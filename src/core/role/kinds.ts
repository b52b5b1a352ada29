// Every role: one file, one line here.
export { assignee } from "./assignee.ts";
export { author } from "./author.ts";
export { field } from "./field.ts";
export { leads } from "./leads.ts";
export { members } from "./members.ts";
export { mentor } from "./mentor.ts";
export { owners } from "./owners.ts";
export { subject } from "./subject.ts";
export { team } from "./team.ts";
