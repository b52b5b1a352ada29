import { each } from "../ask.ts";
import { type Fact, type FactOf, seatId } from "../fact.ts";
import { type PersonId, same } from "../person.ts";
import type { ThreadRef } from "../place.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { communityKey, personKey } from "./key.ts";

type Joined = FactOf<"joined">;

/** Where somebody stands with a community. */
export interface Standing {
  /** What brought them last, while they belong. */
  readonly joined?: Joined;
  /** What brought them first, without a break since. */
  readonly since?: Joined;
  /** They asked to go, or their request ended after all, and they have not been seen to be gone, or to be back, since. */
  readonly going: boolean;
}

/** Where somebody stands with a community, by everything they did. */
export function standingIn(community: string, person: PersonId, world: World): Standing {
  const facts = world.ledger.about(personKey(person)).all;
  return standingAfter(facts, community, person, world);
}

function standingAfter(
  facts: readonly Fact[],
  community: string,
  person: PersonId,
  world: World,
): Standing {
  let standing: Standing = { going: false };
  const { now } = world.names();
  for (const fact of leavesLast(facts)) {
    if (fact.kind === "joined" && fact.community === community && fact.person === person)
      standing = { joined: fact, since: standing.since ?? fact, going: false };
    if (fact.kind === "left" && fact.community === community && fact.person === person)
      standing = { going: false };
    const { joined } = standing;
    if (joined && goes(fact, person, community, joined, now)) standing = { going: true };
  }
  return standing;
}

/** Everybody whom the ledger knows to have had to do with a community, and where they stand. */
export function standings(community: string, world: World): ReadonlyMap<PersonId, Standing> {
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

/** Whether somebody belonged to a community in the second of a moment. */
export function wasMember(person: PersonId, community: string, at: Instant, world: World): boolean {
  const facts = world.ledger.about(personKey(person)).all;
  const then = facts.filter((fact) => secondOf(fact) <= secondOf({ at }));
  return standingAfter(then, community, person, world).joined !== undefined;
}

/** GitHub tells times to the second: whoever joined in the second of their `/leave` joined before it. */
function leavesLast(facts: readonly Fact[]): readonly Fact[] {
  const all: Fact[] = [];
  const leaves: Fact[] = [];
  for (const fact of facts) {
    const [first] = leaves;
    if (first && secondOf(fact) > secondOf(first)) all.push(...leaves.splice(0));
    const isLeave = fact.kind === "commanded" && fact.name === "leave";
    (isLeave ? leaves : all).push(fact);
  }
  return [...all, ...leaves];
}

function secondOf({ at }: Pick<Fact, "at">): string {
  return at.slice(0, 19);
}

/** Whether a fact takes somebody out of a community. */
function goes(
  fact: Fact,
  person: PersonId,
  community: string,
  joined: Joined,
  now: (kind: string, id: string) => string,
): boolean {
  if (fact.kind === "concluded") return fact.person === person && undoes(fact, joined);
  if (fact.kind !== "commanded" || fact.name !== "leave" || fact.by !== person) return false;
  // People may know a community by an id it had before.
  const argument = now("communities", fact.argument.toLowerCase());
  return meansCommunity({ thread: fact.thread, argument }, community, joined);
}

/** Whether a `/leave` means this community: named, or written on the request that brought them. */
export function meansCommunity(
  leave: { readonly argument: string; readonly thread: ThreadRef },
  community: string,
  joined: Joined,
): boolean {
  if (leave.argument) return same(leave.argument, community);
  return seatId(joined) === seatId(leave);
}

/** A request that was declined or withdrawn after all, perhaps while the invitation was on its way. */
function undoes(concluded: FactOf<"concluded">, joined: Joined): boolean {
  const seat = seatId(joined);
  return concluded.outcome !== "accepted" && seat !== "" && seat === seatId(concluded);
}
