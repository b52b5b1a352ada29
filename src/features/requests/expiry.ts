import { currentSteps, type Request } from "../../core/ledger/request.ts";
import { later } from "../../core/pauses.ts";
import { type Instant, lengthOf } from "../../core/time.ts";
import type { World } from "../../core/world.ts";

/** When the first of the steps at hand will have lasted as long as it may; pauses stop the clock. */
export function expiryOf(request: Request, world: World): Instant | undefined {
  const { concluded, ending, around } = request;
  const current = concluded || ending ? [] : currentSteps(request);
  const ends = current.flatMap(({ since, step: { expires } }) =>
    expires === undefined ? [] : [later(since, lengthOf(expires), around.subject, world)],
  );
  return ends.toSorted()[0];
}

/** Whether a step at hand has lasted longer than it may. */
export function isExpired(request: Request, world: World): boolean {
  const due = expiryOf(request, world);
  return due !== undefined && due <= world.now;
}
