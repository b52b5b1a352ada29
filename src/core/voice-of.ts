import type { Definitions } from "../definitions/definitions.ts";
import { type Language, SOURCE } from "../words/languages.ts";
import { PLAIN, type Voice } from "../words/voice.ts";

const voices = new WeakMap<Definitions, Map<string, Voice>>();

/** How a community speaks; without one, the organisation. */
export function voiceOf(definitions: Definitions | undefined, community = ""): Voice {
  if (!definitions) return PLAIN;
  const known = voices.get(definitions) ?? new Map<string, Voice>();
  voices.set(definitions, known);
  const { settings, communities } = definitions;
  const language = communities[community]?.language ?? settings.language ?? SOURCE;
  const voice = known.get(community) ?? { language, ...ownWords(definitions, community, language) };
  known.set(community, voice);
  return voice;
}

/** How something about these communities speaks: as the only one of them, and otherwise as the organisation. */
export function voiceAmong(
  definitions: Definitions | undefined,
  [first, ...more]: readonly string[],
): Voice {
  return voiceOf(definitions, more.length === 0 ? first : undefined);
}

/** The community's words come before the organisation's. */
function ownWords(
  { messages = {} }: Definitions,
  community: string,
  language: Language,
): Pick<Voice, "own"> {
  const own = { ...messages[language], ...messages[`${community}/${language}`] };
  return Object.keys(own).length > 0 ? { own } : {};
}
