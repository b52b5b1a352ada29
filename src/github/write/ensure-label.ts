import { answered } from "../client/answers.ts";
import { orNothing } from "../read/repository.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";

/** Creates a label where a repository has none of this name; one that is there stays as people made it. */
export async function ensureLabel(
  effect: EffectOf<"ensure-label">,
  context: Context,
): Promise<void> {
  const { repo, label, previously } = effect;
  const at = { owner: repo.owner, repo: repo.name };
  const { issues } = context.octokit.rest;
  if (await orNothing(() => issues.getLabel({ ...at, name: label.name }))) return;
  if (previously !== undefined) {
    const rename = { ...at, name: previously, new_name: label.name };
    if (await orNothing(() => issues.updateLabel(rename))) return;
  }
  try {
    await issues.createLabel({ ...at, ...label });
  } catch (error) {
    // Somebody made it in between.
    if (!answered(error, 422)) throw error;
    await issues.getLabel({ ...at, name: label.name });
  }
}
