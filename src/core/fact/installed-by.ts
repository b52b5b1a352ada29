import { INSTALLATION } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Somebody installed the App, or let it do more than before. */
export interface InstalledBy extends Recorded {
  readonly kind: "installed-by";
  readonly by: PersonId;
}

export const installedBy = factKind<InstalledBy>({
  kind: "installed-by",
  told: true,
  about: () => [INSTALLATION],
});
