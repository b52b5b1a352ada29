import { sql } from "kysely";
import type { Instant } from "../core/time.ts";
import { atomically, type Database } from "./connect.ts";

interface Counts {
  readonly waiting: number;
  readonly aside: number;
  readonly targets: number;
}

export interface Gauges {
  /** Keeps something of a delivery's size, in place of the last; throws when the database is away or its disk is full. */
  tryKeeping(): Promise<void>;
  /** How much waits, over all organisations. */
  counts(now: Instant): Promise<Counts>;
}

/** In bytes: about what a delivery has. */
const FILLER = 16_000;
/** In milliseconds. */
const PATIENCE = 5000;

export function gauges(db: Database): Gauges {
  return {
    // An empty table begins a new file: what is there already may be written over on a full disk too.
    tryKeeping: () =>
      atomically(db, async (trx) => {
        await sql`set local statement_timeout = ${sql.lit(PATIENCE)}`.execute(trx);
        await sql`truncate room_to_keep`.execute(trx);
        await sql`insert into room_to_keep values (repeat('x', ${sql.lit(FILLER)}))`.execute(trx);
      }),
    async counts(now) {
      const { rows } = await sql<Counts>`
        select
          (select count(*) from deliveries where state = 'waiting') waiting,
          (select count(*) from deliveries where state = 'aside') aside,
          (select count(*) from targets where touched > upheld)
            + (select count(*) from targets where touched <= upheld and due <= ${now}) targets`.execute(
        db,
      );
      return rows[0] ?? { waiting: 0, aside: 0, targets: 0 };
    },
  };
}
