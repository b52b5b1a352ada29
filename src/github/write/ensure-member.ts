import type { Person } from "../../core/person.ts";
import { readPerson } from "../read/account.ts";
import { orNothing } from "../read/repository.ts";
import type { Shell } from "../shell.ts";
import type { EffectOf } from "./effect.ts";
import { Refused } from "./refused.ts";

/** Puts a person into a team, or has GitHub invite them. Never changes the role of somebody who is in already. */
export async function ensureMember(effect: EffectOf<"ensure-member">, shell: Shell): Promise<void> {
  const { person, team, afterwards } = effect;
  await add(await loginNow(person, shell), team, shell);
  shell.memo.forget();
  await shell.store.touch(shell.org.id, afterwards);
}

/** The login, while it still belongs to the person it belonged to. */
export async function loginNow({ id, login }: Person, shell: Shell): Promise<string> {
  const now = await readPerson(login, shell);
  if (now?.id === id) return now.login;
  throw new Refused(`nobody has the login ${login} any more, or somebody else has it now`);
}

async function add(username: string, team: string, shell: Shell): Promise<void> {
  const { teams } = shell.octokit.rest;
  const at = { org: shell.org.login, team_slug: team, username };
  const standing = await orNothing(() => teams.getMembershipForUserInOrg(at));
  if (standing?.data.state === "active") return;
  const stale = await failedInvitation(username, shell);
  if (standing && stale === undefined) return;
  if (stale !== undefined) await cancel(stale, shell);
  await teams.addOrUpdateMembershipForUserInOrg({ ...at, role: "member" });
}

/** An invitation that expired or could not be sent: as long as it is there, GitHub sends no other. */
async function failedInvitation(login: string, shell: Shell): Promise<number | undefined> {
  const { paginate, rest } = shell.octokit;
  const org = shell.org.login;
  const failed = await paginate(rest.orgs.listFailedInvitations, { org, per_page: 100 });
  return failed.find((one) => one.login?.toLowerCase() === login.toLowerCase())?.id;
}

async function cancel(invitation: number, shell: Shell): Promise<void> {
  const { orgs } = shell.octokit.rest;
  const at = { org: shell.org.login, invitation_id: invitation };
  await orNothing(() => orgs.cancelInvitation(at));
}
