import type { Definitions } from "../../definitions/definitions.ts";
import { creditType } from "../../commands/credit.ts";
import type { FactOf } from "../fact.ts";
import { isLate } from "../late.ts";
import { linkKey, linkKeyOf } from "../link-key.ts";
import type { PersonId } from "../person.ts";
import { GITHUB, releaseAddress } from "../place.ts";
import { onceFor } from "../remembering.ts";
import { couldLead } from "../roles.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import type { Contribution } from "./contributions.ts";
import type { Facts } from "./ledger.ts";
import { reversedIn } from "./reversals.ts";
import { momentsOf, wrongWorkDay } from "./work-day.ts";

interface Vouching {
  readonly definitions: Definitions;
  readonly world: World;
  /** Who owns the organisation is asked, for what came so lately that it is not written down. */
  readonly owned: boolean;
}

/**
 * What others vouched for, where they were asked and where they were not, besides what was seen:
 * what the same link shows is the same, and so is what it shows of what counts already.
 */
export function toldOf(
  facts: Facts,
  person: PersonId,
  seen: readonly Contribution[],
  vouching: Vouching,
): readonly Contribution[] {
  const { github = GITHUB } = vouching.world;
  const known = new Set(seen.flatMap((one) => keysOf(one, github)));
  const once = new Map<string, Contribution>();
  for (const { one } of allTold(facts, person, vouching)) {
    const [type] = one.types;
    const shown = one.evidence === undefined ? one.fact : linkKey(one.evidence, github);
    const key = `${type} ${shown}`;
    if (!known.has(key) && !once.has(key)) once.set(key, one);
  }
  return [...once.values()];
}

/** Something that was told, and when. */
interface Word {
  readonly at: Instant;
  readonly one: Contribution;
}

/** Every word that counts, as it was told: what came first decides on which day it was done. */
function allTold(facts: Facts, person: PersonId, vouching: Vouching): readonly Word[] {
  const { settings } = vouching.definitions;
  const isReversed = reversedIn(facts);
  const asked = facts.of("contributed").flatMap((fact): readonly Word[] => {
    const { id, at, on, type, community, evidence, thread, vouchedBy: [by] = [] } = fact;
    if (isReversed(fact)) return [];
    const shown = {
      ...(thread && { thread }),
      ...(evidence !== undefined && { evidence }),
      ...(community !== undefined && { community }),
    };
    const who = by === undefined ? {} : { with: by };
    const when = momentsOf(on, at, settings);
    return [{ at, one: { fact: id, ...when, types: [type], ...shown, ...who } }];
  });
  const given = creditsFrom(facts, person, vouching).map(({ fact, type }): Word => {
    const { id, at, on, thread, by, evidence } = fact;
    const when = momentsOf(on, at, settings);
    return { at, one: { fact: id, ...when, types: [type], thread, with: by, evidence } };
  });
  return [...asked, ...given].toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** Where GitHub shows what counts already, once for each type. */
function keysOf({ types, release, ...one }: Contribution, github: string): readonly string[] {
  const place = one.thread ?? one.discussion;
  const there = release && linkKey(releaseAddress(release, github), github);
  const shown = place ? linkKeyOf(place) : there;
  return types.map((type) => `${type} ${shown}`);
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
  return creditsFrom(facts, person, { definitions, world, owned: true });
}

function creditsFrom(facts: Facts, person: PersonId, vouching: Vouching): readonly Credit[] {
  const isReversed = reversedIn(facts);
  const counts = judging(facts, person, vouching);
  return facts.of("credited").flatMap((fact) => {
    const type = typeOf(fact, vouching);
    if (type === undefined || isReversed(fact) || !isOnADay(fact, vouching)) return [];
    return counts(fact) ? [{ fact, type }] : [];
  });
}

/** What was done on a day that nobody knows, or that is to come, is no contribution. */
function isOnADay({ at, on }: FactOf<"credited">, { definitions }: Vouching): boolean {
  return on === undefined || wrongWorkDay(on, at, definitions.settings) === undefined;
}

/** What was written is read with the types there are now, by any name they had; facts of 0.1 kept what it meant then. */
function typeOf(
  { type, words }: FactOf<"credited">,
  { definitions, world }: Vouching,
): string | undefined {
  return words === undefined ? type : typeMeant(words, definitions, world);
}

/** What kind of work words mean, with the types there are now. */
export function typeMeant(
  words: string,
  { settings }: Definitions,
  world: World,
): string | undefined {
  const { ever, now } = world.names();
  const own = Object.keys(settings.types ?? {}).flatMap((id) => ever("types", id));
  const meant = creditType(words, own);
  return meant && now("types", meant);
}

/** Tells whether a credit counts; one that an owner gave a moment ago does at once. */
function judging(
  facts: Facts,
  person: PersonId,
  { world, owned }: Vouching,
): (fact: FactOf<"credited">) => boolean {
  const fresh = new Set(owned ? unsettledIn(facts, person, world) : []);
  return (fact) =>
    isVouched(fact, person, facts, world) || (fresh.has(fact) && world.owners().includes(fact.by));
}

/** Whether a credit counts, as far as our own books tell: from somebody else, who led a community when they gave it, or owned the organization when it was read. */
function isVouched(
  fact: FactOf<"credited">,
  person: PersonId,
  facts: Facts,
  world: World,
): boolean {
  if (fact.person !== person || fact.by === person) return false;
  return isSettled(fact, facts) || couldLead(fact.by, fact.at, world);
}

/** The credits of somebody that count if an owner gave them: what nobody who may has vouched for by now stays undone, also when they are an owner one day. */
export function unsettledIn(
  facts: Facts,
  person: PersonId,
  world: World,
): readonly FactOf<"credited">[] {
  return facts
    .of("credited")
    .filter((fact) => fact.person === person && fact.by !== person && !isLate(fact.at, world))
    .filter((fact) => !isVouched(fact, person, facts, world));
}

function isSettled({ id }: FactOf<"credited">, facts: Facts): boolean {
  return settledIn(facts).has(id);
}

/** The ids of what owners vouched for, by what is known of a person. */
export const settledIn = onceFor(
  (facts: Facts): ReadonlySet<string> => new Set(facts.of("vouched").map(({ credit }) => credit)),
);
