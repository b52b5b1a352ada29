import type { Check } from "./check.ts";
import { ofBadges, ofMentorships, ofPathways } from "../inside/conditions.ts";
import { quote } from "../say.ts";

const ONLY_REQUESTS = ["approvals", "field", "joining", "waited"];

/** Pathways, badges and mentorships ask nothing that only a request has. */
export const pathwaysAskWhatTheyKnow: Check = {
  name: "pathways-ask-what-they-know",
  sentence: "Pathways, badges and mentorships ask nothing that only a request has.",
  check: (draft, at) =>
    [...ofPathways(draft), ...ofBadges(draft), ...ofMentorships(draft)].flatMap(
      ({ at: { noun, id, path }, condition }) =>
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
