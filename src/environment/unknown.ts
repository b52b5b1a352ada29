import { nearest } from "../definitions/nearest.ts";
import { printed } from "../words/printed.ts";
import type { Shown } from "../words/shown.ts";
import { nonEmpty, type Problems, type Variables } from "./problems.ts";

const OURS = "WAYMARK_";
/** What begins so and says something; the last is for the demo and for load tests. */
const KNOWN = ["CREDENTIALS", "DATA", "KEEP_DELIVERIES", "KEYS", "WRITE_PAUSE"];

/** Variables that look like ours and do nothing: most often one is misspelled. */
export function unknownIn(variables: Variables, { say }: Problems): readonly Shown[] {
  return Object.keys(nonEmpty(variables)).flatMap((name) => {
    const end = name.startsWith(OURS) ? name.slice(OURS.length) : undefined;
    if (end === undefined || KNOWN.includes(end)) return [];
    const meant = nearest(end, KNOWN);
    const known = { name: printed(name) };
    return meant === undefined
      ? say("environment-unknown", known)
      : say("environment-unknown-near", { ...known, meant: printed(OURS + meant) });
  });
}
