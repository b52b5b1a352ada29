import type { NounKind } from "./kind.ts";

export const pathways: NounKind<"pathway"> = {
  schema: "pathway",
  order: 2,
  lists: { stages: "stage" },
  chosen: true,
  examples: ["pathways/design.yml"],
};
