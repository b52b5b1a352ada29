import type { Feature } from "../core/feature.ts";
import { look } from "../core/look.ts";
import { printPlan } from "../core/print.ts";
import type { Target } from "../core/target.ts";
import type { Instant } from "../core/time.ts";
import { apply } from "./apply.ts";
import { readTarget } from "./read/target.ts";
import type { Shell } from "./shell.ts";

/** A plan that is still not empty after this many rounds is a mistake of ours. */
const MOST_ROUNDS = 5;

/** Makes a target as it should be, and says when to look again. Throws where it never comes to rest. */
export async function lookAt(
  features: readonly Feature[],
  target: Target,
  shell: Shell,
): Promise<Instant | undefined> {
  let last = "";
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const world = await readTarget(target, shell);
    const { plan, due } = look(features, target, world);
    if (plan.length === 0) return due;
    const wanted = printPlan(plan);
    // What GitHub would not do a moment ago, it will not do now: a person may have to help.
    if (wanted === last) throw new Error(`this was done and is still to be done:\n${wanted}`);
    last = wanted;
    await apply(plan, shell, world.refused);
  }
  throw new Error(`after ${MOST_ROUNDS} rounds there is still something to do:\n${last}`);
}
