import { hiding } from "../../words/generated/hiding.ts";
import { atLogin, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

export function noLongerNamed(login: string, voice: Voice): Shown {
  return hiding(voice)("hiding-hidden", { person: atLogin(login) });
}

export function namedAgain(login: string, voice: Voice): Shown {
  return hiding(voice)("hiding-shown", { person: atLogin(login) });
}
