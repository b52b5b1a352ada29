import type { Predicate } from "./situation.ts";

export const checklist: Predicate<string> = {
  print: (id, definitions) => `the checklist “${definitions.checklists[id]?.name ?? id}” done`,
  reason: (id, situation) => situation.checklist(id),
};
