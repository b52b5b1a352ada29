import { type Asking, asMuchAsGitHubTakes, type Size, Withheld } from "./asking.ts";
import type { Listed } from "./backfill.ts";
import { MOST_AT_A_TIME, TOTALS } from "./documents.ts";
import { type List, LISTS } from "./nodes.ts";

interface Answered {
  readonly nodes: readonly (
    | ({ readonly databaseId?: number | null } & {
        readonly [L in List]?: { readonly totalCount: number };
      })
    | null
  )[];
}

type Totals = Readonly<Record<List, number>>;

/** How much each list of each repository has, by the repository's id; one that GitHub does not show is absent. */
export async function totalsOf(
  repositories: readonly Listed[],
  { query }: Asking,
): Promise<ReadonlyMap<number, Totals>> {
  const totals = new Map<number, Totals>();
  const size: Size = { now: MOST_AT_A_TIME };
  for (let from = 0; from < repositories.length;) {
    const { ids, nodes } = await asMuchAsGitHubTakes(size, async () => {
      const some = repositories.slice(from, from + size.now).map(({ node }) => node);
      return { ids: some, ...(await seen(() => query<Answered>(TOTALS, { ids: some }))) };
    });
    from += ids.length;
    for (const node of nodes)
      if (node?.databaseId)
        totals.set(
          node.databaseId,
          Object.fromEntries(LISTS.map((list) => [list, node[list]?.totalCount ?? 0])) as Totals,
        );
  }
  return totals;
}

/** Of repositories that are gone GitHub says so beside what it tells of the others. */
async function seen(ask: () => Promise<Answered>): Promise<Answered> {
  try {
    return await ask();
  } catch (error) {
    const data = error instanceof Withheld ? (error.data as Answered | null | undefined) : null;
    if (!data) throw error;
    return data;
  }
}
