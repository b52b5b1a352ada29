import { each } from "../../../core/ask.ts";
import { type FactOf, seatId } from "../../../core/fact.ts";
import type { Request } from "../../../core/ledger/request.ts";
import type { World } from "../../../core/world.ts";
import type { OutcomeAction } from "../../../definitions/types.ts";
import { actionsOf, nameOf } from "./due.ts";
import { outcomeOf } from "./index.ts";

/** What is left to do when a request ends so: what GitHub showed done once is not done again. */
export function leftOf(request: Request, how: string): readonly OutcomeAction[] {
  return actionsOf(request, how).filter(
    (action) => !outcomeOf(action).isShown || !request.facts.has(idOf(action, request)),
  );
}

/** What GitHub shows done by now, and is not on record. */
export function carriedOut(
  request: Request,
  how: string,
  world: World,
): readonly FactOf<"carried-out">[] {
  const left = leftOf(request, how);
  const shown = each(left, (action) => outcomeOf(action).isShown?.(action, request, world));
  return left
    .filter((_, index) => shown[index])
    .map((action) => ({
      kind: "carried-out",
      id: idOf(action, request),
      at: world.now,
      ...request.seat,
      action: nameOf(action),
    }));
}

function idOf(action: OutcomeAction, { seat, reopened }: Request): string {
  return `carried-out/${seatId(seat)}/${reopened}/${nameOf(action)}`;
}
