import { type Joined, standings, type Standing } from "../../core/ledger/memberships.ts";
import { communityKey } from "../../core/ledger/key.ts";
import { type PersonId, same } from "../../core/person.ts";
import { onceFor } from "../../core/remembering.ts";
import type { Team, World } from "../../core/world.ts";

export type { Joined };

/** A community, its team as GitHub shows it, and what the ledger says of both. */
export interface Community {
  readonly id: string;
  readonly team: Team;
  readonly people: ReadonlyMap<PersonId, Standing>;
  readonly world: World;
}

/** A community with a team on GitHub; nothing for one without. */
export function communityWithTeam(id: string, world: World): Community | undefined {
  const slug = world.definitions()?.communities[id]?.team;
  const team = slug === undefined ? undefined : world.team(slug);
  return team && { id, team, people: standings(id, world), world };
}

export function membersOf({ people }: Community): readonly Joined[] {
  return [...people.values()].flatMap(({ joined }) => joined ?? []);
}

/** Whoever asked to go, and has not been seen to be gone. */
export function goingFrom({ people }: Community): readonly PersonId[] {
  return [...people].flatMap(([person, { going }]) => (going ? [person] : []));
}

const idsIn = onceFor(
  ({ members }: Team): ReadonlySet<PersonId> => new Set(members.map(({ id }) => id)),
);

/** Asked about each member of a community, in a team that may be as large. */
export function isIn({ team }: Community, person: PersonId): boolean {
  return idsIn(team).has(person);
}

export function isInvited({ team, world }: Community, person: PersonId): boolean {
  const login = world.login(person);
  return login !== undefined && team.invited.some((one) => same(one, login));
}

/** Whether the person was seen in this very team after they joined: a community may move to another. */
export function wasSeen(joined: Joined, { id, team, world }: Community): boolean {
  return world.ledger.about(communityKey(id)).has(inTeamId(joined, team));
}

export function inTeamId(joined: Joined, team: Team): string {
  return `in-team/${team.slug}/${joined.id}`;
}

/** How often somebody came or went before. */
export function countOf(
  kind: "joined" | "left",
  person: PersonId,
  { id, world }: Community,
): number {
  const known = world.ledger.about(communityKey(id)).of(kind);
  return known.filter((fact) => fact.person === person).length;
}
