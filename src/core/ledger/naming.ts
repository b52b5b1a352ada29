import { type Fact, inOrder, only } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { World } from "../world.ts";
import { hidesKey } from "./key.ts";

/** Everybody whose last word on it was that pages leave them out. */
export function unnamedBy(facts: readonly Fact[]): ReadonlySet<PersonId> {
  const last = new Map(only(inOrder(facts), "commanded").map(({ by, name }) => [by, name]));
  return new Set([...last].flatMap(([person, name]) => (name === "hide-me" ? [person] : [])));
}

/** Whether somebody would rather not be named where Waymark lists people. */
export function isUnnamed(person: PersonId, { ledger }: World): boolean {
  return unnamedBy(ledger.about(hidesKey(person)).of("commanded")).has(person);
}
