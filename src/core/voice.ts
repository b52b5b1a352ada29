import type { Definitions } from "../definitions/definitions.ts";
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
  const differ = definitions !== undefined && someDiffer(definitions);
  return voiceOf(definitions, differ ? requestWhere(thread, world)?.community : undefined);
}

function someDiffer({ communities, messages = {} }: Definitions): boolean {
  const ofTheirs = Object.keys(messages).some((id) => id.includes("/"));
  return ofTheirs || Object.values(communities).some(({ language }) => language !== undefined);
}
