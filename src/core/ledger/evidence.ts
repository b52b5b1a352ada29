import { each } from "../ask.ts";
import type { Fact } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import type { World } from "../world.ts";
import { personKey } from "./key.ts";
import { factsOf } from "./ledger.ts";

/** The facts with these ids, of all that is about a person: what they did, and what others said where they were asked about them. */
export function factsBehind(
  ids: readonly string[],
  person: PersonId,
  { ledger }: World,
): readonly Fact[] {
  if (ids.length === 0) return [];
  const own = ledger.about(personKey(person));
  const said = each(own.of("raised"), ({ thread }) => ledger.about(threadKey(thread)).all);
  const wanted = new Set(ids);
  return factsOf([...own.all, ...said.flat()].filter(({ id }) => wanted.has(id))).all;
}
