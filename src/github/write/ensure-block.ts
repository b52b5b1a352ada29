import { withBlock } from "../../forms/block.ts";
import { readThread } from "../read/thread.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";

/** Puts the marked block into an issue's body as it reads right now; what people wrote stays. */
export async function ensureBlock(
  effect: EffectOf<"ensure-block">,
  context: Context,
): Promise<void> {
  const { thread, block } = effect;
  const body = (await readThread(thread, context))?.body;
  if (body === undefined) return;
  const wanted = withBlock(body, block);
  if (wanted === body) return;
  const { owner, name: repo } = thread.repo;
  await context.octokit.rest.issues.update({
    owner,
    repo,
    issue_number: thread.number,
    body: wanted,
  });
}
