import type { Pause } from "../../definitions/types.ts";
import type { World } from "../world.ts";
import type { PauseKind } from "./kind.ts";

/** The organisation pauses, for everybody. */
export const organization: PauseKind = {
  own: false,
  concerns: (_, world) => pausesIn(world).length > 0,
  covers: (day, _, world) => isPaused(day, pausesIn(world)),
};

/** Whether a day (`2026-12-24`) lies in one of an organisation's pauses. */
export function isPaused(day: string, pauses: readonly Pause[]): boolean {
  return pauses.some((pause) =>
    "every-month" in pause
      ? isIn(pause["every-month"], Number(day.slice(8)))
      : isIn(pause, day.slice(5)),
  );
}

function pausesIn(world: World): readonly Pause[] {
  return world.definitions()?.settings.pauses ?? [];
}

/** Whether a day of the year (`12-24`), or of the month, lies in a pause, which may span the end of either. */
function isIn<D extends string | number>(
  { from, to }: { readonly from: D; readonly to: D },
  day: D,
): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}
