import { stepsIn } from "../../definitions/process-steps.ts";
import type { OutcomeAction, Process } from "../../definitions/types.ts";

/** Everything that a process does, on the way and at its end. */
export function actionsIn(process: Process): readonly OutcomeAction[] {
  const onTheWay = stepsIn(process).flatMap(({ outcome = [] }) => outcome);
  return [...onTheWay, ...Object.values(process.outcome).flat()];
}
