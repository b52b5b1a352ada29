import type { NounKind } from "./kind.ts";

export const mentorships: NounKind<"mentorship"> = {
  schema: "mentorship",
  word: "mentorship programme",
  order: 7,
  lists: {},
  examples: ["mentorships/newcomers.yml"],
};
