import type { NounKind } from "./kind.ts";

export const mentorships: NounKind<"mentorship"> = {
  schema: "mentorship",
  order: 7,
  lists: {},
  examples: ["mentorships/newcomers.yml"],
};
