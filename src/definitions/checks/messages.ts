import { quoted } from "../../words/printed.ts";
import { LANGUAGES, SOURCE } from "../../words/languages.ts";
import { messages } from "../../words/generated/messages.ts";
import { didYouMean, list, noSuch, sentences } from "../say.ts";
import type { Draft } from "../draft.ts";
import type { Check } from "./check.ts";

export const messagesBelong: Check = {
  name: "messages-belong",
  check: (draft, at, voice) =>
    Object.keys(draft.messages).flatMap((id) => {
      const [language, community] = id.split("/").toReversed() as [string, string?];
      const isKnown = LANGUAGES.some((one) => one === language);
      const isThere = community === undefined || draft.ids.communities.has(community);
      const say = messages(voice);
      const unknown = sentences(
        say("messages-language", { language: quoted(language) }),
        didYouMean(language, LANGUAGES, voice),
        say("messages-languages", { languages: list(LANGUAGES, voice) }),
      );
      return [
        ...(isKnown ? [] : [at("messages", id, [], unknown)]),
        ...(isThere
          ? []
          : [at("messages", id, [], noSuch("community", community, draft.ids.communities, voice))]),
      ];
    }),
};

export const messagesAreHeard: Check = {
  name: "messages-are-heard",
  severity: "warning",
  check: (draft, at, voice) =>
    Object.keys(draft.messages).flatMap((id) => {
      const [language, community] = id.split("/").toReversed() as [string, string?];
      const known = LANGUAGES.find((one) => one === language);
      const named = community === undefined || draft.ids.communities.has(community);
      if (!known || !named || spoken(draft, community).includes(known)) return [];
      return [
        at("messages", id, [], messages(voice)("messages-unheard", { language: quoted(known) })),
      ];
    }),
};

/** The languages in which people of a community, or of any, are spoken to. */
function spoken({ settings, communities }: Draft, community: string | undefined) {
  const ours = settings?.language ?? SOURCE;
  if (community !== undefined) return [communities[community]?.language ?? ours];
  return [ours, ...Object.values(communities).map(({ language }) => language ?? ours)];
}
