import type { Draft } from "../draft.ts";
import type { Role } from "../types.ts";
import { conditionsOf } from "./conditions.ts";
import { itemsOf } from "./items.ts";
import { onceFor } from "../../core/remembering.ts";
import { outcomesOf } from "./outcomes.ts";
import { inside, type Place } from "./place.ts";
import { placedSteps } from "./steps.ts";

export interface PlacedRole {
  readonly at: Place;
  readonly role: Role;
}

/** Every role that anything asks for. */
export const rolesOf = onceFor(findRoles);

function findRoles(draft: Draft): readonly PlacedRole[] {
  return [
    ...inConditions(draft),
    ...inStages(draft),
    ...inReminders(draft),
    ...inAssignments(draft),
    ...inItems(draft),
    ...inGatherings(draft),
  ];
}

function inConditions(draft: Draft): readonly PlacedRole[] {
  return conditionsOf(draft).flatMap(({ at, condition }) => {
    if ("approvals" in condition)
      return [{ at: inside(at, "approvals", "by"), role: condition.approvals.by }];
    if ("endorsements" in condition)
      return [{ at: inside(at, "endorsements", "by"), role: condition.endorsements.by }];
    if ("assigned" in condition)
      return [{ at: inside(at, "assigned", "to"), role: condition.assigned.to }];
    if ("decision" in condition)
      return [{ at: inside(at, "decision", "by"), role: condition.decision.by }];
    if ("unopposed-for" in condition)
      return (["by", "settled-by"] as const).flatMap((key) =>
        placed(inside(at, "unopposed-for", key), condition["unopposed-for"][key]),
      );
    return [];
  });
}

function inStages(draft: Draft): readonly PlacedRole[] {
  return Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
    stages.flatMap(({ confirm }, index) =>
      placed({ noun: "pathways", id, path: ["stages", index, "confirm"] }, confirm),
    ),
  );
}

function inReminders(draft: Draft): readonly PlacedRole[] {
  return Object.entries(draft.processes).flatMap(([id, process]) =>
    placedSteps(process).flatMap(({ step, path }) =>
      placed({ noun: "processes", id, path: [...path, "remind", "whom"] }, step.remind?.whom),
    ),
  );
}

function inAssignments(draft: Draft): readonly PlacedRole[] {
  return Object.entries(draft.processes).flatMap(([id, process]) => [
    ...placedSteps(process).flatMap(({ step, path }) =>
      placed({ noun: "processes", id, path: [...path, "assign"] }, step.assign),
    ),
    ...outcomesOf(id, process).flatMap(({ at, action }) =>
      "assign" in action ? placed(inside(at, "assign"), action.assign) : [],
    ),
  ]);
}

function inItems(draft: Draft): readonly PlacedRole[] {
  return itemsOf(draft).flatMap(({ at, item }) => placed(inside(at, "by"), item.by));
}

function inGatherings(draft: Draft): readonly PlacedRole[] {
  return Object.entries(draft.processes).flatMap(([id, { gathering }]) =>
    placed({ noun: "processes", id, path: ["gathering", "called-by"] }, gathering?.["called-by"]),
  );
}

function placed(at: Place, role: Role | undefined): readonly PlacedRole[] {
  return role === undefined ? [] : [{ at, role }];
}
