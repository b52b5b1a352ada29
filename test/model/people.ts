import type { Person, PersonId } from "../../src/core/person.ts";
import { ada, bot, lin, olu, sam } from "../build/people.ts";

/** Writes to every repository, and leads nothing. */
export const wes: Person = { id: "github:5", login: "wes" };
/** Owns the organisation. */
export const ona: Person = { id: "github:6", login: "ona" };

/** Ada leads UI/UX, Lin leads Data and Field; Sam and Olu have no role, and Sam is not in the organisation yet. */
export const cast: readonly Person[] = [ada, lin, sam, olu, wes, ona];

export { ada, bot, lin, olu, sam };

/** Somebody of the cast, or the bot, by login. */
export function somebody(login: string): PersonId {
  const found = [...cast, bot].find((person) => person.login === login);
  if (!found) throw new Error(`nobody in the cast is called ${login}`);
  return found.id;
}
