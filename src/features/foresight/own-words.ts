import type { Definitions } from "../../definitions/definitions.ts";
import type { Language } from "../../words/languages.ts";
import { usualMessages } from "../../words/usual.ts";
import type { Change } from "./change.ts";

/** What people would read in other words than now. */
export function ownWords(now: Definitions, next: Definitions): readonly Change[] {
  const files = new Set([now, next].flatMap(({ messages = {} }) => Object.keys(messages)));
  return [...files].flatMap((file) => changed(file, now, next));
}

function changed(file: string, now: Definitions, next: Definitions): readonly Change[] {
  const [, community] = file.split("/").toReversed();
  const ids = [now, next].flatMap(({ messages = {} }) => Object.keys(messages[file] ?? {}));
  return [...new Set(ids)].flatMap((message): readonly Change[] => {
    const [before, after] = [now, next].map((one) => saidIn(one, file, message));
    if (before === undefined || after === undefined || before === after) return [];
    const where = community === undefined ? {} : { community };
    return [{ kind: "words", file, ...where, message, before, after }];
  });
}

/** A community's own words come before the organisation's, and those before ours. */
function saidIn({ messages = {} }: Definitions, file: string, id: string): string | undefined {
  const [language = ""] = file.split("/").toReversed();
  return (
    messages[file]?.[id] ?? messages[language]?.[id] ?? usualMessages(language as Language).get(id)
  );
}
