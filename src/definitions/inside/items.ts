import type { Draft } from "../draft.ts";
import type { ChecklistItem } from "../types.ts";
import { onceFor } from "../../core/remembering.ts";
import { inside, type Place } from "./place.ts";

export interface PlacedItem {
  readonly at: Place;
  readonly item: ChecklistItem;
  /** 1 for an item of the checklist itself. */
  readonly depth: number;
}

/** Every item of every checklist, those inside others too. */
export const itemsOf = onceFor(findItems);

function findItems(draft: Draft): readonly PlacedItem[] {
  return Object.entries(draft.checklists).flatMap(([id, { items }]) =>
    spread({ noun: "checklists", id, path: ["items"] }, items, 1),
  );
}

function spread(at: Place, items: readonly ChecklistItem[], depth: number): readonly PlacedItem[] {
  return items.flatMap((item, index) => {
    const here = { at: inside(at, index), item, depth };
    if (!item.items) return here;
    return [here, ...spread(inside(at, index, "items"), item.items, depth + 1)];
  });
}
