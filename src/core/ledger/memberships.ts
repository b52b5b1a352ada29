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
  let standing: Standing = { going: false };
  const facts = world.ledger.about(personKey(person)).all;
  const { now } = world.names();
  for (const fact of facts.toSorted(byMoment)) {
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

/** GitHub tells times to the second: whoever joined in the second of their `/leave` joined before it. */
function byMoment(a: Fact, b: Fact): number {
  const [one, other] = [momentOf(a), momentOf(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function momentOf(fact: Fact): Instant {
  const leave = fact.kind === "commanded" && fact.name === "leave";
  return leave ? `${fact.at.slice(0, 19)}.999Z` : fact.at;
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
  return joined.thread !== undefined && seatId(joined) === seatId(leave);
}

/** A request that was declined or withdrawn after all, perhaps while the invitation was on its way. */
function undoes(concluded: FactOf<"concluded">, joined: Joined): boolean {
  const seat = seatId(joined);
  return concluded.outcome !== "accepted" && seat !== "" && seat === seatId(concluded);
}
