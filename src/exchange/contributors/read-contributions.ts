import type { Notes } from "../notes.ts";
import { list, mapping, type Spot, text } from "../spot.ts";
import type { Contribution } from "./contributions.ts";

/** Reads what somebody contributed: kinds, some with a link to show for it. */
export function readContributions(spot: Spot | undefined, notes: Notes): readonly Contribution[] {
  return list(spot, notes).flatMap((one): readonly Contribution[] => {
    if (typeof one.value === "string") return one.value === "" ? [] : [one.value];
    const entries = mapping(one, notes);
    const type = text(entries.get("type"), notes);
    const url = text(entries.get("url"), notes);
    if (type === undefined) return [];
    return [url === undefined ? type : { type, url }];
  });
}
