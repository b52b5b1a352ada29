import { about, type Fact } from "../core/fact.ts";
import { contributions } from "../core/ledger/contributions.ts";
import { type PersonId, same } from "../core/person.ts";
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

/** A world with definitions in force. */
type InForce = World & { readonly definitions: Definitions };

/** Everybody with a recorded contribution, whoever came first first; no bots, and nobody whose name is not known. */
export function contributors(world: InForce): readonly Contributor[] {
  return [...factsByPerson(world.facts)]
    .flatMap(([person, facts]) => {
      // Somebody's contributions follow from the facts about them and from who led what.
      const all = contributions(person, { ...world, facts });
      const shown = all.length > 0 && nameOf(person, world);
      if (!shown) return [];
      const types = [...new Set(all.flatMap((one) => one.types))];
      return [{ first: `${all[0]?.at} ${all[0]?.fact}`, contributor: { ...shown, types } }];
    })
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
    .map(({ contributor }) => contributor);
}

function factsByPerson(facts: readonly Fact[]): ReadonlyMap<PersonId, readonly Fact[]> {
  const everywhere = facts.filter(({ kind }) => kind === "adopted");
  const byPerson = new Map<PersonId, Fact[]>();
  for (const fact of facts) {
    for (const key of about(fact)) {
      if (!key.startsWith("person:")) continue;
      const person = key.slice("person:".length) as PersonId;
      const own = byPerson.get(person) ?? [...everywhere];
      own.push(fact);
      byPerson.set(person, own);
    }
  }
  return byPerson;
}

function nameOf(person: PersonId, world: InForce): Omit<Contributor, "types"> | undefined {
  const login = world.logins[person];
  if (login === undefined) return localName(person, world);
  if (login.endsWith("[bot]") || login === "ghost") return undefined;
  const described = people(world).find(([, { github }]) => github && same(github, login));
  return { name: described?.[1].name ?? login, login };
}

function localName(person: PersonId, world: InForce): Omit<Contributor, "types"> | undefined {
  const described = people(world).find(([id]) => person === `local:${id}`)?.[1];
  if (!described) return undefined;
  return { name: described.name, ...(described.url && { url: described.url }) };
}

function people({ definitions }: InForce): readonly (readonly [string, Person])[] {
  return Object.entries(definitions.people);
}
