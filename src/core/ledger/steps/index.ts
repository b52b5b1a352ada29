import { groupsIn } from "../../../definitions/process-steps.ts";
import type { ProcessStep } from "../../../definitions/types.ts";
import { each } from "../../ask.ts";
import { later } from "../../condition/later.ts";
import type { Situation } from "../../condition/situation.ts";
import type { Instant } from "../../time.ts";
import { type Here, passesIn } from "./passes.ts";
import { endOf, type StepState, stepState } from "./state.ts";

export { endOf, type StepState } from "./state.ts";

/** Each step in turn, those of a group at once; what is not over yet is current, and what is behind it waits. */
export function stepsOf(here: Here, situation: Situation, after: Instant): readonly StepState[] {
  const { world, voice } = situation;
  const passes = passesIn(here, world, after);
  let { since } = situation;
  let waiting = false;
  let chosen: readonly string[] = [];
  return groupsIn(here.process).flatMap((group): readonly StepState[] => {
    if (waiting) return group.map((step) => ahead(step, since, later(voice)));
    const decisions = { ...situation.decisions, chosen };
    const states = each(group, (step) => {
      const ids = world.names().ever(`steps/${here.id}`, step.id);
      const own = passes.filter((fact) => ids.includes(fact.step));
      return stepState(step, own, { ...situation, since, decisions });
    });
    chosen = [...chosen, ...states.flatMap(({ decided }) => decided?.option ?? [])];
    waiting = states.some((one) => one.state === "current" || endOf(one) !== undefined);
    since = states.map((one) => one.since).reduce((last, one) => (one > last ? one : last));
    return states;
  });
}

function ahead(step: ProcessStep, since: Instant, reason: StepState["reason"]): StepState {
  return { step, state: "ahead", reason, fresh: false, since, again: 0, spent: [] };
}

interface Stepping {
  readonly steps: readonly StepState[];
}

/** The steps a request waits in: mostly one, and several where their order does not matter. */
export function currentSteps(request: Stepping): readonly StepState[] {
  return request.steps.filter(({ state }) => state === "current");
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
