import type { Check } from "./check.ts";

/** Every active community has a lead. */
export const communitiesHaveLeads: Check = {
  name: "communities-have-leads",
  sentence: "Every active community has a lead.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { status = "active", leads = [] }]) =>
      status !== "active" || leads.length > 0
        ? []
        : [
            at(
              "communities",
              id,
              ["leads"],
              "An active community needs at least one lead under `leads`.",
            ),
          ],
    ),
};
