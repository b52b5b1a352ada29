import { linksIn } from "../../commands/credit.ts";
import { each } from "../ask.ts";
import type { Fact, FactOf } from "../fact.ts";
import { linkKey } from "../link-key.ts";
import { isLocal, type PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { couldLead } from "../roles.ts";
import type { World } from "../world.ts";
import { contributions } from "./contributions.ts";
import { personKey } from "./key.ts";
import { linkOf } from "./links.ts";
import { reversedIn } from "./reversals.ts";
import { settledIn } from "./vouched.ts";

/** What somebody wrote about what counts for a person on a thread. */
export type Correction = Pick<FactOf<"corrected">, "thread" | "person" | "by" | "at" | "reason">;

/** What a correction takes back. */
export interface TakenBack {
  /** The ids of what counts no more; none where it takes back nothing. */
  readonly facts: readonly string[];
  /** Everything there, by an owner or the person themselves; else what whoever wrote it had vouched for. */
  readonly whole: boolean;
  /** Only what the words link to. */
  readonly linked: boolean;
}

/** What may count on a thread. */
const COUNTED: readonly Fact["kind"][] = [
  "closed",
  "contributed",
  "credited",
  "helped",
  "merged",
  "opened",
  "reviewed",
  "triaged",
];

/** What a correction takes back of what counts for the person there by then: all of it, or what its words link to. */
export function takenBackBy(word: Correction, world: World): TakenBack {
  const named = linkedBy(word, world);
  const linked = named.length > 0;
  const may = mayCorrectAll(word, world);
  const whole = may && !linked;
  const counting = countingOn(word, world);
  if (counting.length === 0) return { facts: [], whole, linked };
  const isReversed = reversedIn(world.ledger.about(personKey(word.person)));
  const there = (linked ? named : countedOn(word, world)).filter((fact) => !isReversed(fact));
  const vouchers = may ? [] : each(there, (fact) => vouchersOf(fact, word, world));
  const theirs = there
    .filter((_, index) => may || vouchers[index]?.includes(word.by))
    .map(({ id }) => id);
  return { facts: [...new Set(whole ? [...theirs, ...counting] : theirs)], whole, linked };
}

/** Whether anything counts for the person there that the words are about. */
export function hasCounting(word: Correction, world: World): boolean {
  const named = linkedBy(word, world);
  const isReversed = reversedIn(world.ledger.about(personKey(word.person)));
  const isLeft = named.length === 0 || named.some((fact) => !isReversed(fact));
  return isLeft && countingOn(word, world).length > 0;
}

/** What may count for the person there. */
function countedOn(word: Correction, world: World): readonly Fact[] {
  const { all } = world.ledger.about(threadKey(word.thread));
  const may = each(all, (fact) => mayCount(fact, word, world));
  return all.filter((_, index) => may[index]);
}

/** What was vouched for there by a link that stands in the words, taken back before or not. */
function linkedBy(word: Correction, world: World): readonly Fact[] {
  const links = linksIn(word.reason).map((link) => linkKey(link, world.github));
  if (links.length === 0) return [];
  return countedOn(word, world).filter((fact) => {
    const shown = isVouchedFor(fact) ? fact.evidence : undefined;
    return shown !== undefined && links.includes(linkKey(shown, world.github));
  });
}

/** The ids of what counts for the person there. */
function countingOn({ thread, person, at }: Correction, world: World): readonly string[] {
  const key = threadKey(thread);
  return contributions(person, world).flatMap((one) =>
    one.thread && threadKey(one.thread) === key && (one.told ?? one.at) <= at ? [one.fact] : [],
  );
}

/** Who vouched for what the words are about: they may take that back. */
export function vouchersOn(word: Correction, world: World): readonly PersonId[] {
  const isReversed = reversedIn(world.ledger.about(personKey(word.person)));
  const named = linkedBy(word, world).map(({ id }) => id);
  const here = countedOn(word, world)
    .filter((fact) => !isReversed(fact))
    .filter(({ id }) => named.length === 0 || named.includes(id));
  return [...new Set(each(here, (fact) => vouchersOf(fact, word, world)).flat())];
}

function mayCorrectAll({ person, by }: Correction, world: World): boolean {
  return by === person || world.owners().includes(by);
}

/** What others were vouched for on the same thread is theirs, and so is their help. */
function mayCount(fact: Fact, { person, at }: Correction, world: World): boolean {
  return COUNTED.includes(fact.kind) && fact.at <= at && isTheirs(fact, person, world);
}

function isTheirs(fact: Fact, person: PersonId, world: World): boolean {
  if (fact.kind === "helped") return fact.by === person;
  if (!("person" in fact) || fact.person === person) return true;
  return isLocal(fact.person) && linkOf(fact.person, world)?.person === person;
}

function isVouchedFor(fact: Fact): fact is FactOf<"contributed" | "credited"> {
  return fact.kind === "credited" || fact.kind === "contributed";
}

/** Who gave the credit, approved the request that told of it, or said that they helped; nobody whose word doesn't count. */
function vouchersOf(fact: Fact, { person }: Correction, world: World): readonly PersonId[] {
  if (fact.kind === "contributed") return fact.vouchedBy ?? [];
  const by = wordOf(fact);
  if (by === undefined) return [];
  if (fact.kind === "helped" && fact.vouched === undefined) return [by];
  const isSettled = settledIn(world.ledger.about(personKey(person))).has(fact.id);
  return isSettled || couldLead(by, fact.at, world) ? [by] : [];
}

/** Whose word it is, where that is all there is to it. */
function wordOf(fact: Fact): PersonId | undefined {
  if (fact.kind === "credited") return fact.by;
  return fact.kind === "helped" ? (fact.vouched ?? fact.author) : undefined;
}
