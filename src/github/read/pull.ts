import type { ThreadRef } from "../../core/place.ts";
import { instant } from "../../core/time.ts";
import type { Pull } from "../../core/world.ts";
import { answered } from "../client/answers.ts";
import type { Context } from "../context.ts";
import { personOf } from "./account.ts";
import { nameOf } from "./thread.ts";

/** A pull request, read again; once it is merged, with the paths of all its files (GitHub tells at most 3,000). */
export async function readPull(ref: ThreadRef, context: Context): Promise<Pull | undefined> {
  const at = { owner: ref.repo.owner, repo: ref.repo.name, pull_number: ref.number };
  const { rest, paginate } = context.octokit;
  try {
    const { data } = await rest.pulls.get(at);
    // GitHub leads on from a repository's old name, which may be another's by now.
    if (data.base.repo.id !== ref.repo.id) return undefined;
    // Only what was merged is counted by its paths.
    const files = data.merged ? await paginate(rest.pulls.listFiles, { ...at, per_page: 100 }) : [];
    return {
      merged: data.merged,
      ...(data.merged_at && { mergedAt: instant(data.merged_at) }),
      author: personOf(data.user),
      title: data.title,
      labels: data.labels.map(nameOf),
      paths: files.map(({ filename }) => filename),
      head: data.head.sha,
      open: data.state === "open",
      ...(data.head.repo?.id !== data.base.repo.id && { foreign: true }),
      base: { repo: data.base.repo.id, branch: data.base.ref },
    };
  } catch (error) {
    if (answered(error, 404)) return undefined;
    throw error;
  }
}
