import type { ThreadRef } from "../../core/place.ts";
import type { Feature } from "../../core/feature.ts";
import type { World } from "../../core/world.ts";
import { conclude } from "./conclude.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";

/** A badge that somebody should not have is taken back, or given back, with a reason: by people who may, where not everybody reads along. */
export const revoking: Feature = {
  name: "revoking",
  commands: [
    { name: "revoke", reaches: true, where, keeps },
    { name: "restore", reaches: true, where, keeps },
  ],
  facts,
  reply,
  conclude,
};

/** What was said is kept where it counts, and nothing of it where it was said in public. */
function keeps(): string {
  return "";
}

/** Where not everybody reads along, and there are badges. */
function where({ repo }: ThreadRef, world: World): boolean {
  return repo.private === true && Object.keys(world.definitions()?.badges ?? {}).length > 0;
}
