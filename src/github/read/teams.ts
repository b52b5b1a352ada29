import { type PersonId, same } from "../../core/person.ts";
import { OPT_IN, type Unmanaged } from "../../core/unmanaged.ts";
import type { Team } from "../../core/world.ts";
import { answered } from "../client/answers.ts";
import type { Context } from "../context.ts";
import { personOf } from "./account.ts";
import { readPowers } from "./organization-roles.ts";

/** A team; none where it does not exist. */
export function readTeam(slug: string, context: Context): Promise<Team | undefined> {
  return context.memo.recent(`team/${slug}`, () => findTeam(slug, context));
}

async function findTeam(slug: string, context: Context): Promise<Team | undefined> {
  const { rest, paginate } = context.octokit;
  const at = { org: context.org.login, team_slug: slug };
  try {
    const { data } = await rest.teams.getByName(at);
    const members = await paginate(rest.teams.listMembersInOrg, { ...at, per_page: 100 });
    const unmanaged = await whyUnmanaged(data, context);
    return {
      slug,
      managed: unmanaged === undefined,
      ...(unmanaged !== undefined && { unmanaged }),
      members: members.map(personOf),
      invited: await readInvited(at, context),
    };
  } catch (error) {
    if (!answered(error, 404)) throw error;
    context.log.info({ team: slug, org: context.org.id }, `there is no team ${slug}`);
    return undefined;
  }
}

/** Whom nobody takes out of a team. */
export function readKeepers(slug: string, context: Context): Promise<readonly PersonId[]> {
  return context.memo.recent(`keepers/${slug}`, () => findKeepers(slug, context));
}

/** A maintainer's role is never lowered; and whoever is in a team below cannot be taken out of this one. */
async function findKeepers(slug: string, context: Context): Promise<readonly PersonId[]> {
  const { rest, paginate } = context.octokit;
  const { login: org } = context.org;
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
  context: Context,
): Promise<readonly string[]> {
  const { rest, paginate } = context.octokit;
  const listed = await paginate(rest.teams.listPendingInvitationsInOrg, { ...at, per_page: 100 });
  return listed.flatMap(({ login }) => login ?? []);
}

interface Shown {
  readonly slug: string;
  readonly description: string | null;
  readonly parent?: { readonly slug: string; readonly description: string | null } | null;
}

/** Why Waymark leaves a team alone; `undefined` where the organisation opted it in. */
async function whyUnmanaged(team: Shown, context: Context): Promise<Unmanaged | undefined> {
  if (!(await optedIn(team, context))) return { kind: "not-opted-in" };
  const [first] = await readRights(team.slug, context);
  if (first) return { kind: "rights", ...first };
  const [role] = (await readPowers(context))[team.slug] ?? [];
  return role === undefined ? undefined : { kind: "role", role };
}

async function optedIn(team: Shown, context: Context): Promise<boolean> {
  if (team.description?.toLowerCase().includes(OPT_IN.toLowerCase())) return true;
  if (!team.parent || same(team.parent.slug, team.slug)) return false;
  const at = { org: context.org.login, team_slug: team.parent.slug };
  const { data } = await context.octokit.rest.teams.getByName(at);
  return optedIn(data, context);
}

/** GitHub's own roles that keep nobody from being put into a team. */
const LESSER: ReadonlySet<string> = new Set(["read", "triage", "write", "pull", "push", "none"]);

async function readRights(
  slug: string,
  context: Context,
): Promise<readonly { readonly repo: string; readonly right: string }[]> {
  const { rest, paginate } = context.octokit;
  const at = { org: context.org.login, team_slug: slug, per_page: 100 };
  const repos = await paginate(rest.teams.listReposInOrg, at);
  return repos.flatMap(({ full_name: repo, permissions, role_name: role }) => {
    if (permissions?.admin || role === "admin") return { repo, right: "admin" };
    if (permissions?.maintain || role === "maintain") return { repo, right: "maintain" };
    // What a role of the organisation's own adds to the one it is made from, nobody tells us.
    return role === undefined || LESSER.has(role) ? [] : { repo, right: role };
  });
}
