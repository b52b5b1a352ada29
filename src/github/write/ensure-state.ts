import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";

/** Opens an issue again, or closes it and says how. */
export async function ensureState(
  effect: EffectOf<"ensure-state">,
  context: Context,
): Promise<void> {
  const { thread, state } = effect;
  const { owner, name: repo } = thread.repo;
  await context.octokit.rest.issues.update({
    owner,
    repo,
    issue_number: thread.number,
    ...(state === "open" ? { state } : { state: "closed", state_reason: reasonOf(state) }),
  });
}

function reasonOf(state: "completed" | "not-planned"): "completed" | "not_planned" {
  return state === "completed" ? "completed" : "not_planned";
}
