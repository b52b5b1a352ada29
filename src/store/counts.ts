import { sql } from "kysely";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";

interface Counts {
  readonly waiting: number;
  readonly aside: number;
  readonly targets: number;
}

export interface Gauges {
  /** Throws when the database is away. */
  ping(): Promise<void>;
  /** How much waits, over all organisations. */
  counts(now: Instant): Promise<Counts>;
}

export function gauges(db: Database): Gauges {
  return {
    async ping() {
      await sql`select 1`.execute(db);
    },
    async counts(now) {
      const { rows } = await sql<Counts>`
        select
          (select count(*) from deliveries where state = 'waiting') waiting,
          (select count(*) from deliveries where state = 'aside') aside,
          (select count(*) from targets where touched > upheld or due <= ${now}) targets`.execute(
        db,
      );
      return rows[0] ?? { waiting: 0, aside: 0, targets: 0 };
    },
  };
}
