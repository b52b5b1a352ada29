import { type Fact, type FactOf, only } from "../../core/fact.ts";
import type { PersonId } from "../../core/person.ts";
import type { Instant } from "../../core/time.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Stage } from "../../definitions/types.ts";
import { entry } from "./shown.ts";

type Award = FactOf<"awarded">;
type Reached = FactOf<"stage-reached">;

/** One thing somebody was recognised for: a stage, a badge, or a stage together with its badge. */
export interface Recognised {
  readonly id: string;
  readonly at: Instant;
  readonly person: PersonId;
  readonly stage?: { readonly pathway: string; readonly stage: string };
  readonly badge?: string;
  /** The year that the badge was given for, where it is given for each. */
  readonly year?: string;
  /** The fact that gave it. */
  readonly award?: string;
  /** Ids of facts. */
  readonly evidence: readonly string[];
}

/** A badge that a stage gives follows it a moment later. */
export const MOMENT = 3_600_000;

/** What these awards and stages recognise people for, the latest first. Stages that recognise nothing are a person's own progress and stay out. */
export function recognition(
  facts: readonly Fact[],
  definitions: Definitions,
): readonly Recognised[] {
  const awards = only(facts, "awarded");
  const held = new Map(awards.map((fact) => [key(fact.person, fact.badge), fact]));
  const stages = only(facts, "stage-reached").flatMap((fact) => {
    const stage = stageOf(fact.pathway, fact.stage, definitions);
    return stage?.recognise ? [{ fact, award: awardWith(fact, stage, held) }] : [];
  });
  const together = new Set(stages.map(({ award }) => award?.id));
  const apart = awards.filter(({ id }) => !together.has(id));
  const rows = [...stages.map(({ fact, award }) => reached(fact, award)), ...apart.map(awarded)];
  return rows.toSorted(latestFirst);
}

/** A pathway's stage, while the definitions still know it. */
export function stageOf(
  pathway: string,
  stage: string,
  definitions: Definitions,
): Stage | undefined {
  return entry(definitions.pathways, pathway)?.stages.find(({ id }) => id === stage);
}

function awardWith(
  fact: Reached,
  stage: Stage,
  held: ReadonlyMap<string, Award>,
): Award | undefined {
  const award = held.get(key(fact.person, stage.recognise?.badge ?? ""));
  const between = award ? Math.abs(Date.parse(award.at) - Date.parse(fact.at)) : Infinity;
  return between < MOMENT ? award : undefined;
}

function reached(
  { id, at, person, pathway, stage, evidence }: Reached,
  award: Award | undefined,
): Recognised {
  const badge = award ? { badge: award.badge, award: award.id } : {};
  return { id, at, person, stage: { pathway, stage }, evidence, ...badge };
}

function awarded({ id, at, person, badge, year, evidence }: Award): Recognised {
  return { id, at, person, badge, ...(year !== undefined && { year }), award: id, evidence };
}

function latestFirst(a: Recognised, b: Recognised): number {
  if (a.at === b.at) return a.id < b.id ? 1 : -1;
  return a.at < b.at ? 1 : -1;
}

function key(person: PersonId, badge: string): string {
  return JSON.stringify([person, badge]);
}
