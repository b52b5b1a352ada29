import type { Settings } from "../../definitions/types.ts";
import type { FactOf } from "../fact.ts";
import type { Part } from "../fact/took-part.ts";
import type { PersonId } from "../person.ts";
import { dayIn } from "../time.ts";
import type { Facts } from "./ledger.ts";

/** The last word on record of who took part in a gathering as what, by what tells them apart. */
export function partsIn(facts: Facts): ReadonlyMap<string, FactOf<"took-part">> {
  return new Map(facts.of("took-part").map((fact) => [partKey(fact.as, fact.person), fact]));
}

/** The day of a gathering that went on record first, where it was not that of the tick: another one would count as another gathering. */
export function dayOnRecord(
  facts: Facts,
  { timezone = "UTC" }: Pick<Settings, "timezone">,
): string | undefined {
  const [first] = facts.of("took-part").flatMap(({ held }) => held ?? []);
  return first === undefined ? undefined : dayIn(first, timezone);
}

/** What tells apart who took part as what. */
export function partKey(as: Part, person: PersonId): string {
  return `${as}/${person}`;
}

/** Who was at a gathering, or had another part in it, as it is on record. */
export function peopleThereIn(
  facts: Facts,
  part: Part = "participant",
): readonly FactOf<"took-part">[] {
  return [...partsIn(facts).values()].filter(({ as, there }) => as === part && there);
}
