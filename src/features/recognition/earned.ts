import { reasonFor } from "../../core/condition/index.ts";
import { each } from "../../core/ask.ts";
import type { FactOf } from "../../core/fact.ts";
import { awardId } from "../../core/ledger/awards.ts";
import { personKey } from "../../core/ledger/key.ts";
import { personSituation } from "../../core/ledger/person.ts";
import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

type Awarded = FactOf<"awarded">;
type Earned = Pick<Awarded, "badge" | "because" | "evidence">;

/** The awards that follow from the stages reached and from each badge's own criteria, and are not on record yet: what was taken back does not come back by itself. */
export function earned(
  person: PersonId,
  definitions: Definitions,
  world: World,
): readonly Awarded[] {
  const given = new Set(
    world.ledger
      .about(personKey(person))
      .of("awarded")
      .map(({ badge }) => badge),
  );
  const all = [
    ...byStages(person, definitions, world).filter(({ badge }) => !given.has(badge)),
    ...byCriteria(person, given, definitions, world),
  ];
  const once = new Map(all.map((one) => [one.badge, one]));
  return [...once.values()].map((one) => award(one, person, world));
}

function award(one: Earned, person: PersonId, world: World): Awarded {
  const id = awardId(one.badge, person, world);
  return { kind: "awarded", id, at: world.now, person, ...one };
}

/** In the order of the stages, whatever the order they were reached in; a badge for a time says itself how long. */
function byStages(
  person: PersonId,
  { pathways, badges }: Definitions,
  world: World,
): readonly Earned[] {
  const facts = world.ledger.about(personKey(person)).of("stage-reached");
  return Object.entries(pathways).flatMap(([pathway, { stages }]) =>
    stages.flatMap(({ id, recognise }) => {
      const reached = facts.find((fact) => fact.pathway === pathway && fact.stage === id);
      if (!reached || !recognise?.badge || badges[recognise.badge]?.while) return [];
      return [{ badge: recognise.badge, because: reached.because, evidence: reached.evidence }];
    }),
  );
}

function byCriteria(
  person: PersonId,
  given: ReadonlySet<string>,
  definitions: Definitions,
  world: World,
): readonly Earned[] {
  // A badge is asked about a person anywhere in the organisation: every community is at hand.
  const situation = personSituation(
    person,
    Object.keys(definitions.communities),
    [],
    definitions,
    world,
  );
  const badges = Object.entries(definitions.badges).filter(([badge]) => !given.has(badge));
  return each(badges, ([badge, { when }]) => {
    const reason = when && reasonFor(when, situation);
    return reason?.holds
      ? [{ badge, because: reason.says(), evidence: reason.evidence ?? [] }]
      : [];
  }).flat();
}
