import type { Feature } from "../../core/feature.ts";
import { uphold } from "./uphold.ts";

/** Says on a pull request what merging it would change, by asking every other feature what it would do then. */
export function foresight(others: readonly Feature[]): Feature {
  return { name: "foresight", uphold: (target, world) => uphold(target, world, others) };
}
