import { dump } from "js-yaml";
import type { Community } from "../../definitions/types.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Voice } from "../../words/voice.ts";
import { withoutOptIn } from "../../definitions/opt-in.ts";
import type { Carried } from "../carried.ts";
import { slugOf } from "../slug.ts";
import { purposeOf } from "../purpose.ts";
import { without } from "./logins.ts";
import { nested } from "./nested.ts";
import { slugOfTeam, type Team } from "./team.ts";

/** A file for peribolos. */
interface Peribolos {
  readonly text: string;
  /** Teams whose members nothing here says. */
  readonly unknown: readonly string[];
}

/** Writes teams as peribolos has them: whoever leads a community today maintains its team, and members are those of the record. */
export function writePeribolos(carried: Carried, today: string, voice: Voice): Peribolos {
  const { org, teams: recorded = [], admins, members, settings } = carried.teams ?? {};
  const teams = withCommunities(recorded, carried.communities, today);
  const known = new Set(recorded.map(slugOfTeam));
  const unknown = teams.filter((team) => !known.has(slugOfTeam(team))).map(({ name }) => name);
  const config = {
    ...settings,
    ...(admins && { admins }),
    ...(members && { members }),
    teams: nested(teams),
  };
  const whole = org === undefined ? config : { orgs: { [org]: config } };
  return { text: header(unknown, voice) + dump(whole, { lineWidth: 100, noRefs: true }), unknown };
}

function header(unknown: readonly string[], voice: Voice): string {
  if (unknown.length === 0) return "";
  const lines = [exchange(voice)("exchange-members-unknown-note"), ...unknown.map(item)];
  return lines.map((line) => `# ${line}\n`).join("");
}

function item(name: string): string {
  return `- ${name}`;
}

/** The record with what the communities say now, and the teams that only they name. */
function withCommunities(
  recorded: readonly Team[],
  communities: Carried["communities"],
  today: string,
): readonly Team[] {
  const all = [...communities.values()];
  const owners = new Map(
    all.flatMap((one) => (one.team === undefined ? [] : [[one.team.toLowerCase(), one]])),
  );
  const teams = recorded.map((team) => {
    const community = owners.get(slugOfTeam(team));
    return community ? renewed(team, community, today) : team;
  });
  const own = all.flatMap((one) =>
    one.team === undefined ? [] : founded(one, one.team, communities, today),
  );
  return once([...teams, ...own, ...all.flatMap(further)]);
}

/** Of several teams with one address, the first. */
function once(teams: readonly Team[]): readonly Team[] {
  const seen = new Set<string>();
  return teams.filter((team) => !seen.has(slugOfTeam(team)) && seen.add(slugOfTeam(team)));
}

function renewed(team: Team, community: Community, today: string): Team {
  const { maintainers: _, members: recorded = [], ...rest } = team;
  const leading = [...new Set(leadsOn(today, community))];
  const members = without(recorded, leading);
  return {
    ...rest,
    ...described(team, community),
    ...(leading.length > 0 && { maintainers: leading }),
    ...(members.length > 0 && { members }),
  };
}

/** The words by which a team is opted in stay in its description: without them, Waymark would leave it alone. */
function described({ description }: Team, { purpose }: Community): Pick<Team, "description"> {
  if (purpose === undefined) return {};
  if (description === undefined || withoutOptIn(description) === description)
    return { description: purpose };
  const isSame = purposeOf(description).purpose === purpose;
  return { description: isSame ? description : `${purpose} (managed by Waymark)` };
}

function leadsOn(today: string, { leads = [] }: Community): readonly string[] {
  return leads
    .filter(({ from = today, until = today }) => from <= today && today <= until)
    .map(({ github }) => github);
}

function founded(
  community: Community,
  slug: string,
  communities: Carried["communities"],
  today: string,
): Team {
  const whole = communities.get(community["part-of"] ?? "")?.team;
  const { previously } = community;
  return {
    ...renewed({ name: nameOf(community, slug) }, community, today),
    ...(previously && { previously }),
    ...(whole !== undefined && { parent: whole }),
  };
}

/** A community's name may be its team's, as GitHub makes the address of it. */
function nameOf({ name }: Community, slug: string): string {
  return slugOf(name) === slug.toLowerCase() ? name : slug;
}

function further({ teams = [] }: Community): readonly Team[] {
  return teams.map(({ team, purpose }) => ({
    name: team,
    ...(purpose !== undefined && { description: purpose }),
  }));
}
