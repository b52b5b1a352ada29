import { communityKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: somebody no longer belongs: they left, or were taken out of the team by hand. */
export interface Left extends Recorded {
  readonly kind: "left";
  readonly person: PersonId;
  readonly community: string;
  readonly how: "command" | "by-hand";
}

export const left = factKind<Left>({
  kind: "left",
  told: false,
  about: ({ person, community }) => [personKey(person), communityKey(community)],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
});
