import type { NounKind } from "./kind.ts";

export const processes: NounKind<"process"> = {
  schema: "process",
  order: 3,
  lists: { steps: "step" },
  examples: ["processes/join.yml"],
};
