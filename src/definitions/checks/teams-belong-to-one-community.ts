import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** No two communities share a team. */
export const teamsBelongToOneCommunity: Check = {
  name: "teams-belong-to-one-community",
  sentence: "No two communities share a team.",
  check: (draft, at) => {
    const entries = Object.entries(draft.communities).filter(([, { team }]) => team !== undefined);
    return repeated(entries.map(([, { team }]) => String(team).toLowerCase())).map((index) => {
      const [id, { team }] = entries[index] as (typeof entries)[number];
      return at(
        "communities",
        id,
        ["team"],
        `The team ${quote(String(team))} already belongs to another community.`,
      );
    });
  },
};
