import { handlesIn } from "../../forms/handles.ts";
import { each } from "../ask.ts";
import type { RoleKind } from "./kind.ts";

/** The people whom a field of the form names. */
export const field: RoleKind = {
  name: "field",
  people: ({ which, around, world }) => {
    const handles = handlesIn(around.fields?.[which] ?? "");
    return each(handles, (handle) => world.account(handle)).flatMap((found) => found?.id ?? []);
  },
};
