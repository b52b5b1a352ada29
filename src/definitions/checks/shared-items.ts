import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { listed } from "../../words/list.ts";
import { itemsOf } from "../inside/items.ts";
import type { Check, Finding } from "./check.ts";
import { placedSteps } from "../inside/steps.ts";

export const checklistsShareNoItems: Check = {
  name: "checklists-share-no-items",
  severity: "warning",
  check: (draft, at, voice) => {
    const boxes = itemsOf(draft).filter(({ item }) => !item.items);
    const byChecklist = Map.groupBy(boxes, ({ at: { id } }) => id);
    return Object.entries(draft.processes).flatMap(([id, process]) => {
      /** The checklist that had an item first. */
      const first = new Map<string, string>();
      return placedSteps(process).flatMap(({ step, path }): readonly Finding[] => {
        const { checklist = "" } = step;
        const items = (byChecklist.get(checklist) ?? []).map(({ item }) => item.id);
        const shared = items.filter((item) => first.has(item) && first.get(item) !== checklist);
        for (const item of items) if (!first.has(item)) first.set(item, checklist);
        if (shared.length === 0) return [];
        const others = [...new Set(shared.map((item) => String(first.get(item))))];
        const message = checks(voice)("checks-items-shared", {
          items: listed(
            shared.map((item) => quoted(item)),
            voice,
          ),
          others: listed(
            others.map((other) => quoted(other)),
            voice,
          ),
        });
        return [at("processes", id, [...path, "checklist"], message)];
      });
    });
  },
};
