import type { Condition } from "../../definitions/types.ts";

/** Every predicate of a condition, however deep it stands. */
export function predicatesIn(condition: Condition | undefined): readonly Condition[] {
  if (!condition) return [];
  if ("all" in condition) return condition.all.flatMap(predicatesIn);
  if ("any" in condition) return condition.any.flatMap(predicatesIn);
  if ("not" in condition) return predicatesIn(condition.not);
  return [condition];
}
