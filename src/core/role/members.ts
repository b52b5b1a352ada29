import { each } from "../ask.ts";
import { isMember, members as membersOf } from "../ledger/memberships.ts";
import type { RoleKind } from "./kind.ts";

/** Everybody who belongs to the community at hand. */
export const members: RoleKind = {
  name: "members",
  people: ({ around, world }) => [
    ...new Set(each(around.communities, (id) => [...membersOf(id, world).keys()]).flat()),
  ],
  has: (person, { around, world }) => around.communities.some((id) => isMember(person, id, world)),
  one: () => "a member",
  all: () => "the members",
};
