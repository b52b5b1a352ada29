import type { NounKind } from "./kind.ts";

export const communities: NounKind<"community"> = {
  schema: "community",
  order: 1,
  lists: {},
  chosen: true,
  examples: ["communities/ui-ux.yml"],
};
