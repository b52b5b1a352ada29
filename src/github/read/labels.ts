import type { Repo } from "../../core/place.ts";
import type { Shell } from "../shell.ts";

/** The names of a repository's labels. */
export async function readLabels(repo: Repo, shell: Shell): Promise<readonly string[]> {
  const { paginate, rest } = shell.octokit;
  const at = { owner: repo.owner, repo: repo.name, per_page: 100 };
  const labels = await paginate(rest.issues.listLabelsForRepo, at);
  return labels.map(({ name }) => name);
}
