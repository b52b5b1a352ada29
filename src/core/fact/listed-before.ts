import { didKey } from "../ledger/key.ts";
import { isLocal, type PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** A list that an organisation kept before says that somebody contributed in a way, by the day it was taken over for. */
export interface ListedBefore extends Recorded {
  readonly kind: "listed-before";
  readonly person: PersonId;
  readonly type: string;
  /** An http or https address that shows it, where the list has one. */
  readonly evidence?: string;
}

export const listedBefore = factKind<ListedBefore>({
  kind: "listed-before",
  told: false,
  about: ({ person }) => [didKey(person)],
  touches: ({ person }) => (isLocal(person) ? [] : [{ kind: "person", person }]),
  renamed: (fact, now) => ({ ...fact, type: now("types", fact.type) }),
  evidence: ({ type, evidence: address }) => ({
    what: "vouched-for",
    type,
    ...(address !== undefined && { address }),
  }),
});
