import { mentorsAt } from "../ledger/mentorships.ts";
import type { RoleKind } from "./kind.ts";

/** Whoever accompanies the person it is about, in whatever programme. */
export const mentor: RoleKind = {
  name: "mentor",
  people: ({ around, world, at }) => mentorsAt(at, around.subject, world),
};
