import { asking } from "../words/generated/asking.ts";
import { atLogin, code, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

/** To somebody who wrote a word of agreement, and behind it that they don't agree yet. */
export function notAYes(login: string, word: string, voice: Voice): Shown {
  return asking(voice)("asking-not-a-yes", { person: atLogin(login), command: code(`/${word}`) });
}
