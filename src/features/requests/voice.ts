import type { Request } from "../../core/ledger/request.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { Voice } from "../../words/voice.ts";

/** How a request is spoken about: as the community that it is about speaks. */
export function voiceFor({ definitions, community }: Request): Voice {
  return voiceOf(definitions, community);
}
