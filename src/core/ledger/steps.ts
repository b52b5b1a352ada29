import type { Definitions } from "../../definitions/definitions.ts";
import type { Process, ProcessStep } from "../../definitions/types.ts";
import { reasonFor } from "../condition/index.ts";
import type { Situation } from "../condition/situation.ts";
import type { FactOf } from "../fact.ts";
import type { Reason } from "../reason.ts";
import { type Instant, lengthOf } from "../time.ts";
import type { World } from "../world.ts";
import type { Facts } from "./ledger.ts";
import { fieldsIn, relevantFields, sameAnswers } from "./reading.ts";
import { later } from "../condition/later.ts";
import { later as extended } from "../pauses.ts";
import { type Decided, decidedNow, decidingAfter, wayOfOption } from "./decisions.ts";
import { asText } from "../../words/shown.ts";

/** A step of a request: where it stands, and why. */
export interface StepState {
  readonly step: ProcessStep;
  readonly state: "passed" | "skipped" | "current" | "ahead";
  readonly reason: Reason;
  /** Passed just now: the ledger does not know yet. */
  readonly fresh: boolean;
  readonly since: Instant;
  /** How it was decided, where somebody did. */
  readonly decided?: Decided;
  /** How often it was decided that the step goes on, and which options were used up by that. */
  readonly again: number;
  readonly spent: readonly string[];
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
  const chosen: string[] = [];
  return here.process.steps.map((step) => {
    if (waiting) {
      const reason = later(situation.voice);
      return { step, state: "ahead", reason, fresh: false, since, again: 0, spent: [] };
    }
    const ids = ever(`steps/${here.id}`, step.id);
    const own = passed.filter((fact) => ids.includes(fact.step));
    const decisions = { ...situation.decisions, chosen: [...chosen] };
    const state = stepState(step, own, { ...situation, since, decisions });
    if (state.decided) chosen.push(state.decided.option);
    waiting = state.state === "current" || endsAt(state);
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
  facts: readonly FactOf<"step-passed">[],
  before: Situation,
): StepState {
  const rounds = facts.flatMap(({ at, decided }) =>
    decided?.to === "again" ? [{ at, decided }] : [],
  );
  const passed = facts.find(({ decided }) => decided?.to !== "again");
  const situation = onceMore(step, rounds, before);
  const { since, world, around, decisions } = situation;
  const here = { step, fresh: false, since, again: rounds.length, spent: decisions.spent };
  if (passed) {
    const reason = { holds: true, says: asText(passed.because) };
    return { ...here, state: "passed", reason, since: passed.at, ...decidedSo(passed.decided) };
  }
  const unless = step.unless && reasonFor(step.unless, situation);
  if (unless?.holds) return { ...here, state: "skipped", reason: unless };
  const reason = step.until
    ? reasonFor(step.until, situation)
    : situation.checklist(step.checklist ?? "");
  if (!reason.holds) return { ...here, state: "current", reason };
  const decided = decidedNow(step, decisions, around, world);
  const over = { ...here, reason, fresh: true, ...decidedSo(decided) };
  return decided?.to === "again"
    ? { ...over, state: "current" }
    : { ...over, state: "passed", since: world.now };
}

function decidedSo(decided: Decided | undefined): Pick<StepState, "decided"> {
  return decided ? { decided } : {};
}

/** A time that it was decided to go through a step once more. */
interface Round {
  readonly at: Instant;
  readonly decided: Decided;
}

/** What a step asks that was gone through before: it lasts longer by what was decided then. */
function onceMore(step: ProcessStep, rounds: readonly Round[], situation: Situation): Situation {
  const { decisions, subject, world } = situation;
  const decided = rounds.map((round) => round.decided);
  const last = rounds.at(-1);
  const way = last && wayOfOption(step, last.decided.option);
  const since =
    last && typeof way === "object"
      ? extended(last.at, lengthOf(way.again), subject, world)
      : (last?.at ?? situation.since);
  const left = decidingAfter(step, decided, decisions.said);
  return { ...situation, since, decisions: { ...decisions, ...left } };
}

/** Whether what was decided leaves the steps behind this one aside. */
export function endsAt({ state, decided }: StepState): boolean {
  return state === "passed" && (decided?.to === "accepted" || decided?.to === "declined");
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
