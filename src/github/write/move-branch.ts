import { orNothing } from "../read/repository.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";

type Files = EffectOf<"ensure-file">;

/** A branch is one commit ahead of the commit that a change was thought out on; whatever it held before is gone. */
export async function moveBranch(effect: Files, branch: string, context: Context): Promise<void> {
  const { git } = context.octokit.rest;
  const at = { owner: effect.repo.owner, repo: effect.repo.name };
  const ref = `heads/${branch}`;
  const tree = await treeWith(effect, context);
  const now = await orNothing(() => git.getRef({ ...at, ref }), [404, 409]);
  if (now && (await stands(now.data.object.sha, tree, effect, context))) return;
  const parents = [effect.on];
  const { data } = await git.createCommit({ ...at, message: effect.title, tree, parents });
  if (now) await git.updateRef({ ...at, ref, sha: data.sha, force: true });
  else await git.createRef({ ...at, ref: `refs/${ref}`, sha: data.sha });
}

async function treeWith({ repo, on, files }: Files, context: Context): Promise<string> {
  const { git } = context.octokit.rest;
  const at = { owner: repo.owner, repo: repo.name };
  const { data: base } = await git.getCommit({ ...at, commit_sha: on });
  const entry = { mode: "100644", type: "blob" } as const;
  const tree = files.map(({ path, after }) => ({ ...entry, path, content: after }));
  const { data } = await git.createTree({ ...at, base_tree: base.tree.sha, tree });
  return data.sha;
}

/** Moved before, but its answer was lost. */
async function stands(
  commit: string,
  tree: string,
  { repo, on }: Files,
  context: Context,
): Promise<boolean> {
  const { git } = context.octokit.rest;
  const at = { owner: repo.owner, repo: repo.name, commit_sha: commit };
  const { data } = await git.getCommit(at);
  return data.tree.sha === tree && data.parents.length === 1 && data.parents[0]?.sha === on;
}
