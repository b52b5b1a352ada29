import { LANGUAGES, SOURCE } from "./languages.ts";
import { PLAIN, type Voice } from "./voice.ts";

/** The source's words, for somebody who asked for them: no settings have another say. */
const ASKED_FOR: Voice = { language: SOURCE };

/** The voice for whoever sits at a machine, by its environment: `es_MX.UTF-8` is Spanish, `en_US.UTF-8` English. Where that names no language of ours, it's the plain voice: nobody has chosen. */
export function voiceOfMachine(variables: Readonly<Record<string, string | undefined>>): Voice {
  const { LC_ALL, LC_MESSAGES, LANG } = variables;
  const [named] = (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().split(/[_.@-]/);
  const language = LANGUAGES.find((one) => one === named);
  if (language === undefined) return PLAIN;
  return language === SOURCE ? ASKED_FOR : { language };
}
