import type { Check } from "./check.ts";
import { ofBadges, ofPathways } from "../inside/conditions.ts";
import { quote } from "../say.ts";

const ONLY_REQUESTS = ["approvals", "field", "joining", "waited"];

/** Pathways and badges ask nothing that only a request has. */
export const pathwaysAskWhatTheyKnow: Check = {
  name: "pathways-ask-what-they-know",
  sentence: "Pathways and badges ask nothing that only a request has.",
  check: (draft, at) =>
    [...ofPathways(draft), ...ofBadges(draft)].flatMap(({ at: { noun, id, path }, condition }) =>
      Object.keys(condition)
        .filter((key) => ONLY_REQUESTS.includes(key))
        .map((key) =>
          at(
            noun,
            id,
            [...path, key],
            `${quote(key)} is something that only a request has: it cannot hold here.`,
          ),
        ),
    ),
};
