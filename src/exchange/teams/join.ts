import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Voice } from "../../words/voice.ts";
import type { Tell } from "../combine.ts";
import { slugOfTeam, type Teams } from "./team.ts";

/** The teams of two sources together. */
export function joinTeams(
  [first, second]: readonly [Teams | undefined, Teams | undefined],
  voice: Voice,
  tell: Tell,
): Teams | undefined {
  if (!first || !second) return first ?? second;
  const known = new Set(first.teams.map(slugOfTeam));
  const more = second.teams.filter((team) => !known.has(slugOfTeam(team)));
  for (const team of second.teams)
    if (known.has(slugOfTeam(team)))
      tell(exchange(voice)("exchange-team-again", { team: quoted(team.name) }));
  return { ...second, ...first, teams: [...first.teams, ...more] };
}
