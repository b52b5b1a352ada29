import { type Fact, type FactOf, inOrder } from "../fact.ts";
import { type PersonId, same } from "../person.ts";
import { threadKey } from "../place.ts";
import type { Instant } from "../time.ts";

type Joined = FactOf<"joined">;

interface Roster {
  /** Who belongs now, with what brought them last. */
  readonly members: Map<PersonId, Joined>;
  /** What brought them first, without a break since. */
  readonly since: Map<PersonId, Joined>;
  /** Who asked to go, and has not been seen to be gone, or to be back, since. */
  readonly going: Set<PersonId>;
}

/** Who belongs to a community now, with what brought them. */
export function memberships(
  facts: readonly Fact[],
  community: string,
): ReadonlyMap<PersonId, Joined> {
  return rosterOf(facts, community).members;
}

/** Since when people belong, without a break. */
export function tenures(facts: readonly Fact[], community: string): ReadonlyMap<PersonId, Joined> {
  return rosterOf(facts, community).since;
}

/** Whoever wrote `/leave`, or whose request ended after all, and has not been seen to be gone, or to be back, since. */
export function leaving(facts: readonly Fact[], community: string): ReadonlySet<PersonId> {
  return rosterOf(facts, community).going;
}

// Roles are asked once per command and person: a roster is folded once per array of facts.
const rosters = new WeakMap<readonly Fact[], Map<string, Roster>>();

function rosterOf(facts: readonly Fact[], community: string): Roster {
  const kept = rosters.get(facts) ?? new Map<string, Roster>();
  const roster = kept.get(community) ?? folded(facts, community);
  rosters.set(facts, kept.set(community, roster));
  return roster;
}

function folded(facts: readonly Fact[], community: string): Roster {
  const roster: Roster = { members: new Map(), since: new Map(), going: new Set() };
  for (const fact of inOrder(facts).toSorted(byMoment)) {
    if (fact.kind === "joined" && fact.community === community) join(roster, fact);
    if (fact.kind === "left" && fact.community === community) {
      drop(roster, fact.person);
      roster.going.delete(fact.person);
    }
    const person = goes(fact, community, roster.members);
    if (!person) continue;
    drop(roster, person);
    roster.going.add(person);
  }
  return roster;
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

function join({ members, since, going }: Roster, fact: Joined): void {
  if (!since.has(fact.person)) since.set(fact.person, fact);
  members.set(fact.person, fact);
  going.delete(fact.person);
}

function drop({ members, since }: Roster, person: PersonId): void {
  members.delete(person);
  since.delete(person);
}

/** Whom a fact takes out of a community. */
function goes(
  fact: Fact,
  community: string,
  members: ReadonlyMap<PersonId, Joined>,
): PersonId | undefined {
  if (fact.kind === "commanded" && leaves(fact, community, members.get(fact.by))) return fact.by;
  if (fact.kind === "concluded" && undoes(fact, members.get(fact.person))) return fact.person;
  return undefined;
}

function leaves(command: FactOf<"commanded">, community: string, joined: Joined | undefined) {
  return (
    command.name === "leave" && joined !== undefined && meansCommunity(command, community, joined)
  );
}

/** Whether a `/leave` means this community: named, or written on the request that brought them. */
export function meansCommunity(
  leave: Pick<FactOf<"commanded">, "argument" | "thread">,
  community: string,
  joined: Joined,
): boolean {
  if (leave.argument) return same(leave.argument, community);
  return joined.thread !== undefined && threadKey(joined.thread) === threadKey(leave.thread);
}

/** A request that was declined or withdrawn after all, perhaps while the invitation was on its way. */
function undoes({ outcome, thread }: FactOf<"concluded">, joined: Joined | undefined): boolean {
  return (
    outcome !== "accepted" &&
    joined?.thread !== undefined &&
    threadKey(joined.thread) === threadKey(thread)
  );
}
