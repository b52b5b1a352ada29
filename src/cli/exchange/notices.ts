import type { Carried } from "../../exchange/carried.ts";
import { CONTRIBUTIONS } from "../../exchange/contributors/contributions.ts";
import { TEAMS } from "../../exchange/teams/team.ts";

interface Outcome {
  readonly carried: Carried;
  /** Whether the folder had its `waymark.yml` before. */
  readonly settled: boolean;
  /** What the organisation is called now, where nothing said it. */
  readonly guessed?: string;
}

/** What somebody should know about what was written. */
export function noticesFor({ carried, settled, guessed }: Outcome): readonly string[] {
  const { contributions, teams, types, communities } = carried;
  const fromTeams = [...communities.values()].some(({ team }) => team !== undefined);
  return [
    ...(guessed === undefined
      ? []
      : [
          `No file says what the organisation is called: waymark.yml calls it ${guessed}, after the folder.`,
        ]),
    ...(settled && types.size > 0
      ? [
          `waymark.yml is yours: add under \`types\` what it lacks of ${[...types.keys()].join(", ")}.`,
        ]
      : []),
    ...(contributions
      ? [
          `What ${contributions.contributors.length} people contributed is in ${CONTRIBUTIONS}: it belongs in the ledger, where each contribution has a time and evidence. all-contributors says neither, so nothing takes it up by itself.`,
        ]
      : []),
    ...(teams
      ? [
          `Who is in which team is in ${TEAMS}, for \`waymark export\`. Waymark itself reads it from GitHub: whoever is in a community's team when definitions are adopted is a member.`,
        ]
      : []),
    ...(teams && fromTeams
      ? ["Not every team is a community: delete the files of those that only give rights."]
      : []),
  ];
}
