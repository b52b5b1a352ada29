import { each } from "./ask.ts";
import { raisedOn } from "./asking.ts";
import type { Feature } from "./feature.ts";
import type { World } from "./world.ts";

/** The feature, speaking on Waymark's own issues only until definitions are in force. */
export function quiet(feature: Feature): Feature {
  const { reply } = feature;
  if (!reply) return feature;
  return {
    ...feature,
    reply(event, world) {
      const given = reply(event, world);
      if (world.definitions() || !given.messages) return given;
      const ours = each(given.messages, ({ thread }) => isOurs(thread, world));
      return { ...given, messages: given.messages.filter((_, index) => ours[index]) };
    },
  };
}

function isOurs(thread: Parameters<typeof raisedOn>[0], world: World): boolean {
  return raisedOn(thread, world) !== undefined;
}
