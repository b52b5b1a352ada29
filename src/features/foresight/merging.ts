import type { FactOf } from "../../core/fact.ts";
import { adoption } from "../../core/ledger/adoption.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { isRecord } from "./record.ts";

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
  if (!candidate?.definitions) return undefined;
  const next = sharing(inForce, candidate.definitions, 2) as Definitions;
  const { commit } = candidate;
  return { inForce, next, commit, adopted: adoption(next, candidate, world) };
}

/** What reads as before is the value that it was: whatever was worked out from it holds for both. `deep` is how far down it is compared piece by piece. */
function sharing(was: unknown, is: unknown, deep: number): unknown {
  if (JSON.stringify(was) === JSON.stringify(is)) return was;
  if (deep === 0 || !isRecord(was) || !isRecord(is)) return is;
  const pieces = Object.entries(is).map(([key, one]) => [key, sharing(was[key], one, deep - 1)]);
  return Object.fromEntries(pieces);
}

/** The world once it is merged. */
export function mergedIn(own: World, { adopted, commit, next }: Merging): World {
  return own.once("merged", () => own.after([adopted], { commit, definitions: next }));
}
