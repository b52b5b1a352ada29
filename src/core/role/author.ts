import type { RoleKind } from "./kind.ts";

/** Whoever opened the request. */
export const author: RoleKind = {
  name: "author",
  people: ({ around }) => (around.author ? [around.author] : []),
};
