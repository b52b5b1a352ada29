import type { Problem } from "./definitions.ts";

// Anybody may open a pull request from a fork, and reading it spends what the organisation may ask
// GitHub in an hour: of what it would have to be asked anew, so much is read, and no more.

/** The most files that may be new or changed. */
export const MOST_CHANGED = 15;
/** The most teams that nothing has yet: each is some questions to GitHub. */
export const MOST_TEAMS = 4;
/** The most accounts that are looked up; the others are once it is merged. */
export const MOST_ACCOUNTS = 10;

/** What is too much for a proposal from a fork, by how many files it changes, the first of them, and how many teams it adds. */
export function tooMuchFromAfar(
  changed: readonly string[],
  teams: readonly string[],
): readonly Problem[] {
  const [file = "waymark.yml"] = changed;
  const found: string[] = [];
  if (changed.length > MOST_CHANGED)
    found.push(
      `This proposal comes from a fork and changes ${changed.length} files; of those, at most ${MOST_CHANGED} are read at once.`,
    );
  if (teams.length > MOST_TEAMS)
    found.push(
      `This proposal comes from a fork and names ${teams.length} teams that are new here; at most ${MOST_TEAMS} of them may come at once.`,
    );
  return found.map((what) => ({
    file,
    line: 1,
    column: 1,
    severity: "error",
    rule: "limits",
    message: `${what} Propose it in smaller parts, or ask somebody who may write here to push it to a branch of this repository.`,
    pointer: "",
  }));
}
