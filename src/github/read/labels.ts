import type { Repo } from "../../core/place.ts";
import type { Context } from "../context.ts";

/** The names of a repository's labels. */
export async function readLabels(repo: Repo, context: Context): Promise<readonly string[]> {
  const { paginate, rest } = context.octokit;
  const at = { owner: repo.owner, repo: repo.name, per_page: 100 };
  const labels = await paginate(rest.issues.listLabelsForRepo, at);
  return labels.map(({ name }) => name);
}
