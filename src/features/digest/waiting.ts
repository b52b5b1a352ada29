import { itemsOf } from "../../core/checklist.ts";
import type { Request, StepState } from "../../core/ledger/request.ts";
import { ticksOn } from "../../core/ledger/ticks.ts";
import type { Reason } from "../../core/reason.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import type { Condition, Role } from "../../definitions/types.ts";

/** Since when a step waits for others than whoever asked; nothing where it does not. */
export function waitsSince(state: StepState, request: Request, world: World): Instant | undefined {
  const { step, reason, since } = state;
  if (!step.until) return itemsLeftSince(step.checklist ?? "", since, request, world);
  return rolesLeft(step.until, reason).some(isOther) ? since : undefined;
}

/** Everything that is theirs to tick is done, and others have not seen to the rest: since the last tick. */
function itemsLeftSince(
  id: string,
  since: Instant,
  request: Request,
  world: World,
): Instant | undefined {
  const list = request.definitions.checklists[id];
  const done = ticksOn(id, request, world);
  const left = list
    ? itemsOf(list).filter((line) => !done.some(({ item }) => item === line.id))
    : [];
  if (left.length === 0 || !left.every(({ by }) => isOther(by))) return undefined;
  return [since, ...done.map(({ at }) => at)].toSorted().at(-1);
}

/** The roles whose word or deed is still missing. */
function rolesLeft(condition: Condition, { holds, parts = [] }: Reason): readonly Role[] {
  if (holds) return [];
  const inner = innerOf(condition);
  const below = parts.flatMap((part, index) =>
    inner.slice(index, index + 1).flatMap((one) => rolesLeft(one, part)),
  );
  return [...askedBy(condition), ...below];
}

function innerOf(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  return "any" in condition ? condition.any : [];
}

function askedBy(condition: Condition): readonly Role[] {
  if ("approvals" in condition) return [condition.approvals.by];
  if ("decision" in condition) return [condition.decision.by];
  return "assigned" in condition ? [condition.assigned.to] : [];
}

function isOther(role: Role): boolean {
  return role !== "author" && role !== "subject";
}
