import type { Definitions } from "../../definitions/definitions.ts";
import type { ReadRule } from "../../definitions/contribution-rule.ts";
import { creditType } from "../../commands/credit.ts";
import { apart } from "../ask.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { DiscussionRef, ReleaseRef, Repo, ThreadRef } from "../place.ts";
import { rememberingBoth } from "../remembering.ts";
import { couldLead, mayVouch } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { countedByRollCall } from "./by-roll-call.ts";
import { countedByRule, type Counting, type Rules, rulesFor } from "./by-rule.ts";
import { type Vouching, withoutHearsay } from "./helped-by-word.ts";
import { metKey, personKey, shutKey } from "./key.ts";
import { type Facts, factsOf } from "./ledger.ts";
import { deedsOf } from "./links.ts";
import { reversedIn } from "./reversals.ts";

/** Something a person did, once, whatever number of rules it matches. */
export interface Contribution {
  readonly fact: string;
  readonly at: Instant;
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
  const vouching = { world, may: mayVouch };
  const { definitions, done, seen, other } = knownOf(person, vouching);
  if (!definitions || !isVouched(other)) return withListed(seen, done);
  const all = vouched(other, seen, () =>
    [...seen, ...toldOf(other, person, definitions, vouching)].toSorted(byTime),
  );
  return withListed(all, done);
}

/** The same as far as our own books tell it, where nobody asks GitHub who owns the organisation: what was vouched for counts where leads did. */
export function contributionsOnRecord(person: PersonId, world: World): readonly Contribution[] {
  const vouching = { world, may: couldLead };
  const { definitions, done, seen, other } = knownOf(person, vouching);
  if (!definitions || !isVouched(other)) return withListed(seen, done);
  const told = toldOf(other, person, definitions, vouching);
  return withListed([...seen, ...told].toSorted(byTime), done);
}

/** What GitHub saw of somebody, as far as it counts, and the facts that tell what else they did. */
function knownOf(person: PersonId, vouching: Vouching) {
  const { world } = vouching;
  const definitions = world.definitions();
  if (!definitions) return { definitions, done: NOTHING, seen: [], other: NOTHING };
  const rules = rulesFor(person, definitions.settings, world);
  const [done, other] = apart([
    () => doneBy(person, rules, world),
    () => world.ledger.about(personKey(person)),
  ]);
  // Every stage and badge asks for them: the same facts under the same rules tell the same.
  const { timezone: zone = "UTC" } = definitions.settings;
  const isReversed = withoutHearsay(reversedIn(other), done, rules, vouching);
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
        more.set(`${type} ${evidence ?? ""}`, { fact: id, at, types: [type], ...shown });
    }
    return [...all, ...more.values()].toSorted(byTime);
  });
}

function isVouched(facts: Facts): boolean {
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
const vouched = rememberingBoth<readonly Contribution[]>();
const listed = rememberingBoth<readonly Contribution[]>();

function byTime(one: Contribution, other: Contribution): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.fact < other.fact ? -1 : 1;
}

/** What others vouched for, where they were asked and where they were not: what the same address shows is the same. */
function toldOf(
  facts: Facts,
  person: PersonId,
  definitions: Definitions,
  vouching: Vouching,
): readonly Contribution[] {
  const once = new Map<string, Contribution>();
  const isReversed = reversedIn(facts);
  for (const fact of facts.of("contributed")) {
    if (isReversed(fact)) continue;
    const { id, at, type, evidence, thread } = fact;
    const key = `${type} ${evidence ?? id}`;
    const shown = { ...(thread && { thread }), ...(evidence !== undefined && { evidence }) };
    if (!once.has(key)) once.set(key, { fact: id, at, types: [type], ...shown });
  }
  for (const { fact, type } of creditsFrom(facts, person, definitions, vouching)) {
    const { id, at, thread, evidence } = fact;
    const key = `${type} ${evidence}`;
    const about = { thread, with: fact.by, evidence };
    if (!once.has(key)) once.set(key, { fact: id, at, types: [type], ...about });
  }
  return [...once.values()];
}

/** A credit that counts, and for what. */
interface Credit {
  readonly fact: FactOf<"credited">;
  readonly type: string;
}

/** The credits that count for somebody, among the facts about them. */
export function creditsIn(
  facts: Facts,
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Credit[] {
  return creditsFrom(facts, person, definitions, { world, may: mayVouch });
}

function creditsFrom(
  facts: Facts,
  person: PersonId,
  definitions: Definitions,
  vouching: Vouching,
): readonly Credit[] {
  const isReversed = reversedIn(facts);
  return facts.of("credited").flatMap((fact) => {
    const type = typeOf(fact, definitions, vouching.world);
    if (type === undefined || isReversed(fact) || !counts(fact, person, vouching)) return [];
    return [{ fact, type }];
  });
}

/** What was written is read with the types there are now, by any name they had; facts of 0.1 kept what it meant then. */
function typeOf(
  { type, words }: FactOf<"credited">,
  { settings }: Definitions,
  world: World,
): string | undefined {
  if (words === undefined) return type;
  const { ever, now } = world.names();
  const own = Object.keys(settings.types ?? {}).flatMap((id) => ever("types", id));
  const meant = creditType(words, own);
  return meant && now("types", meant);
}

/** A credit counts from somebody else, who could vouch for others when they gave it. */
function counts(fact: FactOf<"credited">, person: PersonId, { world, may }: Vouching): boolean {
  return fact.person === person && fact.by !== person && may(fact.by, fact.at, world);
}
