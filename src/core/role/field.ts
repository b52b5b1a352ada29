import { handlesIn } from "../../forms/handles.ts";
import { each } from "../ask.ts";
import type { PersonId } from "../person.ts";
import type { World } from "../world.ts";
import type { Around, RoleKind } from "./kind.ts";

/** The people whom a field of the form names. */
export const field: RoleKind = {
  name: "field",
  people: ({ which, around, world }) => accountsOf(handlesUnder(which, around), world),
};

/** The logins that a field of the form names though nobody has them: misspelt ones, and those that somebody gave up. */
export function strangersIn(which: string, around: Around, world: World): readonly string[] {
  const handles = handlesUnder(which, around);
  const found = each(handles, (handle) => world.account(handle));
  return handles.filter((_, index) => found[index] === undefined);
}

function handlesUnder(which: string, { fields }: Around): readonly string[] {
  return handlesIn(fields?.[which] ?? "");
}

/** Everybody with one of these logins, as far as there are such accounts. */
export function accountsOf(handles: readonly string[], world: World): readonly PersonId[] {
  const found = each(handles, (handle) => world.account(handle));
  return found.flatMap((one) => one?.id ?? []);
}
