import type { Questions } from "../../core/question.ts";
import type { Context } from "../context.ts";

/** Whatever was merged just now is among so many that changed last. */
const MOST = 100;

/** The pull request whose merge a commit is, merged in whichever of GitHub's three ways; none where somebody pushed it. */
export async function readBrought(
  { repo, commit }: Questions["brought"]["of"],
  { octokit }: Pick<Context, "octokit">,
): Promise<number | undefined> {
  const { data } = await octokit.rest.pulls.list({
    owner: repo.owner,
    repo: repo.name,
    state: "closed",
    sort: "updated",
    direction: "desc",
    per_page: MOST,
  });
  const merged = data.filter(({ merged_at: at }) => at !== null);
  return merged.find(({ merge_commit_sha: merge }) => merge === commit)?.number;
}
