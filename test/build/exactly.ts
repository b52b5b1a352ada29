import type { FactOf } from "../../src/core/fact.ts";
import { accountOf, questionTag } from "../../src/core/ledger/removal-questions.ts";
import type { Person } from "../../src/core/person.ts";
import { definitions, files } from "./definitions.ts";
import { commanded, raised } from "./facts.ts";
import { at } from "./places.ts";

export const UI = "communities/ui-ux.yml";

/** UI/UX keeps its team to its members; `removals` as it would be written. */
export function exactly(removals = "", changes: Readonly<Record<string, string>> = {}) {
  const settings = `${files["waymark.yml"]}${removals && `removals: ${removals}\n`}`;
  const managed = `${files[UI]}team-managed: exactly\n`;
  return definitions({ "waymark.yml": settings, [UI]: managed, ...changes });
}

/** People who were put into a team by hand. */
export const crowd: readonly Person[] = Array.from({ length: 20 }, (_, index) => ({
  id: `github:${70 + index}` as const,
  login: `p${70 + index}`,
}));

export const takenOver: FactOf<"taken-over"> = {
  kind: "taken-over",
  id: "taken-over/ui-ux",
  at: "2026-10-01T00:00:00.000Z",
  community: "ui-ux",
  team: "ui-ux",
};

/** Waymark set out to take somebody out of UI/UX's team an hour ago. */
export function begun(
  number: number,
  person: Person,
  more: Partial<FactOf<"removal-begun">> = {},
): FactOf<"removal-begun"> {
  return {
    kind: "removal-begun",
    id: `removal-begun/${number}`,
    at: "2026-11-20T11:00:00.000Z",
    person: person.id,
    community: "ui-ux",
    team: "ui-ux",
    ...more,
  };
}

/** And it was seen to be done a minute later. */
export function ended(
  { id, person, community }: FactOf<"removal-begun">,
  when = "2026-11-20T11:01:00.000Z",
): FactOf<"removal-ended"> {
  const number = id.slice("removal-begun/".length);
  return {
    kind: "removal-ended",
    id: `removal-ended/${number}`,
    at: when,
    person,
    community,
    removal: id,
  };
}

/** The owners were asked about people in UI/UX's team. */
export function question(number = 0, community = "ui-ux"): FactOf<"raised"> {
  const { regarding: _, ...fact } = raised(questionTag(community, number), at(60 + number));
  return { ...fact, community };
}

/** How a question lists people. */
export function listing(people: readonly Person[]): string {
  return people.map(({ id, login }) => `- \`${login}\` (account ${accountOf(id)})`).join("\n");
}

/** Somebody answered, and saw these people listed. */
export function confirms(
  by: Person,
  people: readonly Person[],
  more: Partial<FactOf<"commanded">> = {},
): FactOf<"commanded"> {
  const saw = listing(people);
  const when = "2026-11-20T10:00:00.000Z";
  return commanded(by, "/confirm", { thread: at(60), at: when, saw, ...more });
}

export function closedQuestion(number = 0): FactOf<"closed"> {
  return {
    kind: "closed",
    id: `closed/${60 + number}`,
    at: "2026-11-20T10:30:00.000Z",
    thread: at(60 + number),
    by: "github:8",
    author: "github:99",
    assignees: [],
    labels: [],
    reason: "completed",
  };
}

export function settledQuestion(number = 0): FactOf<"removals-settled"> {
  return {
    kind: "removals-settled",
    id: `removals-settled/${questionTag("ui-ux", number)}`,
    at: "2026-11-20T10:20:00.000Z",
    community: "ui-ux",
    thread: at(60 + number),
  };
}
