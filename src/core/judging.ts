import { raisedAs } from "./asking.ts";
import type { Repo } from "./place.ts";
import type { World } from "./world.ts";

/** The private repository that the settings name for what is about people, while we see that it is one. */
export function privatePlace(world: World): Repo | undefined {
  const there = namedPlace(world);
  return there?.private ? there : undefined;
}

function namedPlace(world: World): Repo | undefined {
  const name = world.definitions()?.settings.private;
  return name === undefined ? undefined : world.repository(name);
}

/**
 * Where what is about people is asked: in the private repository that the settings name, as long
 * as it is one; else where the definitions are. What was asked where not everybody reads waits
 * while we can't see that, rather than being asked again in public.
 */
export function judgingPlace(tag: string, world: World): Repo | undefined {
  const there = namedPlace(world);
  const isNamed = world.definitions()?.settings.private !== undefined;
  if (!isNamed || there?.private) return there ?? world.home();
  const home = world.home();
  const before = raisedAs(tag, world).at(-1)?.thread.repo;
  return before?.private && !home?.private ? undefined : home;
}
