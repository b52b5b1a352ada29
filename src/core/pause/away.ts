import { absences, isAway } from "../ledger/absences.ts";
import type { PauseKind } from "./kind.ts";

/** Somebody is away, and said so. */
export const away: PauseKind = {
  own: true,
  concerns: (person, world) => absences(person, world).length > 0,
  covers: isAway,
};
