import { about, type Fact, inOrder, only } from "../../core/fact.ts";
import type { Person, PersonId } from "../../core/person.ts";
import { everKept, inTodaysNames, namesOf } from "../../core/ledger/todays-names.ts";
import type { World } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { readOwners } from "./owners.ts";

/** What the ledger's facts about these keys tell, and what holds in the whole organisation. */
export async function readLedger(keys: readonly string[], shell: Shell): Promise<World> {
  const { store, org, pages, github } = shell;
  const facts = await store.factsAbout(org.id, [...new Set([...keys, "definitions"])]);
  const adopted = only(inOrder(facts), "adopted").at(-1);
  const definitions = adopted && (await store.definitionsAt(org.id, adopted.commit));
  const refused = await store.refusals(org.id);
  const home = (await store.organization(org.id))?.home;
  const pins = lowered(adopted?.people ?? {});
  const people = [...peopleIn(facts), ...Object.values(pins)];
  return {
    now: shell.now(),
    org,
    ...(home && { home }),
    ...(definitions && { definitions }),
    pins,
    facts: inTodaysNames(facts, namesOf({ facts, ...(definitions && { definitions }) })),
    logins: { ...named(pins), ...(await store.logins(org.id, [...new Set(people)])) },
    owners: [],
    teams: {},
    said: [],
    mentioned: {},
    written: {},
    ...(Object.keys(refused).length > 0 && { refused }),
    ...(pages && { pages }),
    ...(github && { github }),
  };
}

function lowered(pins: Readonly<Record<string, PersonId>>): Readonly<Record<string, PersonId>> {
  return Object.fromEntries(Object.entries(pins).map(([login, id]) => [login.toLowerCase(), id]));
}

/** Leads who did nothing yet are known by the names that the definitions give them. */
function named(pins: World["pins"]): World["logins"] {
  return Object.fromEntries(Object.entries(pins).map(([login, id]) => [id, login]));
}

/** Everybody whom facts are about. */
export function peopleIn(facts: readonly Fact[]): readonly PersonId[] {
  const keys = new Set(facts.flatMap(about));
  return [...keys].flatMap((key) =>
    key.startsWith("person:") ? [key.slice("person:".length) as PersonId] : [],
  );
}

/** The world with what further keys of the ledger tell. */
export async function withFacts(
  world: World,
  keys: readonly string[],
  shell: Shell,
): Promise<World> {
  if (keys.length === 0) return world;
  const names = namesOf(world);
  const more = await shell.store.factsAbout(shell.org.id, [...new Set(everKept(keys, names))]);
  const facts = inOrder([...world.facts, ...inTodaysNames(more, names)]);
  const unknown = peopleIn(more).filter((id) => world.logins[id] === undefined);
  const logins = await shell.store.logins(shell.org.id, unknown);
  return { ...world, facts, logins: { ...world.logins, ...logins } };
}

/** The world with these people under the names GitHub shows now. */
export function withPeople(world: World, people: readonly Person[]): World {
  const seen = Object.fromEntries(people.map(({ id, login }) => [id, login]));
  return { ...world, logins: { ...world.logins, ...seen } };
}

/** The world with everybody who owns the organisation. */
export async function withOwners(world: World, shell: Shell): Promise<World> {
  const owners = await readOwners(shell);
  return { ...withPeople(world, owners), owners: owners.map(({ id }) => id) };
}
