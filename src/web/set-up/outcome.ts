import type { Kept } from "../../credentials.ts";

/** What came of asking GitHub for the credentials of the App that was registered. */
export type Outcome =
  | { readonly kind: "registered"; readonly name: string; readonly app: Omit<Kept, "publicUrl"> }
  /** The code was used before, or is older than an hour. */
  | { readonly kind: "refused" }
  /** Nobody knows whether GitHub heard: the same code may work once more. */
  | { readonly kind: "unanswered" }
  /** GitHub answered, and something is missing. */
  | { readonly kind: "incomplete" };
