import { answered, type Reader } from "./ask.ts";
import type { Feature } from "./feature.ts";
import { settle, type Settled } from "./settle.ts";
import type { Target } from "./target.ts";
import type { Setting } from "./world.ts";
import { worldOf } from "./world-of.ts";

/** Looks at a target: what follows from the facts and the definitions, and what is to be made true. */
export async function look(
  target: Target,
  features: readonly Feature[],
  setting: Setting,
  reader: Reader,
): Promise<Settled> {
  const { value } = await answered(
    (hearing) => settle(target, features, worldOf(setting, hearing)),
    reader,
  );
  return value;
}
