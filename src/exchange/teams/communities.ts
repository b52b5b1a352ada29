import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Voice } from "../../words/voice.ts";
import type { Community } from "../../definitions/types.ts";
import { purposeOf } from "../purpose.ts";
import { objectionTo } from "../allowed.ts";
import type { TeamWish } from "../carried.ts";
import { ledOrForming } from "../led.ts";
import { idOf } from "../slug.ts";
import { slugOfTeam, type Team } from "./team.ts";

type Note = (team: Team, message: string) => void;

/** The communities that teams stand for: maintainers lead them. */
export function communitiesOf(
  teams: readonly Team[],
  wish: TeamWish,
  voice: Voice,
  note: Note,
): ReadonlyMap<string, Community> {
  const say = exchange(voice);
  const chosen = choose(teams, wish, voice, note);
  const ids = new Map([...chosen].map(([id, { name }]) => [name, id]));
  const before = new Set(chosen.keys());
  const role = say("exchange-role-maintainer");
  return new Map(
    [...chosen].map(([id, team]) => {
      const whole = team.parent === undefined ? undefined : ids.get(team.parent);
      const community = ledOrForming({
        name: team.name,
        ...purposeOf(team.description),
        ...(whole !== undefined && { "part-of": whole }),
        ...previousIds(team, before, voice, note),
        ...(team.maintainers && { leads: team.maintainers.map((github) => ({ github, role })) }),
        team: slugOfTeam(team),
      });
      if (community.status) note(team, say("exchange-team-forming"));
      return [id, community];
    }),
  );
}

/** Teams by the id they get as a community; why a team gets none is noted. */
function choose(
  teams: readonly Team[],
  wish: TeamWish,
  voice: Voice,
  note: Note,
): ReadonlyMap<string, Team> {
  const again = exchange(voice)("exchange-team-name-taken");
  const chosen = new Map<string, Team>();
  const names = new Set<string>();
  for (const team of teams) {
    const id = idOf(slugOfTeam(team));
    const taken = [id, team.name.toLowerCase()].some((one) => names.has(one));
    const why = whyNone(team, wish, voice) ?? (taken ? again : undefined);
    if (why !== undefined) note(team, why);
    else {
      chosen.set(id, team);
      for (const one of [id, team.name.toLowerCase()]) names.add(one);
    }
  }
  return chosen;
}

function whyNone(team: Team, wish: TeamWish, voice: Voice): string | undefined {
  const say = exchange(voice);
  if (wish === "none") return say("exchange-team-beside");
  if (wish === "led" && !team.maintainers) return say("exchange-team-not-led");
  if (team.privacy === "secret") return say("exchange-team-secret");
  return objectionTo("communities", { name: team.name, team: slugOfTeam(team) }, voice);
}

/** Ids that the community had before, each for one community alone. */
function previousIds(
  team: Team,
  taken: Set<string>,
  voice: Voice,
  note: Note,
): Pick<Community, "previously"> {
  const ids = (team.previously ?? []).flatMap((name) => {
    const id = idOf(name);
    if (id === "" || taken.has(id)) {
      note(team, exchange(voice)("exchange-previously", { name: quoted(name) }));
      return [];
    }
    taken.add(id);
    return [id];
  });
  return ids.length > 0 ? { previously: ids } : {};
}
