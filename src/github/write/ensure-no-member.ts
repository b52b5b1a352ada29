import { orNothing } from "../read/repository.ts";
import type { Shell } from "../shell.ts";
import type { EffectOf } from "./effect.ts";
import { loginNow } from "./ensure-member.ts";

/** Takes a person out of a team. */
export async function ensureNoMember(
  effect: EffectOf<"ensure-no-member">,
  shell: Shell,
): Promise<void> {
  const { person, team, afterwards } = effect;
  const username = await loginNow(person, shell);
  const at = { org: shell.org.login, team_slug: team, username };
  const { teams } = shell.octokit.rest;
  await orNothing(() => teams.removeMembershipForUserInOrg(at));
  shell.memo.forget();
  await shell.store.touch(shell.org.id, afterwards);
}
