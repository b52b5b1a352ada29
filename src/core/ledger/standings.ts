import { type Fact, type FactOf, OWN_KINDS, seatId } from "../fact.ts";
import type { Names } from "../names.ts";
import { type PersonId, same } from "../person.ts";
import type { ThreadRef } from "../place.ts";
import { onceFor } from "../remembering.ts";
import type { Instant } from "../time.ts";

export type Joined = FactOf<"joined">;

/** Where somebody stands with a community. */
export interface Standing {
  /** What brought them last, while they belong. */
  readonly joined?: Joined;
  /** They asked to go, or a request says so, or theirs ended after all, and they have not been seen to be gone, or to be back, since. */
  readonly going: boolean;
}

/** The same, by everything they did. */
export interface Traced extends Standing {
  /** What brought them first, without a break since. */
  readonly since?: Joined;
  /** What brought them first of all. */
  readonly first: Joined;
  /** Since when they belong no more, and whether they asked for it. */
  readonly gone?: Gone;
}

export interface Gone extends Pick<FactOf<"left">, "how"> {
  readonly at: Instant;
}

/** Where somebody stands with a community, and who that is. */
export interface Stood extends Standing {
  readonly person: PersonId;
}

/**
 * The kinds of facts that decide where somebody stands, and all that have an order among
 * themselves: the rest can be left out, and changes nothing.
 */
export const DECISIVE = [...OWN_KINDS, "commanded"] as const;

/** Whose standing facts can change. */
export function movedBy(facts: readonly Fact[]): readonly PersonId[] {
  return [...new Set(facts.flatMap((fact) => whoseMove(fact) ?? []))];
}

function whoseMove(fact: Fact): PersonId | undefined {
  if (fact.kind === "joined" || fact.kind === "left") return fact.person;
  if (fact.kind === "concluded") return fact.outcome === "accepted" ? undefined : fact.person;
  return isLeave(fact) ? fact.by : undefined;
}

/** Those of some facts that can change where somebody stands: hardly any of ten thousand words that they wrote. */
export const movesIn = onceFor((facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact) => whoseMove(fact) !== undefined),
);

function isLeave(fact: Fact): fact is FactOf<"commanded"> {
  return fact.kind === "commanded" && fact.name === "leave";
}

type Standings = ReadonlyMap<string, Traced>;

interface Known {
  readonly person: PersonId;
  readonly now: Names["now"];
  readonly standings: Standings;
}

// Each community of a programme asks it of each person anew, by one and the same list of facts.
const traced = new WeakMap<readonly Fact[], Known>();

/** Where somebody stands with each community they ever joined, by the facts about them, which are in order and in today's names. */
export function standingsAfter(
  facts: readonly Fact[],
  person: PersonId,
  now: Names["now"],
): Standings {
  const known = traced.get(facts);
  if (known?.person === person && known.now === now) return known.standings;
  const standings = trace(facts, person, now);
  traced.set(facts, { person, now, standings });
  return standings;
}

function trace(facts: readonly Fact[], person: PersonId, now: Names["now"]): Standings {
  const standings = new Map<string, Traced>();
  for (const fact of leavesLast(facts)) {
    if (fact.kind === "joined" && fact.person === person) {
      const { since = fact, first = fact } = standings.get(fact.community) ?? {};
      standings.set(fact.community, { joined: fact, since, first, going: false });
    }
    if (fact.kind === "left" && fact.person === person) {
      const known = standings.get(fact.community);
      // Whoever asked to go is gone since then, whenever that was seen.
      const gone = known?.gone ?? { at: fact.at, how: fact.how };
      // A request says that they go; that they are gone is seen in the team.
      const going = fact.how === "request";
      if (known) standings.set(fact.community, { first: known.first, going, gone });
    }
    for (const [community, { joined, first }] of standings)
      if (joined && goes(fact, person, community, joined, now))
        standings.set(community, { first, going: true, gone: { at: fact.at, how: "command" } });
  }
  return standings;
}

/** Whether a community that ever had another id is called otherwise than before. */
export function areMoved(
  adopted: readonly FactOf<"adopted">[],
  before: Names,
  then: Names,
): boolean {
  const links = adopted.flatMap(({ renames = {} }) => Object.entries(renames));
  const ids = links.flatMap(([place, id]) =>
    place.startsWith(FOLDER) ? [place.slice(FOLDER.length), id] : [],
  );
  return ids.some((id) => before.now("communities", id) !== then.now("communities", id));
}

const FOLDER = "communities/";

/** GitHub tells times to the second: whoever joined in the second of their `/leave` joined before it. */
function leavesLast(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(isLeave)) return facts;
  const all: Fact[] = [];
  const leaves: Fact[] = [];
  for (const fact of facts) {
    const [first] = leaves;
    if (first && secondOf(fact) > secondOf(first)) all.push(...leaves.splice(0));
    (isLeave(fact) ? leaves : all).push(fact);
  }
  return [...all, ...leaves];
}

/** The second of a fact, as GitHub tells times. */
export function secondOf({ at }: Pick<Fact, "at">): string {
  return at.slice(0, 19);
}

/** Whether a fact takes somebody out of a community. */
function goes(
  fact: Fact,
  person: PersonId,
  community: string,
  joined: Joined,
  now: Names["now"],
): boolean {
  if (fact.kind === "concluded") return fact.person === person && undoes(fact, joined);
  if (!isLeave(fact) || fact.by !== person) return false;
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
