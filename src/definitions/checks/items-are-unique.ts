import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import { itemsOf } from "../inside/items.ts";
import { repeated } from "./repeated.ts";

/** No two items of a checklist have the same id, wherever in it they stand. */
export const itemsAreUnique: Check = {
  name: "items-are-unique",
  sentence: "No two items of a checklist have the same id, wherever in it they stand.",
  check: (draft, at) => {
    const items = itemsOf(draft);
    return repeated(items.map((one) => `${one.at.id} ${one.item.id}`)).map((index) => {
      const { at: place, item } = items[index] as (typeof items)[number];
      const message = `Another item already has the id ${quote(item.id)}.`;
      return at(place.noun, place.id, [...place.path, "id"], message);
    });
  },
};
