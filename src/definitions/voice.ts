import { type Language, LANGUAGES } from "../words/languages.ts";
import { PLAIN, type Voice } from "../words/voice.ts";
import type { Source } from "./sources.ts";

/** A line of the settings that names a language, read even where all else is wrong with them. */
const LINE = /^language[ \t]*:[ \t]*["']?([\w-]+)/m;

/** How the settings want people to be spoken to, as far as they say so. */
export function voiceIn(sources: readonly Source[]): Voice {
  const settings = sources.find(({ noun }) => noun === "settings");
  const [, named = ""] = LINE.exec(settings?.text ?? "") ?? [];
  return LANGUAGES.includes(named as Language) ? voiceOf(named as Language) : PLAIN;
}

const voices = new Map<Language, Voice>([[PLAIN.language, PLAIN]]);

function voiceOf(language: Language): Voice {
  const voice = voices.get(language) ?? { language };
  voices.set(language, voice);
  return voice;
}
