import { sql } from "kysely";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";
import { stored } from "./text.ts";
import { wake } from "./wake.ts";

export interface Pauses {
  /** Whatever could be taken or looked at now waits for so many seconds more, and no attempt counts. */
  pause(org: number, seconds: number, now: Instant, problem: string): Promise<void>;
  /** Whatever waits through no fault of its own is taken and looked at now. */
  resume(org: number): Promise<void>;
}

export function pauses(db: Database): Pauses {
  return {
    async pause(org, seconds, now, problem) {
      await db
        .updateTable("deliveries")
        .set({
          not_before: sql<Date>`now() + ${seconds} * interval '1 second'`,
          problem: stored(problem),
        })
        .where("org", "=", org)
        .where("state", "=", "waiting")
        .where(sql<boolean>`coalesce(not_before <= now(), true)`)
        .execute();
      const later = new Date(Date.parse(now) + seconds * 1000).toISOString();
      await db
        .updateTable("targets")
        .set({ not_before: later, problem: stored(problem) })
        .where("org", "=", org)
        .where(sql<boolean>`(touched > upheld or due <= ${now})`)
        .where(sql<boolean>`coalesce(not_before <= ${now}, true)`)
        .execute();
    },
    async resume(org) {
      // What failed by itself has counted an attempt, and keeps its own pause.
      for (const table of ["deliveries", "targets"] as const)
        await db
          .updateTable(table)
          .set({ not_before: null })
          .where("org", "=", org)
          .where("attempts", "=", 0)
          .where("not_before", "is not", null)
          .execute();
      await wake(db);
    },
  };
}
