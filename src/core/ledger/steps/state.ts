import type { ProcessStep } from "../../../definitions/types.ts";
import { branchesOf } from "../../../definitions/process-steps.ts";
import { asText } from "../../../words/shown.ts";
import { fits } from "../../condition/field.ts";
import { reasonFor } from "../../condition/index.ts";
import type { Situation } from "../../condition/situation.ts";
import type { FactOf } from "../../fact.ts";
import { later as extended } from "../../pauses.ts";
import type { Reason } from "../../reason.ts";
import { type Instant, lengthOf } from "../../time.ts";
import { type Decided, decidedNow, decidingAfter, wayOfOption } from "../decisions.ts";

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
  /** Where the answers led, where that was past all other steps. */
  readonly to?: "accepted" | "declined";
  /** How often it was decided that the step goes on, and which options were used up by that. */
  readonly again: number;
  readonly spent: readonly string[];
}

/** Where a step stands that its turn has come to, by the times that it was passed. */
export function stepState(
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
    const reason = { holds: true, says: () => asText(passed.because) };
    return {
      ...here,
      state: "passed",
      reason,
      since: passed.at,
      ...decidedSo(passed.decided),
      ...ledTo(passed.to),
    };
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
    : {
        ...over,
        state: "passed",
        since: world.now,
        ...ledTo(wayByAnswer(step, situation.answers)),
      };
}

/** Past which steps the answers lead from this one; nothing where they lead to the next. */
function wayByAnswer(step: ProcessStep, answers: Situation["answers"]): StepState["to"] {
  const found = branchesOf(step).find(({ when: { field } }) => fits(field, answers[field.id]));
  return found === undefined || found.go === "next" ? undefined : found.go;
}

function ledTo(to: StepState["to"]): Pick<StepState, "to"> {
  return to ? { to } : {};
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

/** Where a step led that leaves those behind it aside, by a decision or by the answers; nothing where it does not. */
export function endOf({ state, decided, to }: StepState): StepState["to"] {
  if (state !== "passed") return undefined;
  return decided?.to === "accepted" || decided?.to === "declined" ? decided.to : to;
}
