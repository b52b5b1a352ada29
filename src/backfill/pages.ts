import type { Repo } from "../core/place.ts";
import type { ReadBack } from "../store/histories.ts";
import { type Asking, asMuchAsGitHubTakes, type Size } from "./asking.ts";
import { PAGE, REST } from "./documents.ts";
import {
  type Connection,
  type List,
  type Lists,
  LISTS,
  type MergedNode,
  type PullNode,
  type ReviewNode,
  seenIn,
} from "./nodes.ts";

/** What comes next of each list that is not at its end. */
export type Page = { readonly [L in List]?: Connection<Lists[L]> } & {
  /** Whether not everybody may see the repository, at this moment. */
  readonly isPrivate: boolean;
};

/** How far each list was read. */
export type Far = Readonly<Record<List, ReadBack>>;

interface Answered {
  readonly repository: (Page & { readonly databaseId: number }) | null;
}

/** The next of each list that is wanted, the newest first; nothing where the repository is not there any more, or another one. */
export async function nextPage(
  repo: Repo,
  wanted: readonly List[],
  far: Far,
  { query }: Asking,
  size: Size,
): Promise<Page | undefined> {
  const { owner, name } = repo;
  const lists = LISTS.flatMap((list) => [
    [list, wanted.includes(list)],
    [`${list}After`, far[list].cursor],
  ]);
  const { repository } = await asMuchAsGitHubTakes(size, () => {
    const variables = { owner, name, size: size.now, ...Object.fromEntries(lists) };
    return query<Answered>(PAGE, variables);
  });
  return repository?.databaseId === repo.id ? repository : undefined;
}

interface Rest {
  readonly repository: {
    readonly pullRequest: {
      readonly files?: MergedNode["files"];
      readonly reviews?: PullNode["reviews"];
    } | null;
  } | null;
}

/** As many files of a pull request GitHub tells at most, wherever it is asked. */
const MOST_FILES = 3000;

/** A pull request with all its reviews and files, where a page had only the first of them. */
export async function whole<P extends PullNode & Partial<MergedNode>>(
  node: P,
  { owner, name }: Repo,
  { query }: Asking,
): Promise<P> {
  let { reviews, files = null } = node;
  for (;;) {
    const [moreReviews, moreFiles] = [goesOn(reviews), goesOn(files, MOST_FILES)];
    if (!moreReviews && !moreFiles) return { ...node, reviews, ...(files && { files }) };
    const { repository } = await query<Rest>(REST, {
      owner,
      name,
      number: node.number,
      files: moreFiles,
      filesAfter: files?.pageInfo.endCursor,
      reviews: moreReviews,
      reviewsAfter: reviews?.pageInfo.endCursor,
    });
    const found = repository?.pullRequest;
    reviews = joined<ReviewNode>(reviews, found?.reviews);
    files = joined(files, found?.files);
  }
}

function goesOn(list: Connection<unknown> | null, most = Infinity): boolean {
  return list !== null && list.pageInfo.hasNextPage && (list.nodes?.length ?? 0) < most;
}

/** A list and what comes next of it; nothing more is there where nothing came. */
function joined<T>(
  list: Connection<T> | null,
  next: Connection<T> | null | undefined,
): Connection<T> | null {
  if (!list) return null;
  const pageInfo = next?.pageInfo ?? { hasNextPage: false, endCursor: null };
  return { pageInfo, nodes: [...seenIn(list), ...seenIn(next)] };
}
