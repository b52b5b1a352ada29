import { voiceOf } from "../../core/voice-of.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Voice } from "../../words/voice.ts";

/** How the organisation is spoken to: as what is in force says, and before that as what is to come. */
export function voiceFor(candidate: Candidate | undefined, world: World): Voice {
  return voiceOf(world.definitions() ?? candidate?.definitions);
}
