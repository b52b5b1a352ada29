import { adoptedBy } from "../core/role/leads.ts";
import { type Duration, type Instant, shift } from "../core/time.ts";
import type { World } from "../core/world.ts";
import type { Definitions } from "../definitions/definitions.ts";

/** For so long nothing may come of a rule or a badge before somebody should look at it. */
export const QUIET: Duration = { count: 180, unit: "day" };

/** So long people may take from one stage to the next. */
export const SLOW: Duration = { count: 1, unit: "year" };

/** The moments about whose definitions is asked: what is new is not judged like what has stood for long. */
export function momentsBefore(now: Instant): readonly Instant[] {
  return [QUIET, SLOW].map((length) => shift(now, length, -1));
}

/** What was in force so long ago; nothing where nothing was, or nobody knows any more. */
export function inForceBefore(length: Duration, world: World): Definitions | undefined {
  const then = adoptedBy(shift(world.now, length, -1), world);
  return then && world.definitionsAt(then.commit);
}
