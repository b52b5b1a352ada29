import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import { isDay } from "./days-exist.ts";

/** Every lead's term ends after it begins. */
export const leadTermsEndAfterTheyBegin: Check = {
  name: "lead-terms-end-after-they-begin",
  sentence: "Every lead's term ends after it begins.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { leads = [] }]) =>
      leads.flatMap(({ github, from, until }, index) => {
        if (!from || !until || from < until || !isDay(from) || !isDay(until)) return [];
        const message = `The term of ${quote(github)} ends on ${quote(until)}, but it begins on ${quote(from)}: it must end after that.`;
        return [at("communities", id, ["leads", index, "until"], message)];
      }),
    ),
};
