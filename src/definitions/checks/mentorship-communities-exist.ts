import type { Check } from "./check.ts";
import { noSuch } from "../say.ts";

/** The communities a mentorship programme is for exist. */
export const mentorshipCommunitiesExist: Check = {
  name: "mentorship-communities-exist",
  sentence: "The communities a mentorship programme is for exist.",
  check: (draft, at) =>
    Object.entries(draft.mentorships).flatMap(([id, { communities = [] }]) =>
      communities.flatMap((community, index) => {
        if (draft.ids.communities.has(community)) return [];
        const message = noSuch("community", community, draft.ids.communities);
        return [at("mentorships", id, ["communities", index], message)];
      }),
    ),
};
