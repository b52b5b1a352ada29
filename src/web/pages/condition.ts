import { printCondition } from "../../core/condition/index.ts";
import type { Condition } from "../../definitions/types.ts";
import { inCode } from "./in-code.ts";
import type { Html } from "./link.ts";
import type { View } from "./view.ts";

/** What something takes. */
export function takes(when: Condition, { definitions, voice }: View): Html {
  return inCode(printCondition(when, definitions, voice));
}
