import { type PersonId, same } from "../../core/person.ts";
import type { Team } from "../../core/world.ts";
import { answered } from "../client/answers.ts";
import type { Shell } from "../shell.ts";
import { personOf } from "./account.ts";

/** A team; none where it does not exist. */
export function readTeam(slug: string, shell: Shell): Promise<Team | undefined> {
  return shell.memo.recent(`team/${slug}`, () => findTeam(slug, shell));
}

async function findTeam(slug: string, shell: Shell): Promise<Team | undefined> {
  const { rest, paginate } = shell.octokit;
  const at = { org: shell.org.login, team_slug: slug };
  try {
    const { data } = await rest.teams.getByName(at);
    const members = await paginate(rest.teams.listMembersInOrg, { ...at, per_page: 100 });
    const unmanaged = await whyUnmanaged(data, shell);
    return {
      slug,
      managed: unmanaged === undefined,
      ...(unmanaged !== undefined && { unmanaged }),
      members: members.map(personOf),
      invited: await readInvited(at, shell),
    };
  } catch (error) {
    if (!answered(error, 404)) throw error;
    shell.log.info({ team: slug, org: shell.org.id }, `there is no team ${slug}`);
    return undefined;
  }
}

/** Whom nobody takes out of a team. */
export function readKeepers(slug: string, shell: Shell): Promise<readonly PersonId[]> {
  return shell.memo.recent(`keepers/${slug}`, () => findKeepers(slug, shell));
}

/** A maintainer's role is never lowered; and whoever is in a team below cannot be taken out of this one. */
async function findKeepers(slug: string, shell: Shell): Promise<readonly PersonId[]> {
  const { rest, paginate } = shell.octokit;
  const { login: org } = shell.org;
  const all = await paginate(rest.teams.list, { org, per_page: 100 });
  const below = all.filter(({ parent }) => parent && same(parent.slug, slug));
  const at = { org, per_page: 100 };
  const kept = await paginate(rest.teams.listMembersInOrg, {
    ...at,
    team_slug: slug,
    role: "maintainer",
  });
  for (const team of below)
    kept.push(...(await paginate(rest.teams.listMembersInOrg, { ...at, team_slug: team.slug })));
  return kept.map((one) => personOf(one).id);
}

async function readInvited(
  at: { readonly org: string; readonly team_slug: string },
  shell: Shell,
): Promise<readonly string[]> {
  const { rest, paginate } = shell.octokit;
  const listed = await paginate(rest.teams.listPendingInvitationsInOrg, { ...at, per_page: 100 });
  return listed.flatMap(({ login }) => login ?? []);
}

interface Shown {
  readonly slug: string;
  readonly description: string | null;
  readonly parent?: { readonly slug: string; readonly description: string | null } | null;
}

const OPTED_IN = "managed by waymark";

/** Why Waymark leaves a team alone, in words; `undefined` where the organisation opted it in. */
async function whyUnmanaged(team: Shown, shell: Shell): Promise<string | undefined> {
  if (!(await optedIn(team, shell)))
    return `neither the description of the team ${team.slug} nor a parent team's says “managed by Waymark”`;
  const rights = await readRights(team.slug, shell);
  const [first] = rights;
  return first && `the team ${team.slug} has ${first.right} rights on ${first.repo}`;
}

async function optedIn(team: Shown, shell: Shell): Promise<boolean> {
  if (team.description?.toLowerCase().includes(OPTED_IN)) return true;
  if (!team.parent || same(team.parent.slug, team.slug)) return false;
  const at = { org: shell.org.login, team_slug: team.parent.slug };
  const { data } = await shell.octokit.rest.teams.getByName(at);
  return optedIn(data, shell);
}

async function readRights(
  slug: string,
  shell: Shell,
): Promise<readonly { readonly repo: string; readonly right: string }[]> {
  const { rest, paginate } = shell.octokit;
  const at = { org: shell.org.login, team_slug: slug, per_page: 100 };
  const repos = await paginate(rest.teams.listReposInOrg, at);
  return repos.flatMap(({ full_name: repo, permissions, role_name: role }) => {
    if (permissions?.admin || role === "admin") return { repo, right: "admin" };
    if (permissions?.maintain || role === "maintain") return { repo, right: "maintain" };
    return [];
  });
}
