import type { RoleKind } from "./kind.ts";

/** Everybody in a team on GitHub. */
export const team: RoleKind = {
  name: "team",
  people: ({ which, world }) => world.team(which)?.members.map(({ id }) => id) ?? [],
};
