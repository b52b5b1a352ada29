import type { LedgerKey } from "../ledger/key.ts";
import { type ThreadRef, threadKey } from "../place.ts";

/** Where a request lives: on a thread, or as a record in the database alone. It is one of the two. */
export interface Seat {
  readonly thread?: ThreadRef;
  readonly record?: string;
}

/** The ledger's keys of a place; none for something that happened nowhere in particular. */
export function keysOfSeat({ thread, record }: Seat): readonly LedgerKey[] {
  if (thread) return [threadKey(thread)];
  return record === undefined ? [] : [`record:${record}`];
}

/** A place within an id: `10/3`, or the record's own name. */
export function seatId({ thread, record = "" }: Seat): string {
  return thread ? `${thread.repo.id}/${thread.number}` : record;
}
