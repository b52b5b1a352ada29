import { type Fact, type FactOf, only, recognitionIn } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { personKey } from "./key.ts";
import type { Facts } from "./ledger.ts";

type Awarded = FactOf<"awarded">;
export type Revoked = FactOf<"revoked">;
export type Restored = FactOf<"restored">;

/** The awards that somebody held at a moment: given by then, and not taken back, or given back since. */
export function awardsAt(person: PersonId, at: Instant, { ledger }: World): readonly Awarded[] {
  const facts = ledger.about(personKey(person));
  return heldBy({ of: (kind) => facts.of(kind).filter((fact) => fact.at <= at) });
}

/** The awards that somebody holds. */
export function awardsOf(person: PersonId, { ledger }: World): readonly Awarded[] {
  return heldBy(ledger.about(personKey(person)));
}

type Some = Pick<Facts, "of">;

/** The awards that are held once all of these happened. */
function heldBy(facts: Some): readonly Awarded[] {
  const over = overBy(facts);
  return facts.of("awarded").filter(({ id }) => !over.has(id));
}

/** Which awards are held no more: they were taken back, or their time is over. */
function overBy(facts: Some): ReadonlySet<string> {
  const back = takenBack(facts.of("revoked"), facts.of("restored"));
  return new Set([...back.keys(), ...facts.of("award-ended").map(({ award }) => award)]);
}

/** An award that somebody held for a time, and until when. */
export interface Past {
  readonly award: Awarded;
  readonly until: Instant;
}

/** What somebody held for a time; what was taken back is none of it. */
export function pastAwardsOf(person: PersonId, { ledger }: World): readonly Past[] {
  const facts = ledger.about(personKey(person));
  const back = takenBack(facts.of("revoked"), facts.of("restored"));
  const ends = new Map(facts.of("award-ended").map(({ award, at }) => [award, at]));
  return facts.of("awarded").flatMap((award) => {
    const until = ends.get(award.id);
    return until === undefined || back.has(award.id) ? [] : [{ award, until }];
  });
}

/** Whether somebody holds a badge. */
export function holds(person: PersonId, badge: string, world: World): boolean {
  return awardsOf(person, world).some((award) => award.badge === badge);
}

/** Which awards are held no more, each with what took it back. */
export function takenBack(
  revoked: readonly Revoked[],
  restored: readonly Restored[],
): ReadonlyMap<string, Revoked> {
  const undone = new Set(restored.map((fact) => fact.revoked));
  const standing = revoked.filter(({ id }) => !undone.has(id));
  return new Map(standing.map((fact) => [fact.award, fact]));
}

/** A badge, and the year that it is given for where it is given for each. */
export interface Given {
  readonly badge: string;
  readonly year?: string | undefined;
}

/** What is given once: the badge, or the badge of a year. */
export function givenKey({ badge, year }: Given): string {
  return year === undefined ? badge : `${badge}/${year}`;
}

/** Whether two are given as the same: of a badge for each year, those of one year; one from when it was given once is each of them. */
export function isSame(one: Given, other: Given): boolean {
  const isOnce = one.year === undefined || other.year === undefined;
  return one.badge === other.badge && (isOnce || one.year === other.year);
}

/** The id of an award: one that comes after others of its badge, or of its badge and year, is another one. */
export function awardId(what: Given, person: PersonId, { ledger }: World): string {
  const given = ledger.about(personKey(person)).of("awarded");
  const { badge, year } = what;
  const before = given.filter((award) => award.badge === badge && award.year === year).length;
  return ["awarded", badge, person, year, before || undefined]
    .filter((piece) => piece !== undefined)
    .join("/");
}

/** What a badge is called, with the years that it was given for: `Reviewer 2025, 2026`. */
export function withYears(name: string, awards: readonly Pick<Given, "year">[]): string {
  const years = [...new Set(awards.flatMap(({ year }) => year ?? []))].toSorted();
  return years.length > 0 ? `${name} ${years.join(", ")}` : name;
}

/** Whose awards these facts end, take back, or give back. */
export function judgedBy(facts: readonly Fact[]): readonly PersonId[] {
  const all = [
    ...only(facts, "revoked"),
    ...only(facts, "restored"),
    ...only(facts, "award-ended"),
  ];
  return [...new Set(all.map(({ person }) => person))];
}

/** The facts that people are recognised by, as far as they stand: awards that were taken back or are over are none. */
export function recognising(facts: readonly Fact[]): readonly Fact[] {
  const over = overBy({ of: (kind) => only(facts, kind) });
  return facts.filter((fact) => recognitionIn(fact) !== undefined && !over.has(fact.id));
}
