import type { Definitions } from "../../definitions/definitions.ts";
import { labelsOf, renamedLabels } from "../../core/labels.ts";
import { same } from "../../core/person.ts";
import type { Change } from "./change.ts";

/** Labels that would be created, and those that nothing would use any more. */
export function labels(
  now: Definitions,
  next: Definitions,
  shown: readonly string[],
): readonly Change[] {
  const before = labelsOf(now).map(({ name }) => name);
  const after = labelsOf(next).map(({ name }) => name);
  const there = [...before, ...shown];
  const renames = renamedLabels(now, next);
  const retired = before.filter(
    (name) =>
      !after.some((one) => same(one, name)) && !renames.some(({ from }) => same(from, name)),
  );
  const created = after.filter(
    (name) => !there.some((one) => same(one, name)) && !renames.some(({ to }) => same(to, name)),
  );
  return [
    ...renames.map((rename) => ({ kind: "label-renamed" as const, ...rename })),
    ...retired.map((label) => ({ kind: "label-retired" as const, label })),
    ...created.map((label) => ({ kind: "label-created" as const, label })),
  ];
}
