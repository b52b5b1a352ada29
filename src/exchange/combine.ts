import { quoted } from "../words/printed.ts";
import { exchange } from "../words/generated/exchange.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Community } from "../definitions/types.ts";
import type { Carried } from "./carried.ts";
import { joinContributions } from "./contributors/join.ts";
import { renamed } from "./renamed.ts";
import { joinTeams } from "./teams/join.ts";

/** Told what joining two sources leaves out. */
export type Tell = (message: Shown) => void;

/** One source together with another; where both describe something, the first has the word. */
export function combine(first: Carried, second: Carried, voice: Voice, tell: Tell): Carried {
  const known = renamed(second, first.people);
  const organization = first.organization ?? second.organization;
  const contributions = joinContributions([first.contributions, known.contributions], voice, tell);
  const teams = joinTeams([first.teams, second.teams], voice, tell);
  return {
    ...(organization !== undefined && { organization }),
    communities: joinCommunities(first.communities, second.communities, voice, tell),
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
  voice: Voice,
  tell: Tell,
): Carried["communities"] {
  const taken = new Set([...first].flatMap(([id, community]) => marksOf(id, community)));
  const more = new Map(
    [...second].filter(([id, community]) => {
      if (!marksOf(id, community).some((mark) => taken.has(mark))) return true;
      tell(exchange(voice)("exchange-community-again", { community: quoted(id) }));
      return false;
    }),
  );
  const all = new Map([...first, ...more]);
  const before = new Set([...first.values()].flatMap(({ previously = [] }) => previously));
  const leftOut = ({ name }: Community) =>
    tell(exchange(voice)("exchange-id-in-use", { community: quoted(name) }));
  for (const [id, community] of more) all.set(id, settled(community, all, before, leftOut));
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
  leftOut: (community: Community) => void,
): Community {
  const { "part-of": whole, previously = [], ...rest } = community;
  const free = previously.filter((id) => !all.has(id) && !before.has(id));
  if (free.length < previously.length) leftOut(community);
  return {
    ...rest,
    ...(whole !== undefined && all.has(whole) && { "part-of": whole }),
    ...(free.length > 0 && { previously: free }),
  };
}
