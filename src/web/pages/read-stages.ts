import type { Names } from "../../core/names.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Store } from "../../store/store.ts";
import { entry, type Shown } from "./shown.ts";

/** How many people reached each stage of a community's pathways, by what pathways and stages are called now. */
export async function readStages(
  community: string,
  org: number,
  { definitions, names }: { readonly definitions: Definitions; readonly names: Names },
  books: Pick<Store, "stageCounts">,
): Promise<Shown["reached"]> {
  const ids = entry(definitions.communities, community)?.pathways ?? [];
  const kept = await books.stageCounts(
    org,
    ids.flatMap((id) => names.ever("pathways", id)),
  );
  const reached = new Map<string, Map<string, number>>();
  for (const { pathway, stage, count } of kept) {
    const now = names.now("pathways", pathway);
    const stages = reached.get(now) ?? new Map<string, number>();
    const name = names.now(`stages/${now}`, stage);
    reached.set(now, stages.set(name, (stages.get(name) ?? 0) + count));
  }
  return reached;
}
