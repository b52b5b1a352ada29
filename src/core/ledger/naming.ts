import { type Fact, inOrder, only } from "../fact.ts";
import type { PersonId } from "../person.ts";

/** Everybody whose last word on it was that pages leave them out. */
export function unnamedBy(facts: readonly Fact[]): ReadonlySet<PersonId> {
  const last = new Map(only(inOrder(facts), "commanded").map(({ by, name }) => [by, name]));
  return new Set([...last].flatMap(([person, name]) => (name === "hide-me" ? [person] : [])));
}
