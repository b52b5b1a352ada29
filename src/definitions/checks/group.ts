import type { GroupName } from "../rules.ts";
import type { Check } from "./check.ts";

/** Checks about one kind of thing, for people who read the list. */
export interface Group {
  readonly name: GroupName;
  readonly checks: readonly Check[];
}
