import { only } from "./fact.ts";
import type { Feature } from "./feature.ts";
import { type ThreadRef, threadKey } from "./place.ts";
import type { World } from "./world.ts";

/** The feature, speaking on Waymark's own issues only until definitions are in force. */
export function quiet(feature: Feature): Feature {
  const { answer } = feature;
  if (!answer) return feature;
  return {
    ...feature,
    answer(event, world) {
      const given = answer(event, world);
      if (world.definitions) return given;
      const messages = (given.messages ?? []).filter(({ thread }) => isOurs(thread, world));
      return { ...given, messages };
    },
  };
}

function isOurs(thread: ThreadRef, { facts }: World): boolean {
  return only(facts, "raised").some((fact) => threadKey(fact.thread) === threadKey(thread));
}
