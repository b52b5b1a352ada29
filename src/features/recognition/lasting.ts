import { each } from "../../core/ask.ts";
import { reasonFor } from "../../core/condition/index.ts";
import { entriesOf, idsOf } from "../../core/entries.ts";
import type { FactOf } from "../../core/fact.ts";
import { awardId, awardsOf, pastAwardsOf } from "../../core/ledger/awards.ts";
import { personKey } from "../../core/ledger/key.ts";
import { personSituation } from "../../core/ledger/person.ts";
import type { PersonId } from "../../core/person.ts";
import type { Reason } from "../../core/reason.ts";
import { onceFor } from "../../core/remembering.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

type Awarded = FactOf<"awarded">;
type Ended = FactOf<"award-ended">;

/** A badge that is held for a time, and how it is with what has to go on holding. */
interface Lasting {
  readonly badge: string;
  readonly reason: Reason;
}

function lastingFor(person: PersonId, definitions: Definitions, world: World): readonly Lasting[] {
  const badges = heldForATime(definitions);
  if (badges.length === 0) return [];
  const everywhere = idsOf(definitions.communities);
  const situation = personSituation(person, everywhere, [], definitions, world, undefined, {
    goesOn: true,
  });
  return each(badges, ({ badge, asked }) => ({ badge, reason: reasonFor(asked, situation) }));
}

const heldForATime = onceFor(({ badges }: Definitions) =>
  entriesOf(badges).flatMap(([badge, { while: asked }]) => (asked ? [{ badge, asked }] : [])),
);

/** What begins and ends of the badges that are held for a time; what was taken back does not come back by itself. */
export function lasting(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly (Awarded | Ended)[] {
  const all = lastingFor(person, definitions, world);
  return all.flatMap(({ badge, reason }): readonly (Awarded | Ended)[] => {
    // Where one depends on another's absence, they take turns from look to look, and not in one.
    if (world.news.some((fact) => "badge" in fact && fact.badge === badge)) return [];
    const held = awardsOf(person, world).filter((award) => award.badge === badge);
    if (!reason.holds) return held.map((award) => ended(award, reason, world));
    return held.length > 0 || wasTakenBack(person, badge, world)
      ? []
      : [begun(badge, reason, person, world)];
  });
}

/** Whether some of what they were given ended otherwise than by its time. */
function wasTakenBack(person: PersonId, badge: string, world: World): boolean {
  const given = world.ledger.about(personKey(person)).of("awarded");
  const past = new Set(pastAwardsOf(person, world).map(({ award }) => award.id));
  return given.some((award) => award.badge === badge && !past.has(award.id));
}

function begun(
  badge: string,
  { says, evidence = [] }: Reason,
  person: PersonId,
  world: World,
): Awarded {
  const id = awardId({ badge }, person, world);
  return { kind: "awarded", id, at: world.now, person, badge, because: says(), evidence };
}

function ended({ id, person, badge }: Awarded, { says }: Reason, { now }: World): Ended {
  return {
    kind: "award-ended",
    id: `award-ended/${id}`,
    at: now,
    person,
    badge,
    award: id,
    because: says(),
  };
}

/** When time alone may begin or end one of them. */
export function lastingDue(
  person: PersonId,
  definitions: Definitions,
  world: World,
): Instant | undefined {
  return lastingFor(person, definitions, world)
    .flatMap(({ reason }) => reason.due ?? [])
    .filter((time) => time > world.now)
    .toSorted()[0];
}
