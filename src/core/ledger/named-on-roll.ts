import type { Definitions } from "../../definitions/definitions.ts";
import { loginCalled, nameKey } from "../../forms/roll-call.ts";
import type { CalledName } from "../fact/called.ts";
import { type PersonId, same } from "../person.ts";
import type { Lasting, World } from "../world.ts";
import { accountOf } from "./told-by.ts";

/** GitHub shows this account in place of every one that was deleted. */
const GHOST = "ghost";

/** Whose account it is that a roll call names; nobody for a name that is no handle. */
export function accountCalled(name: string, world: Lasting): PersonId | undefined {
  const login = loginCalled(name);
  return login === undefined || same(login, GHOST) ? undefined : world.account(login)?.id;
}

/** Whom a name on a roll call means: an account, or the one person the definitions call so. */
export function personCalled(
  { name, person }: CalledName,
  people: ReadonlyMap<string, PersonId | undefined>,
): PersonId | undefined {
  return loginCalled(name) === undefined ? people.get(nameKey(name)) : person;
}

/** Who is called what in the definitions; nobody by a name that several have. */
export function peopleByName(
  { people }: Definitions,
  world: World,
): ReadonlyMap<string, PersonId | undefined> {
  const byName = new Map<string, PersonId | undefined>();
  for (const [id, told] of Object.entries(people)) {
    const { name, github } = told;
    const key = nameKey(name);
    const named = github === undefined ? (`local:${id}` as const) : world.pinned(github);
    const person = accountOf(told) ?? named;
    byName.set(key, byName.has(key) ? undefined : person);
  }
  return byName;
}
