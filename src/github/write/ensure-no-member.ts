import { readPerson } from "../read/account.ts";
import { orNothing } from "../read/repository.ts";
import type { Shell } from "../shell.ts";
import type { EffectOf } from "./effect.ts";

/** Takes a person out of a team. */
export async function ensureNoMember(
  effect: EffectOf<"ensure-no-member">,
  shell: Shell,
): Promise<void> {
  const { person, team, afterwards } = effect;
  const now = await readPerson(person.login, shell);
  const at = { org: shell.org.login, team_slug: team, username: person.login };
  const { teams } = shell.octokit.rest;
  if (now?.id === person.id) await orNothing(() => teams.removeMembershipForUserInOrg(at));
  else
    shell.log.warn({ person, team }, "the login belongs to somebody else now: nobody is removed");
  shell.memo.forget();
  await shell.store.touch(shell.org.id, afterwards);
}
