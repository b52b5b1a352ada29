import type { Check } from "./check.ts";
import type { Draft } from "../draft.ts";
import { list } from "../say.ts";

/** No community is part of itself, directly or through others. */
export const partOfHasNoCircle: Check = {
  name: "part-of-has-no-circle",
  sentence: "No community is part of itself, directly or through others.",
  check: (draft, at) => {
    const { communities } = draft;
    return Object.keys(communities).flatMap((id) => {
      const circle = circleFrom(id, communities);
      if (!circle) return [];
      const message = `This goes round in a circle: ${list(circle)} are part of each other.`;
      return [at("communities", id, ["part-of"], circle.length > 1 ? message : ALONE)];
    });
  },
};

const ALONE = "A community is not part of itself.";

/** The communities on the way from one back to itself; nothing where the way ends or goes elsewhere. */
function circleFrom(id: string, communities: Draft["communities"]): readonly string[] | undefined {
  const way = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !way.has(next)) {
    way.add(next);
    next = communities[next]?.["part-of"];
  }
  return next === id ? [...way] : undefined;
}
