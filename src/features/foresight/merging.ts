import type { FactOf } from "../../core/fact.ts";
import { adoption } from "../../core/ledger/adoption.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

/** Definitions that would take the place of those in force. */
export interface Merging {
  readonly inForce: Definitions;
  readonly next: Definitions;
  readonly commit: string;
  readonly adopted: FactOf<"adopted">;
}

/** What merging a candidate puts in force; nothing where it cannot come into force. */
export function mergingOf(
  inForce: Definitions,
  candidate: Candidate | undefined,
  world: World,
): Merging | undefined {
  const next = candidate?.definitions;
  if (!candidate || !next) return undefined;
  const { commit } = candidate;
  return { inForce, next, commit, adopted: adoption(next, candidate, world) };
}

/** The world once it is merged. */
export function mergedIn(own: World, { adopted, commit, next }: Merging): World {
  return own.once("merged", () => own.after([adopted], { commit, definitions: next }));
}
