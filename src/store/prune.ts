import { sql } from "kysely";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";

export interface Pruning {
  /**
   * Throws away the oldest deliveries of an organisation that are dealt with and were received before
   * a moment, a few at a time. Says how many. What they told is in the ledger, and stays.
   */
  prune(org: number, before: Instant): Promise<number>;
  /** When the last delivery was received that was thrown away; empty where all are kept. */
  pruned(org: number): Promise<Instant>;
}

/** Enough for a step, and few enough to be in nobody's way. */
const STEP = 1000;

export function pruning(db: Database): Pruning {
  return {
    async prune(org, before) {
      const { rows } = await sql<{ readonly gone: number }>`
        with gone as (
          delete from deliveries where org = ${org} and state <> 'waiting' and received < ${before}
            and id in (select id from deliveries where org = ${org} order by seq limit ${STEP})
          returning received
        ), noted as (
          update organizations set pruned = (select max(received) from gone)
          where id = ${org} and pruned < (select max(received) from gone)
        )
        select count(*)::integer gone from gone`.execute(db);
      return rows[0]?.gone ?? 0;
    },
    async pruned(org) {
      const row = await db
        .selectFrom("organizations")
        .select("pruned")
        .where("id", "=", org)
        .executeTakeFirst();
      return row?.pruned ?? "";
    },
  };
}
