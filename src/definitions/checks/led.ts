import type { Draft } from "../draft.ts";
import type { Community } from "../types.ts";

/** What of a community says whether its people get through. */
export interface Led {
  readonly id: string;
  readonly name: string;
  readonly joining: Community["joining"];
  readonly leads: number;
}

/** Living communities with how many people lead them; one that nobody leads yet waits for its first lead. */
export function ledIn({ communities, ids, doubts }: Draft): readonly Led[] {
  const all = Object.entries(communities);
  if (all.length < ids.communities.size) return [];
  if (all.some(([id]) => doubts("communities", id)?.has(""))) return [];
  return all
    .filter(([, { status }]) => status !== "retired")
    .map(([id, { name, joining = "open", leads }]) => ({
      id,
      name,
      joining,
      leads: new Set(leads?.map(({ github }) => github.toLowerCase())).size,
    }))
    .filter(({ leads }) => leads > 0);
}
