import { quoted } from "../../words/printed.ts";
import { LANGUAGES } from "../../words/languages.ts";
import { messages } from "../../words/generated/messages.ts";
import { didYouMean, list, noSuch, sentences } from "../say.ts";
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
