import type { Community } from "../definitions/types.ts";
import type { Voice } from "../words/voice.ts";
import { requestWhere } from "./ledger/request.ts";
import type { ThreadRef } from "./place.ts";
import { voiceOf } from "./voice-of.ts";
import type { World } from "./world.ts";

export { voiceOf } from "./voice-of.ts";

/** How a thread speaks: as the community whose request it is, and otherwise as the organisation. */
export function voiceOn(thread: ThreadRef, world: World): Voice {
  const definitions = world.definitions();
  // Whose thread it is need not be asked where all speak alike.
  const differ = Object.values(definitions?.communities ?? {}).some(hasVoice);
  return voiceOf(definitions, differ ? requestWhere(thread, world)?.community : undefined);
}

function hasVoice({ language }: Community): boolean {
  return language !== undefined;
}
