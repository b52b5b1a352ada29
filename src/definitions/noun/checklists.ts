import type { NounKind } from "./kind.ts";

export const checklists: NounKind<"checklist"> = {
  schema: "checklist",
  order: 4,
  lists: { items: "item" },
  chosen: true,
  examples: ["checklists/onboarding.yml"],
};
