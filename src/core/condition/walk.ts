import type { Condition } from "../../definitions/types.ts";
import { onceFor } from "../remembering.ts";

/** Every predicate of a condition, however deep it stands. */
export function predicatesIn(condition: Condition | undefined): readonly Condition[] {
  return condition ? predicates(condition) : [];
}

// The same conditions are asked about everybody.
const predicates = onceFor((condition: Condition): readonly Condition[] => {
  if ("all" in condition) return condition.all.flatMap(predicatesIn);
  if ("any" in condition) return condition.any.flatMap(predicatesIn);
  if ("not" in condition) return predicatesIn(condition.not);
  return [condition];
});
