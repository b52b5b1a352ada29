import { hash } from "node:crypto";
import { fits } from "../../../core/condition/field.ts";
import { wayOf } from "../../../core/ledger/ending.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { Occurrence, OutcomeAction } from "../../../definitions/types.ts";
import { keyOf, outcomeOf } from "./index.ts";

/** What is done when a request ends so: once it has ended, whatever was to be done then. */
export function actionsOf(request: Request, how: string): readonly OutcomeAction[] {
  const all = request.process.outcome[wayOf(how)] ?? [{ close: "not-planned" } as const];
  return all.filter((action) => isDue(action, request));
}

/** The names of those among some actions that do not happen to every request that ends so. */
export function namesOfDue(actions: readonly OutcomeAction[]): readonly string[] {
  const some = actions.filter((action) => !isAlwaysDue(action));
  return [...new Set(some.map(nameOf))];
}

/** Whether a step's action is due still: once a request has ended, nothing new comes to it. */
export function isDueStill(action: OutcomeAction, { concluded }: Request): boolean {
  return !concluded || isAlwaysDue(action) || concluded.due?.includes(nameOf(action)) === true;
}

/** An answer that is edited after the end changes nothing, and nor does what a process lets happen from then on. */
function isDue(action: OutcomeAction, request: Request): boolean {
  const { concluded } = request;
  if (isAlwaysDue(action)) return true;
  if (concluded) return concluded.due?.includes(nameOf(action)) === true;
  return !action.when || isSo(action.when, request);
}

/** Whether the form says so, or it was decided so. */
function isSo(when: Occurrence, { answers, steps }: Request): boolean {
  if ("field" in when) return fits(when.field, answers[when.field.id]);
  return steps.some(({ decided }) => decided?.option === when.decided);
}

function isAlwaysDue(action: OutcomeAction): boolean {
  return !action.when && !isDoneOnce(action);
}

function isDoneOnce(action: OutcomeAction): boolean {
  const { isShown, once, finally: last } = outcomeOf(action);
  return [isShown, once, last].some((one) => one !== undefined);
}

/** What an action goes by on record: what is done once by everything it says. */
export function nameOf(action: OutcomeAction): string {
  const what = isDoneOnce(action) ? action : { when: action.when };
  return `${keyOf(action)}/${hash("sha256", JSON.stringify(what)).slice(0, 16)}`;
}
