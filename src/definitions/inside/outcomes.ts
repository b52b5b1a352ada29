import type { OutcomeAction, Process } from "../types.ts";
import type { Place } from "./place.ts";
import { placedSteps } from "./steps.ts";

export interface PlacedAction {
  readonly at: Place;
  readonly action: OutcomeAction;
}

const OUTCOMES = ["accepted", "declined", "withdrawn", "expired"] as const;

/** Everything that a process does: with its steps, and at its end, however it ends. */
export function outcomesOf(id: string, process: Process): readonly PlacedAction[] {
  return [...onTheWay(id, process), ...atTheEnd(id, process)];
}

/** What happens as soon as steps are over. */
export function onTheWay(id: string, process: Process): readonly PlacedAction[] {
  return placedSteps(process).flatMap(({ step: { outcome = [] }, path }) =>
    outcome.map((action, index) => ({
      at: { noun: "processes", id, path: [...path, "outcome", index] } as const,
      action,
    })),
  );
}

/** What happens at a process's end, however it ends. */
export function atTheEnd(id: string, { outcome }: Process): readonly PlacedAction[] {
  return OUTCOMES.flatMap((name) =>
    (outcome[name] ?? []).map((action, index) => ({
      at: { noun: "processes", id, path: ["outcome", name, index] } as const,
      action,
    })),
  );
}
