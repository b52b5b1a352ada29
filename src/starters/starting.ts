import { folded } from "../words/folded.ts";

/** What is known of an organisation before it has definitions. */
export interface Starting {
  readonly organization: string;
  readonly timezone: string;
  readonly communities: readonly [Community, ...Community[]];
}

/** A community to begin with. */
export interface Community {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** Logins; none where nobody leads it yet. */
  readonly leads: readonly string[];
  /** None where membership is kept by Waymark alone. */
  readonly team?: string;
  readonly joining: string;
}

/** A name as an id: `Data & Décor` becomes `data-decor`. */
export function idOf(name: string): string {
  const id = folded(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return id.slice(0, 64).replace(/-$/, "") || "community";
}
