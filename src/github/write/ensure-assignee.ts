import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";
import { loginNow } from "./ensure-member.ts";
import { NotAssignable } from "./refused.ts";

/** Assigns an issue to a person, or takes them off it; GitHub passes over whom it does not let be assigned, and says nothing. */
export async function ensureAssignee(
  effect: EffectOf<"ensure-assignee">,
  context: Context,
): Promise<void> {
  const { thread, person, assigned } = effect;
  const { issues } = context.octokit.rest;
  const login = await loginNow(person, context);
  const at = { owner: thread.repo.owner, repo: thread.repo.name, issue_number: thread.number };
  const wanted = { ...at, assignees: [login] };
  if (!assigned) {
    await issues.removeAssignees(wanted);
    return;
  }
  const { data } = await issues.addAssignees(wanted);
  const isThere = data.assignees?.some(({ id }) => `github:${id}` === person.id) === true;
  if (!isThere) throw new NotAssignable(login);
}
