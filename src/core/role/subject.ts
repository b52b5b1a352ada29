import type { RoleKind } from "./kind.ts";

/** Whom it is about. */
export const subject: RoleKind = {
  name: "subject",
  people: ({ around }) => [around.subject],
};
