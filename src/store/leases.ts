import { type Selectable, sql } from "kysely";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";
import { type Organization, organizationIn } from "./organizations.ts";
import type { Schema } from "./schema.ts";

export interface Leases {
  /** An organisation with something to do, for this worker alone until `release` or `LEASE_SECONDS` without `renew`. */
  lease(worker: string, now: Instant): Promise<Organization | undefined>;
  /** Whether the organisation is still this worker's; if not, it must stop at once. */
  renew(worker: string, org: number): Promise<boolean>;
  release(worker: string, org: number): Promise<void>;
}

/** A killed worker's organisation is free after this; renew at least three times as often. */
const LEASE_SECONDS = 3;

const UNTIL = sql<Date>`now() + ${sql.lit(LEASE_SECONDS)} * interval '1 second'`;

export function leases(db: Database): Leases {
  const held = (worker: string, org: number) =>
    db.updateTable("organizations").where("id", "=", org).where("leased_by", "=", worker);
  return {
    async lease(worker, now) {
      const { rows } = await take(worker, now).execute(db);
      return rows[0] && organizationIn(rows[0]);
    },
    async renew(worker, org) {
      const renewed = await held(worker, org).set({ leased_until: UNTIL }).executeTakeFirst();
      return renewed.numUpdatedRows > 0n;
    },
    async release(worker, org) {
      await held(worker, org)
        .set({ leased_by: null, leased_until: sql<Date>`clock_timestamp()` })
        .execute();
    },
  };
}

/**
 * First come those whose worker died, since they stood still for as long as its lease went on; then
 * whoever waited longest since the last lease. What waits is found by its index: where PostgreSQL is
 * only asked whether there is any, it expects to find one soon, and reads all that is known.
 */
export function nextIdle(now: Instant) {
  const ready = sql`coalesce(not_before <= ${now}, true)`;
  return sql<{ readonly id: number }>`
    select id from organizations o
    where coalesce(o.leased_until <= now(), true) and coalesce(
      (select true from deliveries
        where org = o.id and state = 'waiting' and coalesce(not_before <= now(), true)
        order by seq limit 1),
      (select true from targets where org = o.id and touched > upheld and ${ready}
        order by coalesce(since, '-infinity'), key limit 1),
      (select true from targets where org = o.id and due <= ${now} and ${ready}
        order by due, key limit 1),
      false)
    order by o.leased_by is null, o.leased_until nulls first
    limit 1 for update skip locked`;
}

function take(worker: string, now: Instant) {
  return sql<Selectable<Schema["organizations"]>>`
    update organizations set leased_by = ${worker}, leased_until = ${UNTIL}
    where id = (${nextIdle(now)})
    returning *`;
}
