import { answered, apart, type Reader } from "./ask.ts";
import type { Feature } from "./feature.ts";
import { lookAgain } from "./not-yet.ts";
import { settle, type Settled } from "./settle.ts";
import type { Target } from "./target.ts";
import type { Instant } from "./time.ts";
import type { Setting } from "./world.ts";
import { worldOf } from "./world-of.ts";

/** Looks at a target: what follows from the facts and the definitions, what is to be made true, and when to look again. */
export async function look(
  target: Target,
  features: readonly Feature[],
  setting: Setting,
  reader: Reader,
): Promise<Settled> {
  const { value } = await answered((hearing) => {
    const world = hearing.once("world", () => worldOf(setting, hearing));
    const [settled, again] = apart([
      () => settle(target, features, world),
      () => lookAgain(target, world),
    ]);
    return again === undefined ? settled : { ...settled, due: earlier(settled.due, again) };
  }, reader);
  return value;
}

function earlier(one: Instant | undefined, other: Instant): Instant {
  return one !== undefined && one < other ? one : other;
}
