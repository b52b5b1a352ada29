import type { FactOf } from "../../../../core/fact.ts";
import type { Shown } from "../../../../words/shown.ts";
import type { Change } from "../by-pull-request/change.ts";

/** Something new that a request describes. */
export interface Founding {
  /** What is on record once the definitions know it. */
  readonly change: Extract<FactOf<"enacted">["change"], "founded" | "pathway">;
  /** The community that comes into being, or that it is for. */
  readonly community: string;
  /** Whether the definitions in force know it. */
  readonly isThere: boolean;
  /** What has to change in the form before; and what is said above that. */
  readonly troubles: readonly Shown[];
  readonly above: Shown;
  /** How the definitions are to change, asked only while they have not. */
  readonly proposal: () => Omit<Change, "tag">;
}
