import type { Definitions } from "../../definitions/definitions.ts";
import type { ContributionRule } from "../../definitions/types.ts";
import { creditType } from "../../commands/credit.ts";
import type { Fact, FactKind, FactOf } from "../fact.ts";
import { fitsAny } from "../glob.ts";
import { type PersonId, same } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";
import { mayVouch } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { personKey } from "./key.ts";
import type { Facts } from "./ledger.ts";

/** Something a person did, once, whatever number of rules it matches. */
export interface Contribution {
  readonly fact: string;
  readonly at: Instant;
  readonly types: readonly string[];
  readonly thread: ThreadRef;
  /** A link, where the evidence is not the thread itself. */
  readonly evidence?: string;
}

const known = new WeakMap<Facts, Map<Definitions, readonly Contribution[]>>();

/** What a person has contributed under the rules in force, in order of time, each happening once. */
export function contributions(person: PersonId, world: World): readonly Contribution[] {
  const definitions = world.definitions();
  if (!definitions) return [];
  const facts = world.ledger.about(personKey(person));
  // Every stage and badge asks for them: the same facts under the same rules tell the same.
  const told = known.get(facts) ?? new Map<Definitions, readonly Contribution[]>();
  const found = told.get(definitions) ?? contributionsIn(facts, person, definitions, world);
  known.set(facts, told.set(definitions, found));
  return found;
}

function contributionsIn(
  facts: Facts,
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Contribution[] {
  const once = new Map<string, Contribution>();
  for (const fact of facts.all) {
    const types = typesFor(fact, person, definitions, world);
    if (types.length === 0 || !("thread" in fact) || !fact.thread) continue;
    const key =
      fact.kind === "credited"
        ? `${types.join()} ${fact.evidence}`
        : `${fact.kind} ${threadKey(fact.thread)}`;
    if (once.has(key)) continue;
    const evidence = fact.kind === "credited" ? { evidence: fact.evidence } : {};
    once.set(key, { fact: fact.id, at: fact.at, types, thread: fact.thread, ...evidence });
  }
  return [...once.values()];
}

function typesFor(
  fact: Fact,
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly string[] {
  if (fact.kind === "credited") {
    const type = typeOf(fact, definitions, world);
    return type !== undefined && counts(fact, person, world) ? [type] : [];
  }
  if (!isCounted(fact)) return NO_TYPES;
  const rules = definitions.settings.contributions ?? [];
  const fitting = rules.filter(
    (rule) => rule.on === COUNTED[fact.kind] && matches(rule, fact, person),
  );
  const types = fitting.map(({ type }) => type);
  return types.length > 1 ? [...new Set(types)] : types;
}

const NO_TYPES: readonly string[] = [];

/** Which facts rules count, by what a rule says it is about: of all others nothing has to be asked. */
const COUNTED = {
  merged: "pull_request.merged",
  reviewed: "pull_request_review.submitted",
  closed: "issues.closed",
} as const satisfies Partial<Record<FactKind, ContributionRule["on"]>>;

type Counted = FactOf<keyof typeof COUNTED>;

function isCounted(fact: Fact): fact is Counted {
  return Object.hasOwn(COUNTED, fact.kind);
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

function matches(rule: ContributionRule, fact: Counted, person: PersonId): boolean {
  if (fact.kind === "merged")
    return fact.author === person && labelled(rule, fact.labels) && touches(rule, fact.paths);
  if (fact.kind === "reviewed") return fact.by === person && fact.author !== person;
  return (
    credited(rule, fact).includes(person) && labelled(rule, fact.labels) && asked(rule, fact.reason)
  );
}

function labelled(rule: ContributionRule, labels: readonly string[]): boolean {
  return !rule.labels || rule.labels.some((wanted) => labels.some((label) => same(label, wanted)));
}

function touches(rule: ContributionRule, paths: readonly string[]): boolean {
  const { paths: globs } = rule;
  return !globs || paths.some((path) => fitsAny(path, globs));
}

function asked(rule: ContributionRule, reason: string): boolean {
  return !rule.reason || rule.reason === reason.replaceAll("_", "-");
}

function credited(rule: ContributionRule, fact: FactOf<"closed">): readonly PersonId[] {
  if (rule.credit === "closer") return [fact.by];
  if (rule.credit === "assignees") return fact.assignees;
  return [fact.author];
}
