import { communityKey } from "../ledger/key.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: from here on nobody but members is in a community's team; whoever stood in it by then belongs. */
export interface TakenOver extends Recorded {
  readonly kind: "taken-over";
  readonly community: string;
  readonly team: string;
}

export const takenOver = factKind<TakenOver>({
  kind: "taken-over",
  told: false,
  about: ({ community }) => [communityKey(community)],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
});
