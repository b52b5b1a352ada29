import type { Definitions } from "../definitions/definitions.ts";
import type { Community } from "../definitions/types.ts";
import { SOURCE } from "../words/languages.ts";
import { PLAIN, type Voice } from "../words/voice.ts";
import { requestWhere } from "./ledger/request.ts";
import type { ThreadRef } from "./place.ts";
import type { World } from "./world.ts";

const voices = new WeakMap<Definitions, Map<string, Voice>>();

/** How a community speaks; without one, the organisation. */
export function voiceOf(definitions: Definitions | undefined, community = ""): Voice {
  if (!definitions) return PLAIN;
  const known = voices.get(definitions) ?? new Map<string, Voice>();
  voices.set(definitions, known);
  const { settings, communities } = definitions;
  const language = communities[community]?.language ?? settings.language ?? SOURCE;
  const voice = known.get(community) ?? { language };
  known.set(community, voice);
  return voice;
}

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
