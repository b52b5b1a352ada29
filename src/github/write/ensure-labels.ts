import { same } from "../../core/person.ts";
import { readThread } from "../read/thread.ts";
import { orNothing } from "../read/repository.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";

/** Adds the labels a thread lacks and takes off those it should not have; all others stay. */
export async function ensureLabels(
  effect: EffectOf<"ensure-labels">,
  context: Context,
): Promise<void> {
  const { thread, has, lacks } = effect;
  const { issues } = context.octokit.rest;
  const now = (await readThread(thread, context))?.labels;
  if (!now) return;
  const at = { owner: thread.repo.owner, repo: thread.repo.name, issue_number: thread.number };
  const missing = has.filter((label) => !now.some((one) => same(one, label)));
  if (missing.length > 0) await issues.addLabels({ ...at, labels: [...missing] });
  const surplus = now.filter((label) => lacks.some((one) => same(one, label)));
  for (const name of surplus) await orNothing(() => issues.removeLabel({ ...at, name }));
}
