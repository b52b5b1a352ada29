import type { OutcomeAction, Process } from "../definitions/types.ts";

/** Everything that a process does for somebody who gets through it: on the way, and at its end. */
export function bringsAbout({ steps, outcome }: Process): readonly OutcomeAction[] {
  return [...steps.flatMap((step) => step.outcome ?? []), ...outcome.accepted];
}
