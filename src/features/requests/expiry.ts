import { currentStep, type Request } from "../../core/ledger/request.ts";
import { later } from "../../core/pauses.ts";
import { type Instant, lengthOf } from "../../core/time.ts";
import type { World } from "../../core/world.ts";

/** When the step at hand will have lasted as long as it may; pauses stop the clock. */
export function expiryOf(request: Request, world: World): Instant | undefined {
  const current = request.concluded || request.ending ? undefined : currentStep(request);
  const { expires } = current?.step ?? {};
  if (!current || expires === undefined) return undefined;
  return later(current.since, lengthOf(expires), request.around.subject, world);
}

/** Whether the step at hand has lasted longer than it may. */
export function isExpired(request: Request, world: World): boolean {
  const due = expiryOf(request, world);
  return due !== undefined && due <= world.now;
}
