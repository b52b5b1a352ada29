import { nearest } from "../nearest.ts";

/** Words that people write for a key and that look nothing like it. */
export const NEAR_WORDS: Readonly<Record<string, string>> = {
  accepted: "approved success",
  after: "delay wait",
  assessments: "evaluations feedback reviews",
  "at-least": "count min minimum number",
  by: "approvers assignee from owner responsible who",
  capacity: "max mentees",
  channels: "chat contact discord slack",
  confirm: "approved-by approver",
  day: "weekday when",
  declined: "denied refused rejected",
  description: "about purpose summary",
  emeritus: "alumni former-leads past-leads",
  every: "frequency interval repeat repeats",
  for: "duration",
  form: "template",
  expired: "stale",
  expires: "deadline",
  from: "begin begins since start",
  github: "account handle login member person user user-name username",
  image: "icon logo picture",
  is: "equals value",
  "is-at-least": "at-least stage",
  "is-one-of": "one-of values",
  items: "checks steps tasks todo",
  leads: "admins chair chairs co-leads leaders maintainers organizers owners",
  learning: "interests",
  length: "duration",
  meetings: "calls events schedule",
  most: "limit max maximum",
  name: "title",
  on: "event trigger",
  organization: "company name title",
  outcome: "finally result then",
  "part-of": "belongs-to parent",
  paths: "files",
  previously: "aliases formerly renamed-from was",
  purpose: "about description goal goals mission summary",
  recognise: "award badge reward rewards",
  say: "comment message reply",
  share: "percent percentage",
  skills: "expertise topics",
  stages: "levels milestones steps",
  start: "form",
  steps: "stages",
  symbol: "emoji icon",
  team: "name",
  term: "duration length",
  text: "description name task title",
  timezone: "tz zone",
  to: "end ends until",
  type: "kind",
  types: "kind kinds",
  unless: "skip-if",
  until: "condition end ends to when",
  url: "address homepage href link website",
  when: "condition conditions criteria if requirements requires",
  whom: "notify ping to",
  withdrawn: "canceled cancelled",
  within: "last period",
};

const WORDS = new Map(Object.entries(NEAR_WORDS).map(([key, words]) => [key, words.split(" ")]));

/** The key that somebody probably meant: one that is not there yet and means the same, else one that looks alike. */
export function keyMeantBy(
  word: string,
  known: readonly string[],
  there: object,
): string | undefined {
  const small = word.toLowerCase().replaceAll(/[\s_]+/g, "-");
  // In other letters it may be a key itself.
  const others = known.includes(small) ? [] : known;
  const same = others.find((key) => WORDS.get(key)?.includes(small) && !Object.hasOwn(there, key));
  return same ?? nearest(word, known);
}
