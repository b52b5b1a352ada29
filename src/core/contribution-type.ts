import { CONTRIBUTION_TYPES } from "../commands/contribution-types.ts";
import type { Settings } from "../definitions/types.ts";

export type { ContributionType } from "../commands/contribution-types.ts";

/** A contribution type in plain words: all-contributors' own, or the organisation's. */
export function plainType(type: string, own: Settings["types"]): string {
  const known: Readonly<Record<string, string>> = CONTRIBUTION_TYPES;
  const words = own?.[type]?.description ?? known[type] ?? type;
  return words.replace(/\.$/, "");
}
