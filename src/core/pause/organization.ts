import type { Pause } from "../../definitions/types.ts";
import type { PauseKind } from "./kind.ts";

/** The organisation pauses, for everybody. */
export const organization: PauseKind = {
  covers(day, _, world) {
    const { pauses = [] } = world.definitions()?.settings ?? {};
    return pauses.some((pause) => isIn(pause, day.slice(5)));
  },
};

/** Whether a day of the year (`12-24`) lies in a pause, which may span the new year. */
function isIn({ from, to }: Pause, day: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}
