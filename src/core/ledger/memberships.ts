import { each } from "../ask.ts";
import { type Fact, only } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { adoptedBy } from "../role/leads.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { communityKey, DEFINITIONS, personKey } from "./key.ts";
import {
  type Joined,
  movedBy,
  movesIn,
  secondOf,
  type Standing,
  standingsAfter,
  type Traced,
} from "./standings.ts";

export { type Joined, meansCommunity, type Standing } from "./standings.ts";

const NEVER: Partial<Traced> & Standing = { going: false };

/** Where somebody stands with a community, by everything they did. */
export function standingIn(community: string, person: PersonId, world: World): typeof NEVER {
  const facts = world.ledger.about(personKey(person)).all;
  return standingsAfter(facts, person, world.names().now).get(community) ?? NEVER;
}

/** Everybody whom the ledger knows to have had to do with a community, and where they stand. */
export function standings(community: string, world: World): ReadonlyMap<PersonId, Standing> {
  const kept = world.standings(community);
  if (!kept) return folded(community, world);
  const all = new Map<PersonId, Standing>(kept.map((one) => [one.person, one]));
  // What follows just now is kept by nobody yet.
  const joining = only(world.news, "joined").filter((fact) => fact.community === community);
  const came = new Set([...all.keys(), ...joining.map(({ person }) => person)]);
  const moved = movedBy(world.news).filter((person) => came.has(person));
  const now = each(moved, (person) => [person, standingIn(community, person, world)] as const);
  for (const [person, standing] of now) all.set(person, standing);
  return all;
}

/** The same where nobody kept it: by everything that everybody did. */
function folded(community: string, world: World): ReadonlyMap<PersonId, Standing> {
  const joined = world.ledger.about(communityKey(community)).of("joined");
  const people = [...new Set(joined.map(({ person }) => person))];
  const found = each(people, (person) => [person, standingIn(community, person, world)] as const);
  return new Map(found);
}

/** Who belongs to a community now, with what brought them. */
export function members(community: string, world: World): ReadonlyMap<PersonId, Joined> {
  const all = [...standings(community, world)];
  return new Map(
    all.flatMap(([person, { joined }]) => (joined ? [[person, joined] as const] : [])),
  );
}

/** Whether somebody belongs to a community now. */
export function isMember(person: PersonId, community: string, world: World): boolean {
  return standingIn(community, person, world).joined !== undefined;
}

/** Every community that somebody belongs to now, as a member or as a lead. */
export function homesOf(person: PersonId, world: World): readonly string[] {
  const facts = world.ledger.about(personKey(person)).all;
  const standing = [...standingsAfter(facts, person, world.names().now)];
  const joined = standing.filter(([, one]) => one.joined).map(([id]) => id);
  const leading = Object.entries({ ...adoptedBy(world.now, world)?.leads });
  const led = leading.filter(([, leads]) => leads.includes(person)).map(([id]) => id);
  return [...new Set([...joined, ...led])];
}

/** Whether somebody ever belonged to a community, as a member or as a lead. */
export function everBelonged(person: PersonId, world: World): boolean {
  const facts = world.ledger.about(personKey(person)).all;
  if (standingsAfter(facts, person, world.names().now).size > 0) return true;
  const adopted = world.ledger.about(DEFINITIONS).of("adopted");
  return adopted.some(({ leads }) => Object.values(leads).some((some) => some.includes(person)));
}

/** Whether somebody belonged to a community in the second of a moment. */
export function wasMember(person: PersonId, community: string, at: Instant, world: World): boolean {
  const facts = movesIn(world.ledger.about(personKey(person)).all);
  // Later than whatever begins with that second.
  const end = `${secondOf({ at })}~`;
  const isOver = (fact: Fact) => fact.at < end;
  // Mostly it is asked of this very moment, before which everything happened.
  const then = facts.every(isOver) ? facts : facts.filter(isOver);
  const standing = standingsAfter(then, person, world.names().now).get(community);
  return standing?.joined !== undefined;
}
