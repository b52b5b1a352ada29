import type { ReadRule } from "../../definitions/contribution-rule.ts";
import { apart } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import { linkKey } from "../link-key.ts";
import type { PersonId } from "../person.ts";
import type { DiscussionRef, ReleaseRef, Repo, ThreadRef } from "../place.ts";
import { rememberingBoth } from "../remembering.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { countedByRollCall } from "./by-roll-call.ts";
import { countedByRule, type Counting, type Rules, rulesFor } from "./by-rule.ts";
import { type Vouching, withoutHearsay } from "./helped-by-word.ts";
import { metKey, shutKey } from "./key.ts";
import { type Facts, factsOf } from "./ledger.ts";
import { deedsOf, toldAbout } from "./links.ts";
import { reversedIn } from "./reversals.ts";
import { toldOf } from "./vouched.ts";

/** Something a person did, once, whatever number of rules it matches. */
export interface Contribution {
  readonly fact: string;
  /** When it was done. */
  readonly at: Instant;
  /** When it was told, where that was on another day. */
  readonly told?: Instant;
  readonly types: readonly string[];
  /** None for a release and an answer in a discussion, and for what was told in a request that lives in the database alone. */
  readonly thread?: ThreadRef;
  /** What was published, which is on no thread. */
  readonly release?: ReleaseRef;
  /** What was chosen as an answer, where nobody is answered. */
  readonly discussion?: DiscussionRef;
  /** Somebody else who had a part in it: whose work it was, or who vouched for it. */
  readonly with?: PersonId;
  /** A link, where the evidence is not the thread itself. */
  readonly evidence?: string;
  /** The community that the request or the gathering is about which told of it. */
  readonly community?: string;
}

/** The repository in which something was done; nothing for what was done in none. */
export function repoOfContribution({
  thread,
  release,
  discussion,
}: Pick<Contribution, "discussion" | "release" | "thread">): Repo | undefined {
  return (thread ?? release ?? discussion)?.repo;
}

/** What a person has contributed under the rules in force, in order of time, each happening once. */
export function contributions(person: PersonId, world: World): readonly Contribution[] {
  return withTold(person, { world, owned: true });
}

/** The same as far as our own books tell it, where nobody asks GitHub who owns the organisation: what an owner vouched for counts once it is written down. */
export function contributionsOnRecord(person: PersonId, world: World): readonly Contribution[] {
  return withTold(person, { world, owned: false });
}

/** With what others vouched for. */
function withTold(person: PersonId, vouching: Vouching): readonly Contribution[] {
  const { definitions, done, seen, other } = knownOf(person, vouching);
  if (!definitions || !isTold(other)) return withListed(seen, done);
  const { settings, communities } = definitions;
  const { onRecord, withOwners } = vouched(settings, communities, remembered);
  const all = (vouching.owned ? withOwners : onRecord)(other, seen, () => {
    const more = toldOf(other, person, seen, { definitions, ...vouching });
    return [...seen, ...more].toSorted(byTime);
  });
  return withListed(all, done);
}

// Every stage and badge asks for them: the same facts tell the same, for as long as the kinds of work and the terms of leads are described in the same way.
const vouched = rememberingBoth<ReturnType<typeof remembered>>();

function remembered() {
  return {
    onRecord: rememberingBoth<readonly Contribution[]>(),
    withOwners: rememberingBoth<readonly Contribution[]>(),
  };
}

/** What GitHub saw of somebody, as far as the rules in force count it. */
export function contributionsSeen(person: PersonId, world: World): readonly Contribution[] {
  return knownOf(person, { world, owned: true }).seen;
}

/** What GitHub saw of somebody, as far as it counts, and the facts that tell what else they did. */
function knownOf(person: PersonId, vouching: Vouching) {
  const { world } = vouching;
  const definitions = world.definitions();
  if (!definitions) return { definitions, done: NOTHING, seen: [], other: NOTHING };
  const rules = rulesFor(person, definitions.settings, world);
  const [done, other] = apart([() => doneBy(person, rules, world), () => toldAbout(person, world)]);
  // Every stage and badge asks for them: the same facts under the same rules tell the same.
  const { timezone: zone = "UTC" } = definitions.settings;
  const isReversed = withoutHearsay(reversedIn(other), { done, about: other }, rules, vouching);
  const left = without(done, isReversed, () => ({ done, isReversed }));
  const seen = told(left, rules, () => seenOf(done, person, rules, { zone, isReversed }));
  return { definitions, done, seen, other };
}

const NOTHING = factsOf([]);

/** With what a list from before tells: a kind of work counts by it where nothing else of that kind is known from then. */
function withListed(all: readonly Contribution[], done: Facts): readonly Contribution[] {
  if (done.of("listed-before").length === 0) return all;
  return listed(all, done, () => {
    const isKnown = ({ type, at: day }: FactOf<"listed-before">) =>
      all.some(({ types, at }) => types.includes(type) && at <= day);
    const more = new Map<string, Contribution>();
    for (const fact of done.of("listed-before")) {
      const { id, at, type, evidence } = fact;
      const shown = evidence === undefined ? {} : { evidence };
      if (!isKnown(fact))
        more.set(`${type} ${linkKey(evidence ?? "")}`, { fact: id, at, types: [type], ...shown });
    }
    return [...all, ...more.values()].toSorted(byTime);
  });
}

function isTold(facts: Facts): boolean {
  return facts.of("credited").length + facts.of("contributed").length > 0;
}

/** What somebody did that GitHub saw, as far as these rules ask about it. */
export function doneBy(person: PersonId, rules: Rules, world: World): Facts {
  const { ledger } = world;
  const [did, shut, met] = apart([
    () => deedsOf(person, world),
    () => (rules.some(countsOthersWork) ? ledger.about(shutKey(person)) : undefined),
    () => (rules.some(countsOpened) ? ledger.about(metKey(person)) : undefined),
  ]);
  return withMore(withMore(did, shut), met);
}

/** What counts of what GitHub saw, and of what roll calls tell, in order of time. */
export function seenOf(
  done: Facts,
  person: PersonId,
  rules: Rules,
  counting: Counting,
): readonly Contribution[] {
  const seen = countedByRule(done, person, rules, counting);
  const gathered = countedByRollCall(done, person, rules, counting);
  return gathered.length > 0 ? [...seen, ...gathered].toSorted(byTime) : seen;
}

/** Whether a rule credits somebody for what they did with others' work: that is found apart. */
function countsOthersWork({ credited, on }: ReadRule): boolean {
  return credited.includes("closer") || credited.includes("merger") || on === "issues.triaged";
}

function countsOpened({ on }: ReadRule): boolean {
  return on === "issues.opened";
}

function withMore(some: Facts, more: Facts | undefined): Facts {
  return more ? bothOf(some, more, () => factsOf([...some.all, ...more.all])) : some;
}

const bothOf = rememberingBoth<Facts>();
const without = rememberingBoth<object>();
const told = rememberingBoth<readonly Contribution[]>();
const listed = rememberingBoth<readonly Contribution[]>();

function byTime(one: Contribution, other: Contribution): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.fact < other.fact ? -1 : 1;
}
