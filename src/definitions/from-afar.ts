import { definitions } from "../words/generated/definitions.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Problem } from "./definitions.ts";
import { sentences } from "./say.ts";
import { SETTINGS } from "./sources.ts";

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
  voice: Voice,
): readonly Problem[] {
  const [file = SETTINGS] = changed;
  const say = definitions(voice);
  const found: Shown[] = [];
  if (changed.length > MOST_CHANGED)
    found.push(say("definitions-fork-files", { count: changed.length, most: MOST_CHANGED }));
  if (teams.length > MOST_TEAMS)
    found.push(say("definitions-fork-teams", { count: teams.length, most: MOST_TEAMS }));
  return found.map((what) => ({
    file,
    line: 1,
    column: 1,
    severity: "error",
    rule: "limits",
    message: sentences(what, say("definitions-fork-advice")),
    pointer: "",
  }));
}
