import type { Effect, Plan } from "../core/effect.ts";
import { printEffect } from "../core/print.ts";
import { placesOf, type Why } from "../core/refusal.ts";
import type { Context } from "./context.ts";
import { ensureAssignee } from "./write/ensure-assignee.ts";
import { ensureBlock } from "./write/ensure-block.ts";
import { ensureCheck } from "./write/ensure-check.ts";
import { ensureComment } from "./write/ensure-comment.ts";
import { ensureFile } from "./write/ensure-file.ts";
import { ensureIssue } from "./write/ensure-issue.ts";
import { ensureLabel } from "./write/ensure-label.ts";
import { ensureLabels } from "./write/ensure-labels.ts";
import { ensureMember } from "./write/ensure-member.ts";
import { ensureNoMember } from "./write/ensure-no-member.ts";
import { ensureState } from "./write/ensure-state.ts";
import { ensureTeam } from "./write/ensure-team.ts";
import { noteRefusal, refusalIn } from "./write/refused.ts";

/**
 * Makes a plan true, step by step in its order. Throws at the first step that fails: the next look
 * finds the rest. What GitHub refuses for good is written down, and the rest goes on.
 */
export async function apply(plan: Plan, context: Context): Promise<void> {
  const before = await context.store.refusals(context.org.id);
  const refused = new Set<string>();
  for (const { effect, because } of plan) {
    const places = placesOf(effect);
    if (places.some((place) => refused.has(place))) continue;
    context.lost.throwIfAborted();
    const why = await ensured(effect, context);
    if (why !== undefined) {
      refused.add(await noteRefusal(effect, why, context));
      continue;
    }
    const allowed = places.filter((place) => place in before);
    await context.store.allow(context.org.id, allowed);
    context.log.info({ effect: effect.kind, because }, printEffect(effect));
  }
}

/** Why it cannot be made true, where that is GitHub's last word for now. */
async function ensured(effect: Effect, context: Context): Promise<Why | undefined> {
  try {
    await ensure(effect, context);
    return undefined;
  } catch (error) {
    const why = refusalIn(error);
    if (why === undefined) throw error;
    return why;
  }
}

function ensure(effect: Effect, context: Context): Promise<void> {
  switch (effect.kind) {
    case "ensure-label":
      return ensureLabel(effect, context);
    case "ensure-labels":
      return ensureLabels(effect, context);
    case "ensure-block":
      return ensureBlock(effect, context);
    case "ensure-comment":
      return ensureComment(effect, context);
    case "ensure-issue":
      return ensureIssue(effect, context);
    case "ensure-state":
      return ensureState(effect, context);
    case "ensure-assignee":
      return ensureAssignee(effect, context);
    case "ensure-team":
      return ensureTeam(effect, context);
    case "ensure-member":
      return ensureMember(effect, context);
    case "ensure-no-member":
      return ensureNoMember(effect, context);
    case "ensure-check":
      return ensureCheck(effect, context);
    case "ensure-file":
      return ensureFile(effect, context);
  }
}
