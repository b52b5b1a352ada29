import type { Step } from "../../core/effect.ts";
import { type Fact, only } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { leaving, memberships } from "../../core/ledger/memberships.ts";
import { type Person, type PersonId, same } from "../../core/person.ts";
import { onThread, type Target } from "../../core/target.ts";
import type { Team, World } from "../../core/world.ts";

type JoinedFact = Extract<Fact, { kind: "joined" }>;

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
  const news = record(conclusions(standing), world);
  return { plan: [...news, ...(team.managed ? changes(standing) : [])] };
}

function isIn(team: Team, person: PersonId): boolean {
  return team.members.some(({ id }) => id === person);
}

/** Whether the person was seen in the team after they joined. */
function seen(joined: JoinedFact, { world, id }: Standing): boolean {
  return only(world.facts, "in-team").some(
    (fact) => fact.id === inTeamId(joined) && fact.community === id,
  );
}

function inTeamId(joined: JoinedFact): string {
  return `in-team/${joined.id}`;
}

/** What GitHub shows and the ledger does not know yet. */
function conclusions(standing: Standing): readonly Fact[] {
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
    .filter((person) => !isIn(team, person))
    .map((person) => left(person, "command", standing));
  const adopted = team.members
    .filter((person) => !members.has(person.id) && !going.has(person.id))
    .map((person) => joinedByHand(person, standing));
  return [...arrived, ...removed, ...gone, ...adopted];
}

function invited(person: PersonId, { team, world }: Standing): boolean {
  const login = world.logins[person] ?? "";
  return team.invited.some((one) => same(one, login));
}

function count(kind: Fact["kind"], person: PersonId, { world, id }: Standing): number {
  return world.facts.filter(
    (fact) =>
      fact.kind === kind &&
      "person" in fact &&
      fact.person === person &&
      "community" in fact &&
      fact.community === id,
  ).length;
}

function inTeam(joined: JoinedFact, { id, team, world }: Standing): Fact {
  const by = joined.source === "request" ? "waymark" : "somebody";
  return {
    kind: "in-team",
    id: inTeamId(joined),
    at: world.now,
    person: joined.person,
    community: id,
    team: team.slug,
    by,
  };
}

function left(person: PersonId, how: "command" | "by-hand", standing: Standing): Fact {
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

/** Somebody put into the team by hand belongs: GitHub says what is. */
function joinedByHand({ id: person }: Person, standing: Standing): Fact {
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

function record(facts: readonly Fact[], world: World): readonly Step[] {
  const touched = facts.flatMap((fact): readonly Target[] =>
    "person" in fact ? [{ kind: "person", person: fact.person }, ...requestsOf(fact, world)] : [],
  );
  const effect = { kind: "ensure-recorded", facts, messages: [], touched } as const;
  return facts.length > 0 ? [{ effect, because: "this is what GitHub shows" }] : [];
}

/** The requests that brought somebody: one that still waits has something to learn. */
function requestsOf({ person }: { readonly person: PersonId }, world: World): readonly Target[] {
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
  const leavers = [...going].filter((person) => isIn(team, person));
  return [
    ...missing.flatMap((joined) =>
      member(joined.person, joined, "ensure-member", "joined", standing),
    ),
    ...leavers.flatMap((person) =>
      member(person, undefined, "ensure-no-member", "asked to leave", standing),
    ),
  ];
}

function member(
  person: PersonId,
  joined: JoinedFact | undefined,
  kind: "ensure-member" | "ensure-no-member",
  because: string,
  { team, world, id }: Standing,
): readonly Step[] {
  const login = world.logins[person];
  if (!login) return [];
  const afterwards: readonly Target[] = joined?.thread
    ? [onThread(joined.thread)]
    : [{ kind: "community", community: id }];
  const effect = { kind, team: team.slug, person: { id: person, login }, afterwards } as const;
  return [{ effect, because }];
}
