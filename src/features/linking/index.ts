import type { Feature } from "../../core/feature.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { World } from "../../core/world.ts";
import { conclude } from "./conclude.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";

/** Whoever makes an account takes over what was recorded of them before: once they and somebody who may vouch for it have said so. */
export const linking: Feature = {
  name: "linking",
  commands: [
    { name: "link", reaches: true, where },
    { name: "that-was-me", reaches: true, where },
    { name: "unlink", reaches: true, where },
  ],
  facts,
  reply,
  conclude,
};

/** Where anybody is described. */
function where(_: ThreadRef, world: World): boolean {
  return Object.keys(world.definitions()?.people ?? {}).length > 0;
}
