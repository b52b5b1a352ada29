import type { RoleKind } from "./kind.ts";

/** Whoever the issue is assigned to. */
export const assignee: RoleKind = {
  name: "assignee",
  people: ({ around }) => around.assignees ?? [],
};
