import { hash } from "node:crypto";
import { fits } from "../../../core/condition/field.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { OutcomeAction } from "../../../definitions/types.ts";
import { wayOf } from "../messages.ts";
import { keyOf } from "./index.ts";

/** What is done when a request ends so: once it has ended, whatever was to be done then. */
export function actionsOf(request: Request, how: string): readonly OutcomeAction[] {
  const all = request.process.outcome[wayOf(how)] ?? [{ close: "not-planned" } as const];
  return all.filter((action) => isDue(action, request));
}

/** The names of those among them that do not happen to every request that ends so. */
export function namesOfDue(request: Request, how: string): readonly string[] {
  return [...new Set(actionsOf(request, how).flatMap((action) => nameOf(action) ?? []))];
}

/** An answer that is edited after the end changes nothing. */
function isDue(action: OutcomeAction, { answers, concluded }: Request): boolean {
  const name = nameOf(action);
  if (name === undefined) return true;
  if (concluded) return concluded.due?.includes(name) === true;
  return !action.when || fits(action.when.field, answers[action.when.field.id]);
}

/** What an action goes by that does not always happen. */
function nameOf(action: OutcomeAction): string | undefined {
  if (!action.when) return undefined;
  return `${keyOf(action)}/${hash("sha256", JSON.stringify(action.when)).slice(0, 16)}`;
}
