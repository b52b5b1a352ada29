import type { Definitions } from "../../../definitions/definitions.ts";
import { stepsIn } from "../../../definitions/process-steps.ts";
import type { Process } from "../../../definitions/types.ts";
import type { FactOf } from "../../fact.ts";
import type { Instant } from "../../time.ts";
import type { World } from "../../world.ts";
import type { Facts } from "../ledger.ts";
import { fieldsIn, relevantFields, sameAnswers } from "../reading.ts";

/** A request, as far as its steps ask. */
export interface Here {
  readonly id: string;
  readonly process: Process;
  readonly definitions: Definitions;
  readonly facts: Facts;
  readonly relevant: string;
}

/** The steps that were passed since a moment, while the answers that matter were those there are. */
export function passesIn(
  here: Here,
  world: World,
  after: Instant,
): readonly FactOf<"step-passed">[] {
  return here.facts
    .of("step-passed")
    .filter(
      (fact) =>
        isPassOf(fact, here, world) && sameAnswers(fact.answers, here.relevant) && fact.at >= after,
    );
}

/** Whether a step was passed in this process; 0.1 did not say, and is read so where it can have been no other. */
function isPassOf(fact: FactOf<"step-passed">, { id, definitions }: Here, world: World): boolean {
  const { ever } = world.names();
  if (fact.process !== undefined) return ever("processes", id).includes(fact.process);
  const asked = fieldsIn(fact.answers).join();
  return Object.entries(definitions.processes).every(
    ([other, process]) =>
      other === id ||
      !stepsIn(process).some((step) => ever(`steps/${other}`, step.id).includes(fact.step)) ||
      relevantFields(process, definitions).join() !== asked,
  );
}
