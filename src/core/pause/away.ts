import { isAway } from "../ledger/absences.ts";
import type { PauseKind } from "./kind.ts";

/** Somebody is away, and said so. */
export const away: PauseKind = { covers: isAway };
