import type { Questions } from "../../core/question.ts";
import type { Context } from "../context.ts";

/** Whatever was merged just now is among so many that changed last. */
const MOST = 100;

/** The last commit of the pull request to the default branch whose merge a commit is, merged in whichever of GitHub's three ways; none where somebody pushed it. */
export async function readBrought(
  { repo, commit }: Questions["brought"]["of"],
  { octokit }: Pick<Context, "octokit">,
): Promise<string | undefined> {
  const { data } = await octokit.rest.pulls.list({
    owner: repo.owner,
    repo: repo.name,
    state: "closed",
    sort: "updated",
    direction: "desc",
    per_page: MOST,
  });
  const merged = data.find(
    ({ base, merged_at: at, merge_commit_sha: merge }) =>
      at !== null && merge === commit && base.ref === base.repo.default_branch,
  );
  return merged?.head.sha;
}
