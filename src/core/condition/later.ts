import { conditions } from "../../words/generated/conditions.ts";
import type { Voice } from "../../words/voice.ts";
import type { Reason } from "../reason.ts";

/** What stands behind something that is not over yet. */
export function later(voice: Voice): Reason {
  return { holds: false, says: () => conditions(voice)("conditions-later") };
}
