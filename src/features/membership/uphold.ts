import type { Step } from "../../core/effect.ts";
import { type FactOf, only } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { leaving, memberships } from "../../core/ledger/memberships.ts";
import { strangers } from "../../core/ledger/strangers.ts";
import { type Person, type PersonId, same } from "../../core/person.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { Team, World } from "../../core/world.ts";
import { keepExactly, takeOver } from "./exactly.ts";
import { settled } from "./settled.ts";

type JoinedFact = FactOf<"joined">;
type Conclusion = FactOf<"joined" | "in-team" | "left">;

/** A community, its team as GitHub shows it, and what the ledger says of both. */
interface Standing {
  readonly id: string;
  readonly team: Team;
  readonly members: ReadonlyMap<PersonId, JoinedFact>;
  readonly going: ReadonlySet<PersonId>;
  readonly world: World;
}

/** Three-way comparison of one community: the roster, what was last seen in the team, what is there now. */
export function uphold(target: Target, world: World): Upheld {
  if (target.kind === "thread") return { plan: settled(world) };
  if (target.kind !== "community") return { plan: [] };
  const slug = world.definitions?.communities[target.community]?.team;
  const team = slug && world.teams[slug.toLowerCase()];
  if (!team) return { plan: [] };
  const id = target.community;
  const standing: Standing = {
    id,
    team,
    members: memberships(world.facts, id),
    going: leaving(world.facts, id),
    world,
  };
  const news = record([...conclusions(standing), ...takeOver(standing)], world);
  if (!team.managed) return { plan: news };
  return { plan: [...news, ...changes(standing), ...keepExactly(standing)] };
}

function isIn(team: Team, person: PersonId): boolean {
  return team.members.some(({ id }) => id === person);
}

/** Whether the person was seen in this very team after they joined: a community may move to another. */
function seen(joined: JoinedFact, { world, team }: Standing): boolean {
  return world.facts.some(({ id }) => id === inTeamId(joined, team));
}

function inTeamId(joined: JoinedFact, team: Team): string {
  return `in-team/${team.slug}/${joined.id}`;
}

/** What GitHub shows and the ledger does not know yet. */
function conclusions(standing: Standing): readonly Conclusion[] {
  const { team, members, going } = standing;
  const arrived = [...members.values()]
    .filter((joined) => isIn(team, joined.person) && !seen(joined, standing))
    .map((joined) => inTeam(joined, standing));
  const removed = [...members.values()]
    .filter(
      (joined) =>
        seen(joined, standing) && !isIn(team, joined.person) && !invited(joined.person, standing),
    )
    .map((joined) => left(joined.person, "by-hand", standing));
  const gone = [...going]
    .filter((person) => !isIn(team, person) && !invited(person, standing))
    .map((person) => left(person, "command", standing));
  const outside = strangers(standing.id, team, standing.world);
  const adopted = team.members
    .filter(
      (person) => !members.has(person.id) && !going.has(person.id) && !outside.includes(person),
    )
    .map((person) => joinedByHand(person, standing));
  return [...arrived, ...removed, ...gone, ...adopted];
}

function invited(person: PersonId, { team, world }: Standing): boolean {
  const login = world.logins[person] ?? "";
  return team.invited.some((one) => same(one, login));
}

function count(kind: "joined" | "left", person: PersonId, { world, id }: Standing): number {
  const known = only(world.facts, kind);
  return known.filter((fact) => fact.person === person && fact.community === id).length;
}

function inTeam(joined: JoinedFact, { id, team, world }: Standing): Conclusion {
  const by = joined.source === "request" ? "waymark" : "somebody";
  return {
    kind: "in-team",
    id: inTeamId(joined, team),
    at: world.now,
    person: joined.person,
    community: id,
    team: team.slug,
    by,
  };
}

function left(person: PersonId, how: "command" | "by-hand", standing: Standing): Conclusion {
  const { id, world } = standing;
  return {
    kind: "left",
    id: `left/${id}/${person}/${count("left", person, standing)}`,
    at: world.now,
    person,
    community: id,
    how,
  };
}

/** Somebody put into the team by hand belongs, unless it is kept exactly: GitHub says what is. */
function joinedByHand({ id: person }: Person, standing: Standing): Conclusion {
  const { id, world } = standing;
  const number = count("joined", person, standing);
  return {
    kind: "joined",
    id: `joined/${id}/${person}/adopted-${number}`,
    at: world.now,
    person,
    community: id,
    source: "adopted",
  };
}

function record(
  facts: readonly (Conclusion | FactOf<"taken-over">)[],
  world: World,
): readonly Step[] {
  if (facts.length === 0) return [];
  const people = facts.flatMap((fact) => (fact.kind === "taken-over" ? [] : fact.person));
  const touched = people.flatMap((person): readonly Target[] => [
    { kind: "person", person },
    ...requestsOf(person, world),
  ]);
  const effect = { kind: "ensure-recorded", facts, messages: [], touched } as const;
  return [{ effect, because: "this is what GitHub shows" }];
}

/** The requests that brought somebody: one that still waits has something to learn. */
function requestsOf(person: PersonId, world: World): readonly Target[] {
  return only(world.facts, "joined").flatMap((fact) =>
    fact.person === person && fact.thread ? [onThread(fact.thread)] : [],
  );
}

/** Whoever joined and was never in the team yet comes in; whoever wrote `/leave` goes out. */
function changes(standing: Standing): readonly Step[] {
  const { team, members, going } = standing;
  const missing = [...members.values()].filter(
    (joined) => !isIn(team, joined.person) && !seen(joined, standing),
  );
  const leavers = [...going].filter((person) => isIn(team, person) || invited(person, standing));
  const here = { kind: "community", community: standing.id } as const;
  return [
    ...missing.flatMap(({ person, thread }) =>
      member(person, "ensure-member", "joined", thread ? onThread(thread) : here, standing),
    ),
    ...leavers.flatMap((person) =>
      member(person, "ensure-no-member", "asked to leave", here, standing),
    ),
  ];
}

function member(
  person: PersonId,
  kind: "ensure-member" | "ensure-no-member",
  because: string,
  afterwards: Target,
  { team, world }: Standing,
): readonly Step[] {
  const login = world.logins[person];
  if (!login) return [];
  const effect = {
    kind,
    team: team.slug,
    person: { id: person, login },
    afterwards: [afterwards],
  } as const;
  return [{ effect, because }];
}
