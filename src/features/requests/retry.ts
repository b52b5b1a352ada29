import type { Request } from "../../core/ledger/request.ts";
import { type Instant, shift } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { leftOf } from "./outcomes/carried-out.ts";
import { outcomeOf } from "./outcomes/index.ts";

const DAY = { count: 1, unit: "day" } as const;
const MONTH = { count: 1, unit: "month" } as const;

/** When to see again whether GitHub can do by then what it could not: for a month after the end, each day. */
export function retryOf(request: Request, world: World): Instant | undefined {
  const { concluded } = request;
  if (!concluded || world.now >= shift(concluded.at, MONTH)) return undefined;
  const left = leftOf(request, concluded.outcome);
  return left.some((action) => outcomeOf(action).isShown) ? shift(world.now, DAY) : undefined;
}
