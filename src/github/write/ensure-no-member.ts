import { orNothing } from "../read/repository.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";
import { loginNow } from "./ensure-member.ts";

/** Takes a person out of a team. */
export async function ensureNoMember(
  effect: EffectOf<"ensure-no-member">,
  context: Context,
): Promise<void> {
  const { person, team, afterwards } = effect;
  const username = await loginNow(person, context);
  const at = { org: context.org.login, team_slug: team, username };
  const { teams } = context.octokit.rest;
  await orNothing(() => teams.removeMembershipForUserInOrg(at));
  context.memo.forget();
  await context.store.touch(context.org.id, afterwards);
}
