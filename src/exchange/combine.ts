import { quote } from "../definitions/say.ts";
import type { Community } from "../definitions/types.ts";
import type { Carried } from "./carried.ts";
import { joinContributions } from "./contributors/join.ts";
import { renamed } from "./renamed.ts";
import { joinTeams } from "./teams/join.ts";

/** What joining two sources leaves out, in words. */
export type Say = (message: string) => void;

/** One source together with another; where both describe something, the first has the word. */
export function combine(first: Carried, second: Carried, say: Say): Carried {
  const known = renamed(second, first.people);
  const organization = first.organization ?? second.organization;
  const contributions = joinContributions(first.contributions, known.contributions, say);
  const teams = joinTeams(first.teams, second.teams, say);
  return {
    ...(organization !== undefined && { organization }),
    communities: joinCommunities(first.communities, second.communities, say),
    people: joinPeople(first.people, known.people),
    types: new Map([...second.types, ...first.types]),
    ...(contributions && { contributions }),
    ...(teams && { teams }),
  };
}

function joinPeople(first: Carried["people"], second: Carried["people"]): Carried["people"] {
  const people = new Map(first);
  for (const [id, person] of second) people.set(id, { ...person, ...first.get(id) });
  return people;
}

/** Ids, names and teams are each one community's. */
function joinCommunities(
  first: Carried["communities"],
  second: Carried["communities"],
  say: Say,
): Carried["communities"] {
  const taken = new Set([...first].flatMap(([id, community]) => marksOf(id, community)));
  const more = new Map(
    [...second].filter(([id, community]) => {
      if (!marksOf(id, community).some((mark) => taken.has(mark))) return true;
      say(`The community ${quote(id)} stands in another file already: this one was left out.`);
      return false;
    }),
  );
  const all = new Map([...first, ...more]);
  const before = new Set([...first.values()].flatMap(({ previously = [] }) => previously));
  for (const [id, community] of more) all.set(id, settled(community, all, before, say));
  return all;
}

function marksOf(id: string, { name, team, teams = [] }: Community): readonly string[] {
  const slugs = [team ?? "", ...teams.map((one) => one.team)].filter((slug) => slug !== "");
  return [id, name.toLowerCase(), ...slugs.map((slug) => `team ${slug.toLowerCase()}`)];
}

/** A community that names none that was left out, and no id that is in use. */
function settled(
  community: Community,
  all: Carried["communities"],
  before: ReadonlySet<string>,
  say: Say,
): Community {
  const { "part-of": whole, previously = [], ...rest } = community;
  const free = previously.filter((id) => !all.has(id) && !before.has(id));
  if (free.length < previously.length)
    say(`An id that ${quote(community.name)} had is in use: it was left out.`);
  return {
    ...rest,
    ...(whole !== undefined && all.has(whole) && { "part-of": whole }),
    ...(free.length > 0 && { previously: free }),
  };
}
