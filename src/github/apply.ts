import type { Effect, Plan } from "../core/effect.ts";
import { printEffect } from "../core/print.ts";
import type { Shell } from "./shell.ts";
import { ensureBlock } from "./write/ensure-block.ts";
import { ensureCheck } from "./write/ensure-check.ts";
import { ensureComment } from "./write/ensure-comment.ts";
import { ensureFile } from "./write/ensure-file.ts";
import { ensureIssue } from "./write/ensure-issue.ts";
import { ensureLabel } from "./write/ensure-label.ts";
import { ensureLabels } from "./write/ensure-labels.ts";
import { ensureMember } from "./write/ensure-member.ts";
import { ensureNoMember } from "./write/ensure-no-member.ts";
import { ensureRecorded } from "./write/ensure-recorded.ts";
import { ensureState } from "./write/ensure-state.ts";

/** Makes a plan true, step by step in its order. Throws at the first step that fails: the next look finds the rest. */
export async function apply(plan: Plan, shell: Shell): Promise<void> {
  for (const { effect, because } of plan) {
    shell.lost.throwIfAborted();
    await ensure(effect, shell);
    shell.log.info({ effect: effect.kind, because }, printEffect(effect));
  }
}

function ensure(effect: Effect, shell: Shell): Promise<void> {
  switch (effect.kind) {
    case "ensure-recorded":
      return ensureRecorded(effect, shell);
    case "ensure-label":
      return ensureLabel(effect, shell);
    case "ensure-labels":
      return ensureLabels(effect, shell);
    case "ensure-block":
      return ensureBlock(effect, shell);
    case "ensure-comment":
      return ensureComment(effect, shell);
    case "ensure-issue":
      return ensureIssue(effect, shell);
    case "ensure-state":
      return ensureState(effect, shell);
    case "ensure-member":
      return ensureMember(effect, shell);
    case "ensure-no-member":
      return ensureNoMember(effect, shell);
    case "ensure-check":
      return ensureCheck(effect, shell);
    case "ensure-file":
      return ensureFile(effect, shell);
  }
}
