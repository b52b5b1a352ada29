import { quote } from "../../definitions/say.ts";
import type { Community } from "../../definitions/types.ts";
import { objectionTo } from "../allowed.ts";
import type { TeamWish } from "../carried.ts";
import { FORMING, ledOrForming } from "../led.ts";
import { idOf } from "../slug.ts";
import { slugOfTeam, type Team } from "./team.ts";

type Note = (team: Team, message: string) => void;

/** The communities that teams stand for: maintainers lead them. */
export function communitiesOf(
  teams: readonly Team[],
  wish: TeamWish,
  note: Note,
): ReadonlyMap<string, Community> {
  const chosen = choose(teams, wish, note);
  const ids = new Map([...chosen].map(([id, { name }]) => [name, id]));
  const before = new Set(chosen.keys());
  return new Map(
    [...chosen].map(([id, team]) => {
      const whole = team.parent === undefined ? undefined : ids.get(team.parent);
      const community = ledOrForming({
        name: team.name,
        ...(team.description !== undefined && { purpose: team.description }),
        ...(whole !== undefined && { "part-of": whole }),
        ...previousIds(team, before, note),
        ...(team.maintainers && { leads: team.maintainers.map(maintainer) }),
        team: slugOfTeam(team),
      });
      if (community.status) note(team, FORMING);
      return [id, community];
    }),
  );
}

function maintainer(github: string) {
  return { github, role: "maintainer" };
}

/** Teams by the id they get as a community; why a team gets none is noted. */
function choose(teams: readonly Team[], wish: TeamWish, note: Note): ReadonlyMap<string, Team> {
  const chosen = new Map<string, Team>();
  const names = new Set<string>();
  for (const team of teams) {
    const id = idOf(slugOfTeam(team));
    const taken = [id, team.name.toLowerCase()].some((one) => names.has(one));
    const why = whyNone(team, wish) ?? (taken ? TAKEN : undefined);
    if (why !== undefined) note(team, why);
    else {
      chosen.set(id, team);
      for (const one of [id, team.name.toLowerCase()]) names.add(one);
    }
  }
  return chosen;
}

const TAKEN = "Another team has this name already: no community was made of this one.";

function whyNone(team: Team, wish: TeamWish): string | undefined {
  if (wish === "none") return "A team beside communities that another file describes.";
  if (wish === "led" && !team.maintainers)
    return "Nobody maintains this team: no community was made of it.";
  if (team.privacy === "secret") return "A secret team: no community was made of it.";
  return objectionTo("communities", { name: team.name, team: slugOfTeam(team) });
}

/** Ids that the community had before, each for one community alone. */
function previousIds(team: Team, taken: Set<string>, note: Note): Pick<Community, "previously"> {
  const ids = (team.previously ?? []).flatMap((name) => {
    const id = idOf(name);
    if (id === "" || taken.has(id)) {
      note(team, `\`previously\`: ${quote(name)} is no id, or already in use.`);
      return [];
    }
    taken.add(id);
    return [id];
  });
  return ids.length > 0 ? { previously: ids } : {};
}
