import type { Role } from "../../../definitions/types.ts";
import { openWishes, planFor, shownIn, wishesFor } from "../assigning/wish.ts";
import type { OutcomeKind } from "./kind.ts";

/** Assigns the issue to everybody with a role, once: whoever is taken off again stays off. */
export const assign: OutcomeKind<{ readonly assign: Role }> = {
  plan: ({ assign: role }, request, how, world) =>
    planFor(wishesFor(role, request, world), `the request is ${how}`, request, world),
  isShown({ assign: role }, request, world) {
    const open = openWishes(wishesFor(role, request, world), request, world);
    const shown = shownIn(open, request);
    return request.thread !== undefined && open.every((wish) => shown.includes(wish));
  },
};
