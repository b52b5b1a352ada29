import { nominable } from "../../core/ledger/nominable.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { Feature } from "../../core/feature.ts";
import type { World } from "../../core/world.ts";
import { conclude } from "./conclude.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";

/** People nominate others for badges; somebody else says yes, and the badge is theirs. */
export const nominations: Feature = {
  name: "nominations",
  commands: [
    { name: "nominate", reaches: true, where },
    { name: "endorse", reaches: true, where },
  ],
  facts,
  reply,
  conclude,
};

/** Where there is a badge that people are nominated for. */
function where(_: ThreadRef, world: World): boolean {
  return nominable(world.definitions()).length > 0;
}
