import { quote } from "../../definitions/say.ts";
import type { Say } from "../combine.ts";
import { slugOfTeam, type Teams } from "./team.ts";

/** The teams of two sources together. */
export function joinTeams(
  first: Teams | undefined,
  second: Teams | undefined,
  say: Say,
): Teams | undefined {
  if (!first || !second) return first ?? second;
  const known = new Set(first.teams.map(slugOfTeam));
  const more = second.teams.filter((team) => !known.has(slugOfTeam(team)));
  for (const team of second.teams)
    if (known.has(slugOfTeam(team)))
      say(`The team ${quote(team.name)} stands in another file already: this one was left out.`);
  return { ...second, ...first, teams: [...first.teams, ...more] };
}
