import type { Reason } from "../../core/reason.ts";
import type { Shown } from "../../words/shown.ts";

/** What is missing where hardly anything is, and how much of it is there already. */
export interface Missing {
  readonly says: () => Shown;
  readonly share: number;
}

/** Of a number that is missing, so much has to be there. */
const ENOUGH = 2 / 3;

/**
 * What is missing where somebody is close to what is asked: everything else is there, and of a
 * number at least two thirds are. Nothing where they are not close, or have it all.
 */
export function nearly(reason: Reason): Missing | undefined {
  const { holds, says, parts = [], of, share = 0 } = reason;
  if (holds) return undefined;
  if (parts.length === 0) return share >= ENOUGH ? { says, share } : undefined;
  const open = parts.filter((part) => !part.holds);
  if (of === "any") return open.length < parts.length ? undefined : closest(open.map(nearly));
  const [last, ...more] = open;
  if (!last || more.length > 0) return undefined;
  return nearly(last) ?? (isWhole(last) && parts.length > 1 ? { ...last, share: 1 } : undefined);
}

/** It is there or not, and nothing between. */
function isWhole({ share, parts }: Reason): boolean {
  return share === undefined && parts === undefined;
}

function closest(found: readonly (Missing | undefined)[]): Missing | undefined {
  return found.flatMap((one) => one ?? []).toSorted((a, b) => b.share - a.share)[0];
}
