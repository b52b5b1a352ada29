import { askedAt } from "./always-asked.ts";
import { answered, apart, each, foretold, type Reader } from "./ask.ts";
import type { Feature } from "./feature.ts";
import { lookAgain } from "./not-yet.ts";
import { settle, type Settled } from "./settle.ts";
import type { Target } from "./target.ts";
import type { Instant } from "./time.ts";
import type { Setting, World } from "./world.ts";
import { worldOf } from "./world-of.ts";

/** Looks at a target: what follows from the facts and the definitions, what is to be made true, and when to look again. */
export function look(
  target: Target,
  features: readonly Feature[],
  setting: Setting,
  reader: Reader,
): Promise<Settled> {
  return inOneWorld([target], setting, reader, (world) => lookIn(world, target, features));
}

/** Looks at several targets side by side, none of which knows what follows for another: what they ask is read together. */
export function lookSideBySide(
  targets: readonly Target[],
  features: readonly Feature[],
  setting: Setting,
  reader: Reader,
): Promise<readonly Settled[]> {
  return inOneWorld(targets, setting, reader, (world) =>
    each(targets, (target) => lookIn(world, target, features)),
  );
}

async function inOneWorld<T>(
  targets: readonly Target[],
  setting: Setting,
  reader: Reader,
  work: (world: World) => T,
): Promise<T> {
  const { value } = await answered(
    (hearing) => work(hearing.once("world", () => worldOf(setting, hearing))),
    reader,
    await foretold(targets.flatMap(askedAt), reader),
  );
  return value;
}

function lookIn(world: World, target: Target, features: readonly Feature[]): Settled {
  const [settled, again] = apart([
    () => settle(target, features, world),
    () => lookAgain(target, world),
  ]);
  return again === undefined ? settled : { ...settled, due: earlier(settled.due, again) };
}

function earlier(one: Instant | undefined, other: Instant): Instant {
  return one !== undefined && one < other ? one : other;
}
