import type { Feature } from "../../core/feature.ts";
import { holds } from "../../core/holds.ts";
import { remembering } from "../../core/remembering.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Change } from "./change.ts";
import { wanted } from "./consequences.ts";

/** Merged, it came by the pull request that shows it. */
const brought: World["brought"] = (_, commit) => commit;

/** Files for which a pull request of ours would follow the merge; what we asked for already is left out. */
export function followUps(
  candidate: Candidate,
  world: World,
  others: readonly Feature[],
): readonly Change[] {
  const shown = () => ({ home: candidate.repo, candidate });
  const merged = world.once("it is shown", () => ({
    ...world,
    shown,
    brought,
    candidate: () => candidate,
    once: remembering(),
  }));
  const effects = wanted({ kind: "definitions" }, merged, others);
  return effects.flatMap((effect) => {
    if (effect.kind !== "ensure-file" || effect.files.length === 0) return [];
    if (holds(effect, world)) return [];
    return [{ kind: "follows", paths: effect.files.map(({ path }) => path) }];
  });
}
