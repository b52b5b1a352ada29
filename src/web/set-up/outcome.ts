import type { Kept } from "../../credentials.ts";

/** An App as GitHub shows it, with everything that makes a running Waymark it. */
export interface Registered {
  readonly kind: "registered";
  readonly name: string;
  /** Whose it is; empty where GitHub does not say. */
  readonly owner: string;
  readonly app: Omit<Kept, "publicUrl">;
  /** What it asks GitHub for. */
  readonly asks: Asks;
}

/** Permissions with their levels, and events. */
export interface Asks {
  readonly permissions: Readonly<Record<string, string | undefined>>;
  readonly events: readonly string[];
}

/** What came of asking GitHub about an App. */
export type Outcome =
  | Registered
  /** The code was used before, or is older than an hour. */
  | { readonly kind: "refused" }
  /** There is no such App with such a key. */
  | { readonly kind: "unknown" }
  /** Nobody knows whether GitHub heard: the same may work once more. */
  | { readonly kind: "unanswered" }
  /** GitHub answered, and something is missing. */
  | { readonly kind: "incomplete" };
