import { reasonFor } from "../../core/condition/index.ts";
import type { Situation } from "../../core/condition/situation.ts";
import { predicatesIn } from "../../core/condition/walk.ts";
import { each } from "../../core/ask.ts";
import { entriesOf, idsOf } from "../../core/entries.ts";
import type { FactOf } from "../../core/fact.ts";
import { awardId, givenKey } from "../../core/ledger/awards.ts";
import { byYear } from "../../core/ledger/by-year.ts";
import { contributions } from "../../core/ledger/contributions.ts";
import { personKey } from "../../core/ledger/key.ts";
import { personSituation } from "../../core/ledger/person.ts";
import type { PersonId } from "../../core/person.ts";
import { onceFor } from "../../core/remembering.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Condition } from "../../definitions/types.ts";

type Awarded = FactOf<"awarded">;
type Earned = Pick<Awarded, "badge" | "because" | "evidence" | "year">;

/** The awards that follow from the stages reached and from each badge's own criteria, for each year where a badge says so, and are not on record yet: what was taken back does not come back by itself. */
export function earned(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Awarded[] {
  const had = hadBy(person, world);
  const all = [
    ...byStages(person, definitions, world).filter(({ badge }) => !had.has(badge)),
    ...byCriteria(person, had, definitions, world),
  ];
  const once = new Map(all.map((one) => [givenKey(one), one]));
  return [...once.values()].map((one) => award(one, person, world));
}

/** What they were ever given: the badge, and the badge with its year. */
function hadBy(person: PersonId, world: World): ReadonlySet<string> {
  const given = world.ledger.about(personKey(person)).of("awarded");
  return new Set(given.flatMap((one) => [one.badge, givenKey(one)]));
}

/** When time alone may bring one of them. */
export function earnedDue(
  person: PersonId,
  definitions: Definitions,
  world: World,
): Instant | undefined {
  const { communities } = definitions;
  const had = hadBy(person, world);
  const waiting = withCriteria(definitions).flatMap(({ badge, when }) =>
    !had.has(badge) && predicatesIn(when).some(comesWithTime) ? [when] : [],
  );
  if (waiting.length === 0) return undefined;
  const situation = personSituation(person, idsOf(communities), [], definitions, world);
  return each(waiting, (when) => reasonFor(when, situation).due ?? [])
    .flat()
    .filter((time) => time > world.now)
    .toSorted()[0];
}

function comesWithTime(condition: Condition): boolean {
  return "member" in condition || "accompanied" in condition || "role" in condition;
}

function award(one: Earned, person: PersonId, world: World): Awarded {
  return { kind: "awarded", id: awardId(one, person, world), at: world.now, person, ...one };
}

/** In the order of the stages, whatever the order they were reached in; a badge for a time says itself how long. */
function byStages(person: PersonId, definitions: Definitions, world: World): readonly Earned[] {
  const facts = world.ledger.about(personKey(person)).of("stage-reached");
  return givenByStages(definitions).flatMap(({ pathway, stage, badge }) => {
    const reached = facts.find((fact) => fact.pathway === pathway && fact.stage === stage);
    return reached ? [{ badge, because: reached.because, evidence: reached.evidence }] : [];
  });
}

const givenByStages = onceFor(({ pathways, badges }: Definitions) =>
  entriesOf(pathways).flatMap(([pathway, { stages }]) =>
    stages.flatMap(({ id: stage, recognise: { badge } = {} }) =>
      badge === undefined || badges[badge]?.while ? [] : [{ pathway, stage, badge }],
    ),
  ),
);

const withCriteria = onceFor(({ badges }: Definitions) =>
  entriesOf(badges).flatMap(([badge, { when, each: often }]) =>
    when ? [{ badge, when, often }] : [],
  ),
);

function byCriteria(
  person: PersonId,
  had: ReadonlySet<string>,
  definitions: Definitions,
  world: World,
): readonly Earned[] {
  const { communities } = definitions;
  // A badge is asked about a person anywhere in the organisation: every community is at hand.
  const asked = (more: Pick<Situation, "year"> = {}) =>
    personSituation(person, idsOf(communities), [], definitions, world, undefined, more);
  const ever = asked();
  return each(withCriteria(definitions), ({ badge, when, often }): readonly Earned[] => {
    if (often === undefined) return had.has(badge) ? [] : earnedBy({ badge }, when, ever);
    const years = byYear(contributions(person, world), definitions).keys();
    return [...years]
      .filter((year) => !had.has(givenKey({ badge, year })))
      .flatMap((year) => earnedBy({ badge, year }, when, asked({ year })));
  }).flat();
}

function earnedBy(
  what: Pick<Earned, "badge" | "year">,
  when: Condition,
  situation: Situation,
): readonly Earned[] {
  const reason = reasonFor(when, situation);
  if (!reason.holds) return [];
  return [{ ...what, because: reason.says(), evidence: reason.evidence ?? [] }];
}
