import { coAuthorsIn } from "../../core/co-authors.ts";
import { GITHUB, type ThreadRef } from "../../core/place.ts";
import { revertedBy } from "../../core/reverting.ts";
import { instant } from "../../core/time.ts";
import type { Pull } from "../../core/world.ts";
import { answered } from "../client/answers.ts";
import type { Context } from "../context.ts";
import { personOf } from "./account.ts";
import { nameOf } from "./thread.ts";

/** Of so many commits it is read whom they name; GitHub tells 250. */
const MOST_COMMITS = 100;

/** A pull request, read again; once it is merged, with the paths of all its files (GitHub tells at most 3,000), and who else made it. */
export async function readPull(
  ref: ThreadRef,
  context: Pick<Context, "github" | "octokit">,
): Promise<Pull | undefined> {
  const at = { owner: ref.repo.owner, repo: ref.repo.name, pull_number: ref.number };
  const { rest, paginate } = context.octokit;
  try {
    const { data } = await rest.pulls.get(at);
    // GitHub leads on from a repository's old name, which may be another's by now.
    if (data.base.repo.id !== ref.repo.id) return undefined;
    // Only what was merged is counted by its paths.
    const files = data.merged ? await paginate(rest.pulls.listFiles, { ...at, per_page: 100 }) : [];
    const commits = data.merged
      ? (await rest.pulls.listCommits({ ...at, per_page: MOST_COMMITS })).data
      : [];
    const coAuthors = coAuthorsIn(
      commits.map(({ commit }) => commit.message),
      context.github ?? GITHUB,
    );
    const foreign = data.head.repo?.id !== data.base.repo.id;
    const reverts = foreign ? undefined : revertedBy(saysIn(data));
    return {
      merged: data.merged,
      ...(data.merged_at && { mergedAt: instant(data.merged_at) }),
      author: personOf(data.user),
      title: data.title,
      labels: data.labels.map(nameOf),
      paths: files.map(({ filename }) => filename),
      ...(data.merged_by && data.merged_by.type !== "Bot" && { merger: personOf(data.merged_by) }),
      ...(coAuthors.length > 0 && { coAuthors }),
      ...(reverts !== undefined && { reverts }),
      head: data.head.sha,
      open: data.state === "open",
      ...(foreign && { foreign: true }),
      base: { repo: data.base.repo.id, branch: data.base.ref },
    };
  } catch (error) {
    if (answered(error, 404)) return undefined;
    throw error;
  }
}

interface Told {
  readonly body: string | null;
  readonly head: { readonly ref: string };
  readonly base: { readonly repo: { readonly full_name: string } };
}

function saysIn({ body, head, base }: Told) {
  return { branch: head.ref, text: body ?? "", repository: base.repo.full_name };
}
