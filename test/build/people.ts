import type { Person, PersonId } from "../../src/core/person.ts";

/** Invented people, always the same ones. */
export const ada = person(1, "ada");
export const lin = person(2, "lin");
export const sam = person(3, "sam");
export const olu = person(4, "olu");
export const bot = person(99, "waymark[bot]");

export const everybody: readonly Person[] = [ada, lin, sam, olu, bot];

function person(id: number, login: string): Person {
  return { id: `github:${id}`, login };
}

export function logins(people: readonly Person[] = everybody): Record<PersonId, string> {
  return Object.fromEntries(people.map(({ id, login }) => [id, login]));
}
