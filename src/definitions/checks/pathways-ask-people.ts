import type { Check } from "./check.ts";
import { rolesOf } from "../inside/roles.ts";
import { quote } from "../say.ts";

const OUTSIDE = { pathways: true, badges: true, mentorships: true };

/** Pathways, badges and mentorships ask only people who are there without a request. */
export const pathwaysAskPeople: Check = {
  name: "pathways-ask-people",
  sentence: "Pathways, badges and mentorships ask only people who are there without a request.",
  check: (draft, at) =>
    rolesOf(draft)
      .filter(
        ({ at: { noun }, role }) => noun in OUTSIDE && !/^(leads|members|owners|team:)/.test(role),
      )
      .map(({ at: { noun, id, path }, role }) =>
        at(
          noun,
          id,
          path,
          `Here ${quote(role)} is nobody: use \`leads\`, \`members\`, \`owners\` or \`team:<slug>\`.`,
        ),
      ),
};
