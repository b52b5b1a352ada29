import type { Feature } from "../../core/feature.ts";
import { holds } from "../../core/holds.ts";
import type { Candidate } from "../../core/world.ts";
import type { Change } from "./change.ts";
import { type InForce, wanted } from "./then.ts";

/** Files for which a pull request of ours would follow the merge; what we asked for already is left out. */
export function followUps(
  candidate: Candidate,
  world: InForce,
  others: readonly Feature[],
): readonly Change[] {
  const effects = wanted({ kind: "definitions" }, { ...world, candidate }, others);
  return effects.flatMap((effect) => {
    if (effect.kind !== "ensure-file" || effect.files.length === 0) return [];
    if (holds(effect, world)) return [];
    return [{ kind: "follows", paths: effect.files.map(({ path }) => path) }];
  });
}
