import type { Draft } from "../draft.ts";
import { list } from "../say.ts";
import type { Check } from "./check.ts";

/** No community is part of itself, directly or through others. */
export const partOfHasNoCircle: Check = {
  name: "part-of-has-no-circle",
  sentence: "No community is part of itself, directly or through others.",
  check: (draft, at) =>
    circlesIn(draft.communities).flatMap((circle) => {
      const message = `This goes round in a circle: ${list(circle)} are part of each other.`;
      return circle.map((id) =>
        at("communities", id, ["part-of"], circle.length > 1 ? message : ALONE),
      );
    }),
};

const ALONE = "A community is not part of itself.";

/** Each circle once. Nobody is met twice: there may be thousands, one in the other. */
function circlesIn(communities: Draft["communities"]): readonly (readonly string[])[] {
  const met = new Set<string>();
  return Object.keys(communities).flatMap((id) => {
    const way: string[] = [];
    let next: string | undefined = id;
    while (next !== undefined && !met.has(next)) {
      met.add(next);
      way.push(next);
      next = communities[next]?.["part-of"];
    }
    const start = next === undefined ? -1 : way.indexOf(next);
    return start < 0 ? [] : [way.slice(start).toSorted()];
  });
}
