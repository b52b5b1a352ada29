import { type FactOf, inOrder, only } from "../../core/fact.ts";
import type { PersonId } from "../../core/person.ts";
import type { Instant } from "../../core/time.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Stage } from "../../definitions/types.ts";
import { type Shown, entry } from "./shown.ts";

type Award = FactOf<"awarded">;
type Reached = FactOf<"stage-reached">;

/** One thing somebody was recognised for: a stage, a badge, or a stage together with its badge. */
export interface Recognised {
  readonly at: Instant;
  readonly person: PersonId;
  readonly stage?: { readonly pathway: string; readonly stage: string };
  readonly badge?: string;
  /** Ids of facts. */
  readonly evidence: readonly string[];
}

/** The latest recognition first. Stages that recognise nothing are a person's own progress and stay out. */
export function recognition(shown: Shown, most = 20): readonly Recognised[] {
  const { definitions } = shown;
  const awards = only(shown.facts, "awarded");
  const stages = only(shown.facts, "stage-reached").filter(
    (fact) => stageOf(fact.pathway, fact.stage, definitions)?.recognise,
  );
  const awarded = new Set(awards.map((fact) => key(fact, fact.badge)));
  const given = new Set(stages.map((fact) => key(fact, badgeOf(fact, definitions))));
  const apart = awards.filter((fact) => !given.has(key(fact, fact.badge)));
  const latest = inOrder([...stages, ...apart])
    .toReversed()
    .slice(0, most);
  return latest.flatMap((fact) => {
    if (fact.kind === "awarded") return award(fact);
    return fact.kind === "stage-reached" ? reached(fact, awarded, definitions) : [];
  });
}

/** A pathway's stage, while the definitions still know it. */
export function stageOf(
  pathway: string,
  stage: string,
  definitions: Definitions,
): Stage | undefined {
  return entry(definitions.pathways, pathway)?.stages.find(({ id }) => id === stage);
}

function award({ at, person, badge, evidence }: Award): Recognised {
  return { at, person, badge, evidence };
}

function reached(
  fact: Reached,
  awarded: ReadonlySet<string>,
  definitions: Definitions,
): Recognised {
  const { at, person, pathway, stage, evidence } = fact;
  const badge = badgeOf(fact, definitions);
  const together = badge !== undefined && awarded.has(key(fact, badge));
  return { at, person, stage: { pathway, stage }, evidence, ...(together ? { badge } : {}) };
}

function badgeOf(fact: Reached, definitions: Definitions): string | undefined {
  return stageOf(fact.pathway, fact.stage, definitions)?.recognise?.badge;
}

/** A stage and its badge belong together where one person got both in one moment. */
function key({ at, person }: Award | Reached, badge: string | undefined): string {
  return JSON.stringify([at, person, badge]);
}
