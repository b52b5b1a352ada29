import { answered } from "../client/answers.ts";
import type { Context } from "../context.ts";

/** By a team's slug: the organisation roles it has that reach further than a membership may. */
type Powers = Readonly<Record<string, readonly string[]>>;

/**
 * Which teams an organisation role gives more than write access everywhere. No list of a team's own
 * shows it, and no event tells of it. Where the permission “Custom organization roles” was not given,
 * or GitHub knows no such roles, there is nothing to be seen.
 * https://docs.github.com/en/rest/orgs/organization-roles
 */
export function readPowers(context: Context): Promise<Powers> {
  return context.memo.lasting("organization-roles", () => findPowers(context));
}

async function findPowers(context: Context): Promise<Powers> {
  const { rest, paginate } = context.octokit;
  const { login: org, id } = context.org;
  try {
    const { data } = await rest.orgs.listOrgRoles({ org });
    const powers: Record<string, string[]> = {};
    for (const { id: role_id, name } of (data.roles ?? []).filter(reachesFar)) {
      const teams = await paginate(rest.orgs.listOrgRoleTeams, { org, role_id, per_page: 100 });
      for (const { slug } of teams) (powers[slug] ??= []).push(name);
    }
    return powers;
  } catch (error) {
    if (!answered(error, 403, 404)) throw error;
    context.log.warn({ org: id }, "GitHub does not show which teams have organisation roles");
    return {};
  }
}

interface Role {
  readonly base_role?: string | null;
  readonly permissions: readonly string[];
}

/** A role that only lets people read, triage or write is no more than a repository of a team's may be. */
const LESSER = ["read", "triage", "write"];

function reachesFar({ base_role: base, permissions }: Role): boolean {
  return permissions.length > 0 || !base || !LESSER.includes(base);
}
