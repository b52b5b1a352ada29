import { each } from "../core/ask.ts";
import { contributions } from "../core/ledger/contributions.ts";
import { accountOf } from "../core/ledger/told-by.ts";
import { isUnnamed } from "../core/ledger/naming.ts";
import { isBot, type PersonId, same } from "../core/person.ts";
import type { World } from "../core/world.ts";
import type { Definitions } from "../definitions/definitions.ts";
import type { Person } from "../definitions/types.ts";

/** Somebody who contributed, as a table shows them. */
export interface Contributor {
  readonly name: string;
  /** Absent for somebody without an account. */
  readonly login?: string;
  readonly url?: string;
  /** Each kind once, in order of the first. */
  readonly types: readonly string[];
}

/** Everybody with a recorded contribution, whoever came first first; no bots, and nobody whose name is not known or who would rather not be named. */
export function contributors(definitions: Definitions, world: World): readonly Contributor[] {
  const found = each(world.everybody(), (person) => {
    const all = contributions(person, world);
    const shown = all.length > 0 && nameOf(person, definitions, world);
    if (!shown || isUnnamed(person, world)) return [];
    const types = [...new Set(all.flatMap((one) => one.types))];
    return [{ first: `${all[0]?.at} ${all[0]?.fact}`, contributor: { ...shown, types } }];
  });
  return found
    .flat()
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
    .map(({ contributor }) => contributor);
}

function nameOf(
  person: PersonId,
  { people }: Definitions,
  world: World,
): Omit<Contributor, "types"> | undefined {
  const login = world.login(person);
  const described = Object.entries(people);
  if (login === undefined) return localName(person, described, world);
  if (isBot(login)) return undefined;
  const found = described.find(([, told]) => {
    const account = accountOf(told);
    if (account !== undefined) return account === person;
    return told.github && same(told.github, login);
  });
  return { name: found?.[1].name ?? login, login };
}

function localName(
  person: PersonId,
  described: readonly (readonly [string, Person])[],
  world: World,
): Omit<Contributor, "types"> | undefined {
  const { ever } = world.names();
  const found = described.find(([id]) =>
    ever("people", id).some((one) => person === `local:${one}`),
  )?.[1];
  if (!found) return undefined;
  return { name: found.name, ...(found.url && { url: found.url }) };
}
