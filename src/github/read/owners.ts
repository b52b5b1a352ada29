import type { Person } from "../../core/person.ts";
import type { Context } from "../context.ts";
import { personOf } from "./account.ts";

/** Everybody who owns the organisation. */
export function readOwners(context: Context): Promise<readonly Person[]> {
  return context.memo.recent("owners", () => listOwners(context));
}

async function listOwners(context: Context): Promise<readonly Person[]> {
  const { paginate, rest } = context.octokit;
  const org = context.org.login;
  const members = await paginate(rest.orgs.listMembers, { org, role: "admin", per_page: 100 });
  return members.map(personOf);
}
