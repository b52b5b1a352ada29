import type { Asking } from "../../core/asking.ts";
import { asking } from "../../words/generated/asking.ts";
import { atLogin, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

export function nothingAsked(login: string, word: Asking["word"], voice: Voice): Shown {
  return asking(voice)(`asking-nothing-to-${word}`, { person: atLogin(login) });
}

export function nothingLeft(login: string, voice: Voice): Shown {
  return asking(voice)("asking-nothing-left", { person: atLogin(login) });
}
