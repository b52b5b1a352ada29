import type { Check } from "./check.ts";
import { quote } from "../say.ts";

/** An id that a community had before belongs to no other community, now or before. */
export const previousIdsAreFree: Check = {
  name: "previous-ids-are-free",
  sentence: "An id that a community had before belongs to no other community, now or before.",
  check: (draft, at) => {
    const owners = new Map([...draft.ids.communities].map((id) => [id, id]));
    return Object.entries(draft.communities).flatMap(([id, { previously = [] }]) =>
      previously.flatMap((before, index) => {
        const owner = owners.get(before);
        owners.set(before, owner ?? id);
        if (owner === undefined) return [];
        const path = ["previously", index];
        return [at("communities", id, path, taken(before, owner, draft.ids.communities))];
      }),
    );
  },
};

function taken(before: string, owner: string, ids: ReadonlySet<string>): string {
  if (ids.has(before)) return `${quote(before)} is the id of a community that exists.`;
  return `${quote(before)} already stands under \`previously\` of ${quote(owner)}.`;
}
