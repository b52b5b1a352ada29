import type { Definitions } from "../definitions/definitions.ts";
import type { Voice } from "../words/voice.ts";
import { requestWhere } from "./ledger/request.ts";
import type { ThreadRef } from "./place.ts";
import { voiceAmong, voiceOf } from "./voice-of.ts";
import type { World } from "./world.ts";

/** How a thread speaks: as the community whose request it is, or the one that it is `about`, and otherwise as the organisation. */
export function voiceOn(thread: ThreadRef, world: World, about: readonly string[] = []): Voice {
  const definitions = world.definitions();
  // Whose thread it is need not be asked where all speak alike.
  const differ = definitions !== undefined && someDiffer(definitions);
  if (!differ) return voiceOf(definitions);
  const community = requestWhere(thread, world)?.community;
  return voiceAmong(definitions, community === undefined ? about : [community]);
}

/** How something on no thread yet speaks: as the one community that it is about, and otherwise as the organisation. */
export function voiceAbout(communities: readonly string[], world: World): Voice {
  return voiceAmong(world.definitions(), communities);
}

function someDiffer({ communities, messages = {} }: Definitions): boolean {
  const ofTheirs = Object.keys(messages).some((id) => id.includes("/"));
  return ofTheirs || Object.values(communities).some(({ language }) => language !== undefined);
}
