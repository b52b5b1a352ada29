import { folded } from "../../../../words/folded.ts";

/** What a name makes as an id: `UI/UX` is `ui-ux`; empty where it has no letter that an id can have. */
export function idFrom(name: string): string {
  const dashed = folded(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "");
  return dashed.slice(0, 64).replace(/-$/, "");
}

/** The number of the request that somebody's id is made from, where a name makes none. */
export function numberIn(seat: string): string {
  return String(
    seat
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .findLast((one) => one !== ""),
  );
}
