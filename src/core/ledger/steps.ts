import type { Definitions } from "../../definitions/definitions.ts";
import type { Process, ProcessStep } from "../../definitions/types.ts";
import { reasonFor } from "../condition/index.ts";
import type { Situation } from "../condition/situation.ts";
import type { FactOf } from "../fact.ts";
import type { Reason } from "../reason.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import type { Facts } from "./ledger.ts";
import { fieldsIn, relevantFields, sameAnswers } from "./reading.ts";
import { later } from "../condition/later.ts";
import { asText } from "../../words/shown.ts";

/** A step of a request: where it stands, and why. */
export interface StepState {
  readonly step: ProcessStep;
  readonly state: "passed" | "skipped" | "current" | "ahead";
  readonly reason: Reason;
  /** Passed just now: the ledger does not know yet. */
  readonly fresh: boolean;
  readonly since: Instant;
}

/** A request, as far as its steps ask. */
interface Here {
  readonly id: string;
  readonly process: Process;
  readonly definitions: Definitions;
  readonly facts: Facts;
  readonly relevant: string;
}

/** Each step in turn; the first that is not over is the current one, and those behind it wait. */
export function stepsOf(here: Here, situation: Situation, after: Instant): readonly StepState[] {
  const { ever } = situation.world.names();
  const passed = here.facts
    .of("step-passed")
    .filter(
      (fact) =>
        isPassOf(fact, here, situation.world) &&
        sameAnswers(fact.answers, here.relevant) &&
        fact.at >= after,
    );
  let since = situation.since;
  let waiting = false;
  return here.process.steps.map((step) => {
    if (waiting) {
      const reason = later(situation.voice);
      return { step, state: "ahead", reason, fresh: false, since };
    }
    const state = stepState(
      step,
      passed.find((fact) => ever(`steps/${here.id}`, step.id).includes(fact.step)),
      { ...situation, since },
    );
    waiting = state.state === "current";
    since = state.since;
    return state;
  });
}

/** Whether a step was passed in this process; 0.1 did not say, and is read so where it can have been no other. */
function isPassOf(fact: FactOf<"step-passed">, { id, definitions }: Here, world: World): boolean {
  const { ever } = world.names();
  if (fact.process !== undefined) return ever("processes", id).includes(fact.process);
  const asked = fieldsIn(fact.answers).join();
  return Object.entries(definitions.processes).every(
    ([other, process]) =>
      other === id ||
      !process.steps.some((step) => ever(`steps/${other}`, step.id).includes(fact.step)) ||
      relevantFields(process, definitions).join() !== asked,
  );
}

function stepState(
  step: ProcessStep,
  passed: FactOf<"step-passed"> | undefined,
  situation: Situation,
): StepState {
  const { since, world } = situation;
  if (passed) {
    const reason = { holds: true, says: asText(passed.because) };
    return { step, state: "passed", reason, fresh: false, since: passed.at };
  }
  const unless = step.unless && reasonFor(step.unless, situation);
  if (unless?.holds) return { step, state: "skipped", reason: unless, fresh: false, since };
  const reason = step.until
    ? reasonFor(step.until, situation)
    : situation.checklist(step.checklist ?? "");
  if (reason.holds) return { step, state: "passed", reason, fresh: true, since: world.now };
  return { step, state: "current", reason, fresh: false, since };
}

interface Stepping {
  readonly steps: readonly StepState[];
}

/** The step a request waits in. */
export function currentStep(request: Stepping): StepState | undefined {
  return request.steps.find(({ state }) => state === "current");
}

/** The checklist to show: that of the last step reached which has one. */
export function shownChecklist(request: Stepping): string | undefined {
  return request.steps
    .filter(({ state }) => state === "current" || state === "passed")
    .findLast(({ step }) => step.checklist)?.step.checklist;
}

/** What people call a step: its name, or its id as one would write it. */
export function stepName({ name, id }: ProcessStep): string {
  if (name !== undefined) return name;
  const words = id.replaceAll("-", " ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
