import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import { listed } from "../../words/list.ts";
import type { Shown } from "../../words/shown.ts";
import type { Carried, Wishes } from "../carried.ts";
import type { Notes } from "../notes.ts";
import { organizationIn } from "../organization.ts";
import { mapping, type Spot } from "../spot.ts";
import { communitiesOf } from "./communities.ts";
import { readOrganization } from "./read-organization.ts";
import { readTeam } from "./read-team.ts";
import { slugOfTeam, type Team } from "./team.ts";

/** Reads peribolos' `org.yaml` or `teams.yaml`, also inside `orgs`. */
export function readPeribolos(root: Spot, wishes: Wishes, notes: Notes): Carried {
  const { org, spot } = inside(root, wishes, notes);
  const entries = mapping(spot, notes);
  const places = readTeams(entries.get("teams"), undefined, notes);
  const all = [...places.keys()];
  for (const team of again(all)) {
    const { pointer } = places.get(team) as Spot;
    const message = exchange(notes.voice)("exchange-two-teams", { team: quoted(slugOfTeam(team)) });
    notes.wrong.push({ pointer, message });
  }
  const known = readOrganization(entries, notes);
  const communities = communitiesOf(all, wishes.teams, notes.voice, (team, message) => {
    const { pointer } = places.get(team) as Spot;
    notes.left.push({ pointer, message, name: team.name });
  });
  const name = known.settings?.["name"] === undefined ? undefined : entries.get("name");
  const called = [name, org === undefined ? undefined : { value: org, pointer: spot.pointer }];
  return {
    ...organizationIn(
      called.flatMap((one) => one ?? []),
      notes,
    ),
    communities,
    people: new Map(),
    types: new Map(),
    teams: { ...(org !== undefined && { org }), ...known, teams: all },
  };
}

/** The whole configuration names its organisations; one of them is read. */
function inside(
  root: Spot,
  wishes: Wishes,
  notes: Notes,
): { readonly org?: string; readonly spot: Spot } {
  const all = mapping(root, notes).get("orgs");
  const orgs = mapping(all, notes);
  if (!all || orgs.size === 0) return { spot: root };
  const [[org, spot], ...others] = [...orgs] as [[string, Spot], ...[string, Spot][]];
  const say = exchange(notes.voice);
  const organizations = listed(
    [...orgs.keys()].map((name) => quoted(name)),
    notes.voice,
  );
  const wrong = (message: Shown) => notes.wrong.push({ pointer: all.pointer, message });
  const asked = wishes.org;
  if (asked !== undefined) {
    const found = [...orgs].find(([name]) => name.toLowerCase() === asked.toLowerCase());
    if (found) return { org: found[0], spot: found[1] };
    wrong(say("exchange-other-organization", { organization: quoted(asked), organizations }));
  } else if (others.length > 0) wrong(say("exchange-several-organizations", { organizations }));
  return { org, spot };
}

/** Teams whose name in addresses another one has before them. */
function again(teams: readonly Team[]): readonly Team[] {
  const known = new Set<string>();
  return teams.filter((team) => known.has(slugOfTeam(team)) || !known.add(slugOfTeam(team)));
}

/** All teams, each after the one it stands in, and where. */
function readTeams(
  spot: Spot | undefined,
  parent: string | undefined,
  notes: Notes,
): ReadonlyMap<Team, Spot> {
  const found = new Map<Team, Spot>();
  for (const [key, one] of mapping(spot, notes)) {
    const name = key.trim();
    found.set({ ...readTeam(name, one, notes), ...(parent !== undefined && { parent }) }, one);
    const inner = mapping(one, { ...notes, wrong: [], left: [] }).get("teams");
    for (const [team, place] of readTeams(inner, name, notes)) found.set(team, place);
  }
  return found;
}
