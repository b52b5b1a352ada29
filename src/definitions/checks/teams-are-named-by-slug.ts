import type { Check } from "./check.ts";
import { rolesOf } from "../inside/roles.ts";
import { quote } from "../say.ts";

const SLUG = /^team:[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** A role names a team as it stands in the team's address. */
export const teamsAreNamedBySlug: Check = {
  name: "teams-are-named-by-slug",
  sentence: "A role names a team as it stands in the team's address.",
  check: (draft, at) =>
    rolesOf(draft)
      .filter(({ role }) => role.startsWith("team:") && !SLUG.test(role))
      .map(({ at: { noun, id, path }, role }) =>
        at(
          noun,
          id,
          path,
          `${quote(role)} names no team: after \`team:\` write letters, digits, hyphens and underscores.`,
        ),
      ),
};
