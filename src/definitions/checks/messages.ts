import { LANGUAGES } from "../../words/languages.ts";
import { didYouMean, list, noSuch, quote } from "../say.ts";
import type { Check } from "./check.ts";

export const messagesBelong: Check = {
  name: "messages-belong",
  sentence: "Own messages are in a language that Waymark speaks, of a community that exists.",
  check: (draft, at) =>
    Object.keys(draft.messages).flatMap((id) => {
      const [language, community] = id.split("/").toReversed() as [string, string?];
      const isKnown = LANGUAGES.some((one) => one === language);
      const isThere = community === undefined || draft.ids.communities.has(community);
      const unknown = `Waymark does not speak ${quote(language)}.${didYouMean(language, LANGUAGES)} It speaks ${list(LANGUAGES)}.`;
      return [
        ...(isKnown ? [] : [at("messages", id, [], unknown)]),
        ...(isThere
          ? []
          : [at("messages", id, [], noSuch("community", community, draft.ids.communities))]),
      ];
    }),
};
