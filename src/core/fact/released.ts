import { didKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import type { ReleaseRef } from "../place.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody published a release. */
export interface Released extends Recorded {
  readonly kind: "released";
  readonly release: ReleaseRef;
  readonly by: PersonId;
}

export const released = factKind<Released>({
  kind: "released",
  told: true,
  about: ({ by }) => [didKey(by)],
  touches: ({ by }) => [{ kind: "person", person: by }],
  evidence: () => ({ what: "release" }),
});
