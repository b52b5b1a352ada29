import { type Fact, type FactOf, only, recognitionIn } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { personKey } from "./key.ts";

type Awarded = FactOf<"awarded">;
export type Revoked = FactOf<"revoked">;
export type Restored = FactOf<"restored">;

/** The awards that somebody held at a moment: given by then, and not taken back, or given back since. */
export function awardsAt(person: PersonId, at: Instant, { ledger }: World): readonly Awarded[] {
  const facts = ledger.about(personKey(person));
  const by = <F extends Fact>(some: readonly F[]) => some.filter((fact) => fact.at <= at);
  const over = takenBack(by(facts.of("revoked")), by(facts.of("restored")));
  return by(facts.of("awarded")).filter(({ id }) => !over.has(id));
}

/** The awards that somebody holds. */
export function awardsOf(person: PersonId, { ledger }: World): readonly Awarded[] {
  const facts = ledger.about(personKey(person));
  const over = takenBack(facts.of("revoked"), facts.of("restored"));
  return facts.of("awarded").filter(({ id }) => !over.has(id));
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

/** The id of an award that people give: one that comes after others of its badge is another one. */
export function awardId(badge: string, person: PersonId, { ledger }: World): string {
  const given = ledger.about(personKey(person)).of("awarded");
  const before = given.filter((award) => award.badge === badge).length;
  return before === 0 ? `awarded/${badge}/${person}` : `awarded/${badge}/${person}/${before}`;
}

/** Whose awards these facts take back, or give back. */
export function judgedBy(facts: readonly Fact[]): readonly PersonId[] {
  const all = [...only(facts, "revoked"), ...only(facts, "restored")];
  return [...new Set(all.map(({ person }) => person))];
}

/** The facts that people are recognised by, as far as they stand: awards that were taken back are none. */
export function recognising(facts: readonly Fact[]): readonly Fact[] {
  const over = takenBack(only(facts, "revoked"), only(facts, "restored"));
  return facts.filter((fact) => recognitionIn(fact) !== undefined && !over.has(fact.id));
}
