import { each } from "../ask.ts";
import { members as membersOf, wasMember } from "../ledger/memberships.ts";
import type { RoleKind } from "./kind.ts";

/** Everybody who belongs to the community at hand. */
export const members: RoleKind = {
  name: "members",
  people: ({ around, world }) => [
    ...new Set(each(around.communities, (id) => [...membersOf(id, world).keys()]).flat()),
  ],
  has: (person, { around, world, at }) =>
    around.communities.some((id) => wasMember(person, id, at, world)),
};
