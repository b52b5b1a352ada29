import type { OutcomeAction, Process } from "../types.ts";
import type { Place } from "./place.ts";

export interface PlacedAction {
  readonly at: Place;
  readonly action: OutcomeAction;
}

const OUTCOMES = ["accepted", "declined", "withdrawn", "expired"] as const;

/** Everything that happens at a process's end, however it ends. */
export function outcomesOf(id: string, { outcome }: Process): readonly PlacedAction[] {
  return OUTCOMES.flatMap((name) =>
    (outcome[name] ?? []).map((action, index) => ({
      at: { noun: "processes", id, path: ["outcome", name, index] } as const,
      action,
    })),
  );
}
