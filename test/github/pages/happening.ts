import type { Comment, Label } from "../shapes.ts";
import type { SeenCheck } from "../look.ts";

/** What stands in a thread's conversation, one below the other. */
export type Happening =
  | { readonly kind: "comment"; readonly at: string; readonly comment: Comment }
  | { readonly kind: "review"; readonly at: string; readonly review: Review }
  | {
      readonly kind: "checks";
      readonly at: string;
      readonly head: string;
      readonly runs: readonly SeenCheck[];
    }
  | Deed;

/** What somebody did, in one line. */
export type Deed = { readonly at: string; readonly who: string } & (
  | {
      readonly kind: "labels";
      readonly added: readonly Label[];
      readonly removed: readonly Label[];
    }
  | {
      readonly kind: "ticks";
      readonly ticked: readonly string[];
      readonly cleared: readonly string[];
    }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | { readonly kind: "assigned" | "unassigned"; readonly whom: string }
  | { readonly kind: "closed"; readonly reason: string | null }
  | { readonly kind: "pushed"; readonly commit: string }
  | { readonly kind: "checklist" | "edited" | "reopened" | "merged" }
);

export interface Review {
  readonly id: number;
  readonly user: { readonly login: string; readonly type: string };
  readonly body: string | null;
  readonly state: string;
  readonly submitted_at: string;
}
