import type { Check } from "./check.ts";
import { isDay } from "./days-exist.ts";

/** Every lead's term ends after it begins. */
export const leadTermsEndAfterTheyBegin: Check = {
  name: "lead-terms-end-after-they-begin",
  sentence: "Every lead's term ends after it begins.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { leads = [] }]) =>
      leads.flatMap(({ github, from, until }, index) => {
        if (!from || !until || from < until || !isDay(from)) return [];
        const message = `The term of \`${github}\` ends on ${until}, but it begins on ${from}: it must end after that.`;
        return [at("communities", id, ["leads", index, "until"], message)];
      }),
    ),
};
