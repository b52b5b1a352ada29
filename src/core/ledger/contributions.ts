import type { Definitions } from "../../definitions/definitions.ts";
import type { ContributionRule } from "../../definitions/types.ts";
import { creditType } from "../../commands/credit.ts";
import { apart } from "../ask.ts";
import type { Fact, FactOf } from "../fact.ts";
import { globOf } from "../glob.ts";
import { type PersonId, same } from "../person.ts";
import type { ThreadRef } from "../place.ts";
import { rememberingBoth } from "../remembering.ts";
import { mayVouch } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { didKey, personKey, shutKey } from "./key.ts";
import { type Facts, factsOf } from "./ledger.ts";

/** Something a person did, once, whatever number of rules it matches. */
export interface Contribution {
  readonly fact: string;
  readonly at: Instant;
  readonly types: readonly string[];
  /** None for what was told in a request that lives in the database alone. */
  readonly thread?: ThreadRef;
  /** A link, where the evidence is not the thread itself. */
  readonly evidence?: string;
}

/** What a person has contributed under the rules in force, in order of time, each happening once. */
export function contributions(person: PersonId, world: World): readonly Contribution[] {
  const definitions = world.definitions();
  if (!definitions) return [];
  const [did, shut, other] = apart([
    () => world.ledger.about(didKey(person)),
    () => (creditsClosers(definitions) ? world.ledger.about(shutKey(person)) : undefined),
    () => world.ledger.about(personKey(person)),
  ]);
  const done = shut ? bothOf(did, shut, () => factsOf([...did.all, ...shut.all])) : did;
  // Every stage and badge asks for them: the same facts under the same rules tell the same.
  const seen = told(done, definitions, () => seenBy(done, person, definitions));
  if (other.of("credited").length + other.of("contributed").length === 0) return seen;
  return vouched(other, seen, () =>
    [...seen, ...toldOf(other, person, definitions, world)].toSorted(byTime),
  );
}

function creditsClosers({ settings }: Definitions): boolean {
  return (settings.contributions ?? []).some(({ credit }) => credit === "closer");
}

const bothOf = rememberingBoth<Facts>();
const told = rememberingBoth<readonly Contribution[]>();
const vouched = rememberingBoth<readonly Contribution[]>();

/** What rules may count. */
const DEEDS = ["merged", "reviewed", "closed"] as const;
type Deed = FactOf<(typeof DEEDS)[number]>;

function isDeed(fact: Fact): fact is Deed {
  return DEEDS.some((kind) => kind === fact.kind);
}

function byTime(one: Contribution, other: Contribution): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.fact < other.fact ? -1 : 1;
}

/** What GitHub saw, by the rules. */
function seenBy(
  facts: Facts,
  person: PersonId,
  { settings }: Definitions,
): readonly Contribution[] {
  const rules = rulesIn(settings);
  const isFirst = firsts();
  const found: Contribution[] = [];
  for (const fact of facts.all.filter(isDeed)) {
    const types = typesFor(fact, person, rules);
    const { id, at, thread } = fact;
    if (types.length > 0 && isFirst(fact.kind, thread)) found.push({ fact: id, at, types, thread });
  }
  return found;
}

/** Whether something is the first of its kind on a thread: ten thousand numbers are told apart more quickly than texts. */
function firsts(): (kind: string, thread: ThreadRef) => boolean {
  const places = new Map<string, Map<number, Set<number>>>();
  return (kind, { repo, number }) => {
    const repos = places.get(kind) ?? new Map<number, Set<number>>();
    const there = repos.get(repo.id) ?? new Set<number>();
    places.set(kind, repos.set(repo.id, there));
    return there.size < there.add(number).size;
  };
}

/** A rule, with its patterns of paths ready to be held against many. */
interface Read extends ContributionRule {
  readonly globs?: readonly ((path: string) => boolean)[];
}

// The same rules are asked about everybody.
const readRules = new WeakMap<Definitions["settings"], readonly Read[]>();

function rulesIn(settings: Definitions["settings"]): readonly Read[] {
  const rules = readRules.get(settings) ?? (settings.contributions ?? []).map(read);
  readRules.set(settings, rules);
  return rules;
}

function read(rule: ContributionRule): Read {
  return rule.paths ? { ...rule, globs: rule.paths.map(globOf) } : rule;
}

function typesFor(fact: Deed, person: PersonId, rules: readonly Read[]): readonly string[] {
  const types: string[] = [];
  for (const rule of rules)
    if (!types.includes(rule.type) && matches(rule, fact, person)) types.push(rule.type);
  return types;
}

/** What others vouched for, where they were asked and where they were not: what the same address shows is the same. */
function toldOf(
  facts: Facts,
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Contribution[] {
  const once = new Map<string, Contribution>();
  for (const fact of facts.of("contributed")) {
    const { id, at, type, evidence, thread } = fact;
    const key = `${type} ${evidence ?? id}`;
    const shown = { ...(thread && { thread }), ...(evidence !== undefined && { evidence }) };
    if (!once.has(key)) once.set(key, { fact: id, at, types: [type], ...shown });
  }
  for (const fact of facts.of("credited")) {
    const type = typeOf(fact, definitions, world);
    if (type === undefined || !counts(fact, person, world)) continue;
    const { id, at, thread, evidence } = fact;
    const key = `${type} ${evidence}`;
    if (!once.has(key)) once.set(key, { fact: id, at, types: [type], thread, evidence });
  }
  return [...once.values()];
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

/** A credit counts from somebody else, who led a community when they gave it, or owns the organisation. */
function counts(fact: FactOf<"credited">, person: PersonId, world: World): boolean {
  return fact.person === person && fact.by !== person && mayVouch(fact.by, fact.at, world);
}

function matches(rule: Read, fact: Deed, person: PersonId): boolean {
  if (fact.kind === "merged")
    return (
      rule.on === "pull_request.merged" &&
      fact.author === person &&
      labelled(rule, fact.labels) &&
      touches(rule, fact.paths)
    );
  if (fact.kind === "reviewed")
    return (
      rule.on === "pull_request_review.submitted" && fact.by === person && fact.author !== person
    );
  return (
    rule.on === "issues.closed" &&
    credited(rule, fact).includes(person) &&
    labelled(rule, fact.labels) &&
    asked(rule, fact.reason)
  );
}

function labelled(rule: ContributionRule, labels: readonly string[]): boolean {
  return !rule.labels || rule.labels.some((wanted) => labels.some((label) => same(label, wanted)));
}

function touches({ globs }: Read, paths: readonly string[]): boolean {
  return !globs || globs.some((fits) => paths.some(fits));
}

function asked(rule: ContributionRule, reason: string): boolean {
  return !rule.reason || rule.reason === reason.replaceAll("_", "-");
}

function credited(rule: ContributionRule, fact: FactOf<"closed">): readonly PersonId[] {
  if (rule.credit === "closer") return [fact.by];
  if (rule.credit === "assignees") return fact.assignees;
  return [fact.author];
}
