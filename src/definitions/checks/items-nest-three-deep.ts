import type { Check } from "./check.ts";
import { itemsOf } from "../inside/items.ts";

/** The items of a checklist nest at most three levels deep. */
export const itemsNestThreeDeep: Check = {
  name: "items-nest-three-deep",
  sentence: "The items of a checklist nest at most three levels deep.",
  check: (draft, at) =>
    itemsOf(draft)
      .filter(({ depth }) => depth === 4)
      .map(({ at: { noun, id, path } }) =>
        at(noun, id, path, "Items nest at most three levels deep: this is the fourth."),
      ),
};
