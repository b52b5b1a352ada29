import { LANGUAGES, SOURCE } from "./languages.ts";
import { PLAIN, type Voice } from "./voice.ts";

/** The voice for whoever sits at a machine, by its environment: `es_MX.UTF-8` is Spanish. What we don't speak is the source. */
export function voiceOfMachine(variables: Readonly<Record<string, string | undefined>>): Voice {
  const { LC_ALL, LC_MESSAGES, LANG } = variables;
  const [language] = (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().split(/[_.@-]/);
  const known = LANGUAGES.find((one) => one === language) ?? SOURCE;
  return known === SOURCE ? PLAIN : { language: known };
}
