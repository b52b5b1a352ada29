import type { Person } from "../../core/person.ts";
import { readPerson } from "../read/account.ts";
import { orNothing } from "../read/repository.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";
import { LoginLost } from "./refused.ts";

/** Puts a person into a team, or has GitHub invite them. Never changes the role of somebody who is in already. */
export async function ensureMember(
  effect: EffectOf<"ensure-member">,
  context: Context,
): Promise<void> {
  const { person, team, afterwards } = effect;
  await add(await loginNow(person, context), team, context);
  context.memo.forget();
  await context.store.touch(context.org.id, afterwards);
}

/** The login, while it still belongs to the person it belonged to. */
export async function loginNow({ id, login }: Person, context: Context): Promise<string> {
  const now = await readPerson(login, context);
  if (now?.id === id) return now.login;
  throw new LoginLost(login);
}

async function add(username: string, team: string, context: Context): Promise<void> {
  const { teams } = context.octokit.rest;
  const at = { org: context.org.login, team_slug: team, username };
  const standing = await orNothing(() => teams.getMembershipForUserInOrg(at));
  if (standing?.data.state === "active") return;
  const stale = await failedInvitation(username, context);
  if (standing && stale === undefined) return;
  if (stale !== undefined) await cancel(stale, context);
  await teams.addOrUpdateMembershipForUserInOrg({ ...at, role: "member" });
}

/** An invitation that expired or could not be sent: as long as it is there, GitHub sends no other. */
async function failedInvitation(login: string, context: Context): Promise<number | undefined> {
  const { paginate, rest } = context.octokit;
  const org = context.org.login;
  const failed = await paginate(rest.orgs.listFailedInvitations, { org, per_page: 100 });
  return failed.find((one) => one.login?.toLowerCase() === login.toLowerCase())?.id;
}

async function cancel(invitation: number, context: Context): Promise<void> {
  const { orgs } = context.octokit.rest;
  const at = { org: context.org.login, invitation_id: invitation };
  await orNothing(() => orgs.cancelInvitation(at));
}
