import type {
  Condition,
  DecisionCondition,
  Process,
  ProcessStep,
  Way,
} from "../../definitions/types.ts";
import { optionWays, stepsIn } from "../../definitions/process-steps.ts";
import { predicatesIn } from "../condition/walk.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { type Around, decidingRole, mayActFor, mayDecide } from "../roles.ts";
import type { World } from "../world.ts";

type Word = FactOf<"commanded">;

/** What people wrote that may decide a step, and what cannot be chosen any more. */
export interface Deciding {
  readonly said: readonly Word[];
  /** Options that were chosen as often as they may be. */
  readonly spent: readonly string[];
  /** Options that were chosen in the steps before. */
  readonly chosen: readonly string[];
}

/** How a step was decided: with which option, by whom, in which fact, and where that led. */
export interface Decided {
  readonly option: string;
  readonly by: PersonId;
  readonly fact: string;
  readonly to: "next" | "accepted" | "declined" | "again";
}

/** The decision that a step waits for, if it does. */
export function decisionIn(condition: Condition | undefined): DecisionCondition | undefined {
  return predicatesIn(condition).flatMap((one) => ("decision" in one ? [one.decision] : []))[0];
}

/** Every word with which something is decided in a process. */
export function optionsIn(process: Pick<Process, "steps">): readonly string[] {
  const steps = stepsIn(process);
  return [...new Set(steps.flatMap(({ until }) => decisionIn(until)?.options ?? []))];
}

/** The word that decides: the first of somebody who may. */
export function decisionAmong(
  said: readonly Word[],
  { by, options }: DecisionCondition,
  around: Around,
  world: World,
): Word | undefined {
  const role = decidingRole(by, around, world);
  return said.find(
    (word) =>
      options.includes(word.name) &&
      mayDecide(word.by, role, around) &&
      mayActFor(by, word.by, word.at, around, world),
  );
}

/** Where an option leads. */
export function wayOfOption({ then }: ProcessStep, option: string): Way {
  return new Map(Object.entries(optionWays(then))).get(option) ?? "next";
}

/** What may still decide a step that was gone through before: what came after the last time, and not what is used up. */
export function decidingAfter(
  step: ProcessStep,
  rounds: readonly Decided[],
  said: readonly Word[],
): Omit<Deciding, "chosen"> {
  const last = said.findIndex(({ id }) => id === rounds.at(-1)?.fact);
  const spent = (decisionIn(step.until)?.options ?? []).filter((option) => {
    const way = wayOfOption(step, option);
    const times = rounds.filter((round) => round.option === option).length;
    return typeof way === "object" && times >= (way.most ?? 1);
  });
  return { said: said.slice(last + 1).filter(({ name }) => !spent.includes(name)), spent };
}

/** How a step is decided by what was said; nothing where it is over without that. */
export function decidedNow(
  step: ProcessStep,
  { said }: Deciding,
  around: Around,
  world: World,
): Decided | undefined {
  const asked = decisionIn(step.until);
  const word = asked && decisionAmong(said, asked, around, world);
  if (!word) return undefined;
  const way = wayOfOption(step, word.name);
  const to = typeof way === "object" ? "again" : way;
  return { option: word.name, by: word.by, fact: word.id, to };
}
