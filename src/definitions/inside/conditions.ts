import type { Draft } from "../draft.ts";
import type { Condition } from "../types.ts";
import { branchesOf } from "../process-steps.ts";
import { onceFor } from "../../core/remembering.ts";
import { outcomesOf } from "./outcomes.ts";
import { inside, type Place } from "./place.ts";
import { placedSteps } from "./steps.ts";

export interface PlacedCondition {
  readonly at: Place;
  readonly condition: Condition;
}

/** Every condition of processes, pathways, badges and mentorships, those inside others too. */
export const conditionsOf = onceFor(findAll);

function findAll(draft: Draft): readonly PlacedCondition[] {
  return [...ofProcesses(draft), ...ofPathways(draft), ...ofBadges(draft), ...ofMentorships(draft)];
}

/** The conditions of processes: they may ask what only a request has. */
export const ofProcesses = onceFor(inProcesses);

function inProcesses(draft: Draft): readonly PlacedCondition[] {
  return Object.entries(draft.processes).flatMap(([id, process]) => [
    ...placedSteps(process).flatMap(({ step, path }) => {
      const at: Place = { noun: "processes", id, path };
      return [
        ...spread(inside(at, "unless"), step.unless),
        ...spread(inside(at, "until"), step.until),
        ...branchesOf(step).flatMap(({ when }, branch) =>
          spread(inside(at, "then", branch, "when"), when),
        ),
      ];
    }),
    ...outcomesOf(id, process).flatMap(({ at, action: { when } }) =>
      when && "field" in when ? spread(inside(at, "when"), when) : [],
    ),
  ]);
}

/** The conditions of pathways' stages. */
export const ofPathways = onceFor((draft: Draft) => ofStages(draft, "when", "stays-while"));

function ofStages(
  { pathways }: Draft,
  ...keys: readonly ("when" | "stays-while")[]
): readonly PlacedCondition[] {
  return Object.entries(pathways).flatMap(([id, { stages }]) =>
    stages.flatMap((stage, index) =>
      keys.flatMap((key) =>
        spread({ noun: "pathways", id, path: ["stages", index, key] }, stage[key]),
      ),
    ),
  );
}

/** The conditions of badges. */
export const ofBadges = onceFor(inBadges);

function inBadges(draft: Draft): readonly PlacedCondition[] {
  return Object.entries(draft.badges).flatMap(([id, badge]) =>
    (["when", "while"] as const).flatMap((key) =>
      spread({ noun: "badges", id, path: [key] }, badge[key]),
    ),
  );
}

/** What mentorships ask of mentors. */
export const ofMentorships = onceFor(inMentorships);

function inMentorships(draft: Draft): readonly PlacedCondition[] {
  return Object.entries(draft.mentorships).flatMap(([id, { mentors }]) =>
    spread({ noun: "mentorships", id, path: ["mentors", "when"] }, mentors.when),
  );
}

function spread(at: Place, condition: Condition | undefined): readonly PlacedCondition[] {
  if (!condition) return [];
  return [{ at, condition }, ...partsOf(at, condition)];
}

function partsOf(at: Place, condition: Condition): readonly PlacedCondition[] {
  if ("all" in condition) return spreadList(inside(at, "all"), condition.all);
  if ("any" in condition) return spreadList(inside(at, "any"), condition.any);
  if ("not" in condition) return spread(inside(at, "not"), condition.not);
  return [];
}

function spreadList(at: Place, conditions: readonly Condition[]): readonly PlacedCondition[] {
  return conditions.flatMap((condition, index) => spread(inside(at, index), condition));
}
