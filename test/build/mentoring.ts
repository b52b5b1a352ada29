import type { Fact, FactOf } from "../../src/core/fact.ts";
import type { Programme } from "../../src/core/ledger/mentorships.ts";
import type { Person } from "../../src/core/person.ts";
import { definitions, files } from "./definitions.ts";
import { joined, merged } from "./facts.ts";
import { lin, sam } from "./people.ts";
import { at } from "./places.ts";
import type { Definitions } from "./world.ts";

/** The programme that newcomers to UI/UX go through: whoever contributed may mentor one person. */
export const newcomers = `name: Newcomers
communities: [ui-ux]
mentors: { when: { contributions: { at-least: 1 } }, capacity: 1 }
term: 6 months
`;

const join = files["processes/join.yml"] ?? "";

/** The small organisation, where joining ends with a mentor; some files changed, added or left out. */
export function mentoring(changes: Readonly<Record<string, string | undefined>> = {}): Definitions {
  const pairs = join.replace("{ say: welcome }", "{ pair: newcomers }, { say: welcome }");
  return definitions({
    "processes/join.yml": pairs,
    "mentorships/newcomers.yml": newcomers,
    ...changes,
  });
}

/** The programme as folds know it. */
export const PROGRAMME: Programme = {
  id: "newcomers",
  name: "Newcomers",
  communities: ["ui-ux"],
  mentors: { when: { contributions: { "at-least": 1 } }, capacity: 1 },
};

/** Somebody in UI/UX who has contributed. */
export function seasoned(person: Person, number = 30): readonly Fact[] {
  return [joined(person, "ui-ux", { thread: at(number) }), merged(number, { author: person.id })];
}

/** Sam's request asked for a mentor. */
export function sought(more: Partial<FactOf<"sought">> = {}): FactOf<"sought"> {
  return {
    kind: "sought",
    id: "sought/newcomers/github:3/10/1/0",
    at: "2026-11-02T10:00:00.400Z",
    thread: at(1),
    mentee: sam.id,
    programme: "newcomers",
    ...more,
  };
}

/** Lin became Sam's mentor. */
export function paired(more: Partial<FactOf<"paired">> = {}): FactOf<"paired"> {
  return {
    kind: "paired",
    id: "paired/newcomers/github:3/0",
    at: "2026-11-02T10:00:00.400Z",
    thread: at(1),
    mentor: lin.id,
    mentee: sam.id,
    programme: "newcomers",
    communities: ["ui-ux"],
    after: sought().id,
    ...more,
  };
}

/** Lin ended it. */
export function parted(more: Partial<FactOf<"parted">> = {}): FactOf<"parted"> {
  return {
    kind: "parted",
    id: `parted/${paired().id}`,
    at: "2026-11-10T10:00:00.400Z",
    thread: at(1),
    mentor: lin.id,
    mentee: sam.id,
    programme: "newcomers",
    communities: ["ui-ux"],
    how: "command",
    by: lin.id,
    after: paired().id,
    ...more,
  };
}
