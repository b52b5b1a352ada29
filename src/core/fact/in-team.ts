import { communityKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: a person stands in the team on GitHub: what "last seen" means. `by` says who put them there. */
export interface InTeam extends Recorded {
  readonly kind: "in-team";
  readonly person: PersonId;
  /** The community whose team it is; a team that a stage gives belongs to none. */
  readonly community?: string;
  readonly team: string;
  readonly by: "waymark" | "somebody";
}

export const inTeam = factKind<InTeam>({
  kind: "in-team",
  told: false,
  about: ({ person, community }) => [
    personKey(person),
    ...(community === undefined ? [] : [communityKey(community)]),
  ],
  touches: ({ person }) => [{ kind: "person", person }],
  renamed: (fact, now) =>
    fact.community === undefined
      ? fact
      : { ...fact, community: now("communities", fact.community) },
});
