import type { FactOf } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import type { ThreadRef } from "../../../src/core/place.ts";
import { definitions } from "../../build/definitions.ts";
import { reached } from "../../build/facts.ts";
import { at } from "../../build/places.ts";
import { NOW } from "../../build/world.ts";

/** A ladder whose first issues are for newcomers: nobody takes more than two. */
export const LADDER = `name: Developers
for-anybody: [epic]
stages:
  - { id: first, name: First issues, when: { contributions: { at-least: 1 } }, issues: [good first issue], most: 2 }
  - { id: small, name: Small issues, when: { contributions: { at-least: 2 } }, issues: ["size: small"] }
`;

export const climbing = definitions({ "pathways/developers.yml": LADDER });

export function stage(id: string): FactOf<"stage-reached"> {
  return reached(id, { pathway: "developers" });
}

/** Somebody was assigned to an issue. */
export function assigned(
  person: Person,
  to: ThreadRef = at(1),
  more: Partial<FactOf<"assigned-to">> = {},
): FactOf<"assigned-to"> {
  const { by = person.id, at: when = NOW } = more;
  const id = `assigned-to/${to.repo.id}/${to.number}/${person.id}/${by}/${when}`;
  return { kind: "assigned-to", id, at: when, thread: to, person: person.id, by, ...more };
}
