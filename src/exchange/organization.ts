import { objectionTo } from "./allowed.ts";
import type { Carried } from "./carried.ts";
import type { Notes } from "./notes.ts";
import type { Spot } from "./spot.ts";

/** What an organisation is called: the first of these that definitions can hold. Why another cannot stand there is noted. */
export function organizationIn(
  spots: readonly Spot[],
  notes: Notes,
): Pick<Carried, "organization"> {
  for (const { value, pointer } of spots) {
    const organization = String(value);
    const why = objectionTo("settings", { organization }, notes.voice);
    if (why === undefined) return { organization };
    if (organization.trim() !== "") notes.left.push({ pointer, message: why });
  }
  return {};
}
