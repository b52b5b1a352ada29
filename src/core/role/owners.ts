import type { RoleKind } from "./kind.ts";

/** Everybody who owns the organisation. */
export const owners: RoleKind = {
  name: "owners",
  people: ({ world }) => world.owners(),
};
