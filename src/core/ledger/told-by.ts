import type { Definitions } from "../../definitions/definitions.ts";
import type { Person } from "../../definitions/types.ts";
import type { PersonId } from "../person.ts";
import { onceFor } from "../remembering.ts";
import type { World } from "../world.ts";

/** What somebody tells the public about themselves, found by the number of their account where their file has one, else by the name it has. */
export function toldBy(person: PersonId, world: World): Person | undefined {
  const definitions = world.definitions();
  const login = world.login(person);
  if (!definitions) return undefined;
  const people = tellers(definitions);
  return people.get(person) ?? (login === undefined ? undefined : people.get(login.toLowerCase()));
}

/** The account whose number a file has. */
export function accountOf({ account }: Pick<Person, "account">): PersonId | undefined {
  return account === undefined ? undefined : `github:${account}`;
}

/** Whoever tells something about themselves, by the number of their account where their file has one, by their login in lower case, or by their id where they have no account. */
// Asked for everybody who may mentor, one after another.
const tellers = onceFor(({ people }: Definitions): ReadonlyMap<string, Person> => {
  const all = Object.entries(people).map(
    ([id, one]) => [accountOf(one) ?? one.github?.toLowerCase() ?? `local:${id}`, one] as const,
  );
  // The first of two that name the same account counts.
  return new Map(all.toReversed());
});
