import { didKey, type LedgerKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { type ThreadRef, threadKey } from "../place.ts";

/** An account, somebody without one, and where both are said to be one. */
interface Link {
  readonly thread: ThreadRef;
  readonly person: PersonId;
  readonly local: PersonId;
}

/** What a fact about both is found by. */
export function keysOfLink({ thread, person, local }: Link): readonly LedgerKey[] {
  return [threadKey(thread), personKey(person), didKey(person), didKey(local)];
}
