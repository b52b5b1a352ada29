import type { Voice } from "../../words/voice.ts";
import type { Carried, TeamWish } from "../carried.ts";
import type { Left } from "../notes.ts";
import { communitiesOf } from "./communities.ts";
import type { Teams } from "./team.ts";

/** What a live organisation's teams become. */
export function importTeams(
  organization: string,
  teams: Teams,
  wish: TeamWish,
  voice: Voice,
): { readonly carried: Carried; readonly left: readonly Left[] } {
  const left: Left[] = [];
  const communities = communitiesOf(teams.teams, wish, voice, ({ name }, message) => {
    left.push({ file: organization, name, message });
  });
  return {
    carried: { organization, communities, people: new Map(), types: new Map(), teams },
    left,
  };
}
