import type { NounKind } from "./kind.ts";

export const people: NounKind<"person"> = {
  schema: "person",
  order: 6,
  lists: {},
  examples: ["people/ada.yml"],
};
