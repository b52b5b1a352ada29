import type { Effect } from "../../core/effect.ts";
import type { FactKind, FactOf } from "../../core/fact.ts";
import { type Given, givenKey } from "../../core/ledger/awards.ts";
import { factsOf, type Facts } from "../../core/ledger/ledger.ts";
import type { PersonId } from "../../core/person.ts";
import { highest } from "../../core/tiers.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Change } from "./change.ts";
import type { Consequences, Sides } from "./consequences.ts";

/** What would happen to people and teams, and would not happen anyway. */
export function people(
  { anyway, merged }: Sides<Consequences>,
  lost: readonly FactOf<"stage-reached">[],
  next: Definitions,
): readonly Change[] {
  const known = new Set(anyway.facts.map(({ id }) => id));
  const fresh = factsOf(merged.facts.filter(({ id }) => !known.has(id)));
  return [
    ...grouped(factsOf(lost), "stage-reached", stageKey).flatMap(([, facts]) =>
      stage("stage-lost", facts),
    ),
    ...RESTING.flatMap((kind) =>
      grouped(fresh, kind, stageKey).flatMap(([, facts]) => stage(kind, facts)),
    ),
    ...teams("ensure-no-member", "team-left", anyway.effects, merged.effects),
    ...teams("ensure-member", "team-entered", anyway.effects, merged.effects),
    ...grouped(fresh, "joined", ({ community }) => community).map(([community, facts]) => ({
      kind: "member" as const,
      community,
      people: idsOf(facts),
    })),
    ...REACHED.flatMap((kind) =>
      grouped(fresh, kind, stageKey).flatMap(([, facts]) => stage(kind, facts)),
    ),
    ...mentoring(fresh),
    ...badges("award-ended", fresh.of("award-ended")),
    // Of several tiers, the highest stands for all.
    ...badges("awarded", highest(fresh.of("awarded"), next)),
  ];
}

function badges(kind: "award-ended" | "awarded", facts: readonly OfBadge[]): readonly Change[] {
  return [...Map.groupBy(facts, givenKey).values()].flatMap((all) =>
    all.slice(0, 1).map(({ badge, year }) => ({
      kind,
      badge,
      ...(year !== undefined && { year }),
      people: idsOf(all),
    })),
  );
}

type OfBadge = Given & { readonly person: PersonId };

/** Who would lose a mentor, or wait for none any more, and who would get one. */
function mentoring(fresh: Facts): readonly Change[] {
  const parted = grouped(fresh, "parted", ({ programme }) => programme).flatMap(
    ([programme, facts]): readonly Change[] => {
      const pairs = facts.flatMap(({ mentor, mentee }) =>
        mentor === undefined ? [] : [[mentor, mentee] as const],
      );
      const waited = facts.flatMap(({ mentor, mentee }) => (mentor === undefined ? [mentee] : []));
      return [
        ...(pairs.length > 0 ? [{ kind: "parted", programme, pairs } as const] : []),
        ...(waited.length > 0
          ? [{ kind: "stops-waiting", programme, people: waited } as const]
          : []),
      ];
    },
  );
  const paired = grouped(fresh, "paired", ({ programme }) => programme).map(
    ([programme, facts]) => ({
      kind: "paired" as const,
      programme,
      pairs: facts.map(({ mentor, mentee }) => [mentor, mentee] as const),
    }),
  );
  return [...parted, ...paired];
}

const RESTING = ["stage-rested", "stage-quiet"] as const;
const REACHED = ["stage-resumed", "stage-reached"] as const;

type OfStage = FactOf<(typeof RESTING | typeof REACHED)[number]>;

function stageKey({ pathway, stage: id }: OfStage): string {
  return `${pathway}/${id}`;
}

function stage(kind: OfStage["kind"] | "stage-lost", facts: readonly OfStage[]): readonly Change[] {
  return facts
    .slice(0, 1)
    .map(({ pathway, stage: id }) => ({ kind, pathway, stage: id, people: idsOf(facts) }));
}

function grouped<K extends FactKind>(facts: Facts, kind: K, key: (fact: FactOf<K>) => string) {
  return [...Map.groupBy(facts.of(kind), key)];
}

function idsOf(facts: readonly { readonly person: PersonId }[]): readonly PersonId[] {
  return [...new Set(facts.map(({ person }) => person))];
}

type Membership = "ensure-member" | "ensure-no-member";

function teams(
  effect: Membership,
  kind: "team-left" | "team-entered",
  anyway: readonly Effect[],
  then: readonly Effect[],
): readonly Change[] {
  const before = new Set(memberships(effect, anyway).map(({ team, login }) => `${team}/${login}`));
  const fresh = memberships(effect, then).filter(
    ({ team, login }) => !before.has(`${team}/${login}`),
  );
  return [...Map.groupBy(fresh, ({ team }) => team)].map(([team, all]) => ({
    kind,
    team,
    logins: [...new Set(all.map(({ login }) => login))],
  }));
}

function memberships(kind: Membership, effects: readonly Effect[]) {
  return effects.flatMap((effect) =>
    effect.kind === kind ? [{ team: effect.team, login: effect.person.login }] : [],
  );
}
