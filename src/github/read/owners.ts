import type { Person } from "../../core/person.ts";
import type { Shell } from "../shell.ts";
import { personOf } from "./account.ts";

/** Everybody who owns the organisation. */
export function readOwners(shell: Shell): Promise<readonly Person[]> {
  return shell.memo.recent("owners", () => listOwners(shell));
}

async function listOwners(shell: Shell): Promise<readonly Person[]> {
  const { paginate, rest } = shell.octokit;
  const org = shell.org.login;
  const members = await paginate(rest.orgs.listMembers, { org, role: "admin", per_page: 100 });
  return members.map(personOf);
}
