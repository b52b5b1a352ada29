import { Octokit } from "@octokit/rest";
import type { Left } from "../../exchange/notes.ts";
import { slugOf } from "../../exchange/slug.ts";
import type { Team, Teams } from "../../exchange/teams/team.ts";
import { printed } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Voice } from "../../words/voice.ts";
import { whyRefused } from "./why-refused.ts";

/** Whose teams are read, and how. */
export interface Dump {
  readonly org: string;
  readonly token: string;
  /** The root of GitHub's API, without a slash at the end. */
  readonly api: string;
  /** Told how far it is. */
  readonly tell: (line: string) => void;
  readonly voice: Voice;
}

/** What a live organisation's teams are, and what was left out of them. */
export interface Dumped {
  readonly teams: Teams;
  readonly left: readonly Left[];
}

/** Reads the teams of an organisation, without secret ones; throws an error in plain words where GitHub refuses. */
export async function readOrganizationTeams(dump: Dump): Promise<Dumped> {
  const octokit = new Octokit({ auth: dump.token, baseUrl: dump.api, log: SILENT });
  try {
    return await readAll(octokit, dump);
  } catch (error) {
    throw new Error(whyRefused(error, dump.org, dump.voice), { cause: error });
  }
}

/** What goes wrong is said once, in our own words. */
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

type Listed = Awaited<ReturnType<Octokit["rest"]["teams"]["list"]>>["data"][number];

async function readAll(octokit: Octokit, { org, tell, voice }: Dump): Promise<Dumped> {
  const all = await octokit.paginate(octokit.rest.teams.list, { org, per_page: 100 });
  const listed = all.filter(({ privacy }) => privacy !== "secret");
  const teams: Team[] = [];
  for (const [index, one] of listed.entries()) {
    const reading = { number: index + 1, teams: listed.length, team: printed(one.slug) };
    tell(exchange(voice)("exchange-reading-team", reading));
    teams.push(await readOne(octokit, org, one));
  }
  return {
    teams: { org, teams: teams.map((team) => withoutInner(team, teams)) },
    left: [
      ...secret(org, all.length - listed.length, voice),
      ...outer(org, teams, voice),
      { file: org, message: exchange(voice)("exchange-repositories") },
    ],
  };
}

async function readOne(octokit: Octokit, org: string, team: Listed): Promise<Team> {
  const { name, slug, description, privacy, parent } = team;
  const maintainers = await people("maintainer");
  const members = await people("member");
  return {
    name,
    ...(slug !== slugOf(name) && { slug }),
    ...(parent && { parent: parent.name }),
    ...(description && { description }),
    ...(privacy && { privacy }),
    ...(maintainers.length > 0 && { maintainers }),
    ...(members.length > 0 && { members }),
  };

  async function people(role: "maintainer" | "member"): Promise<readonly string[]> {
    const at = { org, team_slug: slug, role, per_page: 100 };
    const found = await octokit.paginate(octokit.rest.teams.listMembersInOrg, at);
    return found.map(({ login }) => login);
  }
}

/** GitHub lists the people of the teams inside a team with it. */
function withoutInner(team: Team, teams: readonly Team[]): Team {
  const inner = new Set(innerOf(team, teams).flatMap(peopleOf));
  const { maintainers = [], members = [], ...rest } = team;
  const own = (logins: readonly string[]) => logins.filter((login) => !inner.has(login));
  return {
    ...rest,
    ...(own(maintainers).length > 0 && { maintainers: own(maintainers) }),
    ...(own(members).length > 0 && { members: own(members) }),
  };
}

function innerOf({ name }: Team, teams: readonly Team[]): readonly Team[] {
  const children = teams.filter(({ parent }) => parent === name);
  return children.flatMap((child) => [child, ...innerOf(child, teams)]);
}

function peopleOf({ maintainers = [], members = [] }: Team): readonly string[] {
  return [...maintainers, ...members];
}

function secret(org: string, count: number, voice: Voice): readonly Left[] {
  if (count === 0) return [];
  return [{ file: org, message: exchange(voice)("exchange-secret-teams", { count }) }];
}

function outer(org: string, teams: readonly Team[], voice: Voice): readonly Left[] {
  const message = exchange(voice)("exchange-inner-teams");
  return teams
    .filter((team) => innerOf(team, teams).length > 0)
    .map(({ name }) => ({ file: org, name, message }));
}
