import { sql } from "kysely";
import type { Database } from "./connect.ts";
import { type Sum, SUMS, sumsTold } from "./tallies.ts";

export interface SumsAnew {
  /** Whether what is kept of all people together is what each of them contributed; makes it so, if wanted. */
  sumsAnew(org: number, mend: boolean): Promise<boolean>;
}

export function sumsAnew(db: Database): SumsAnew {
  return {
    async sumsAnew(org, mend) {
      let isSame = true;
      for (const one of SUMS) {
        if (!(await isOff(db, org, one))) continue;
        isSame = false;
        if (mend) await db.transaction().execute((trx) => anew(trx, org, one));
      }
      return isSame || mend;
    },
  };
}

async function isOff(db: Database, org: number, sum: Sum): Promise<boolean> {
  const kept = sql`select ${sql.raw(sum.columns)}, count from ${sql.table(sum.table)}
    where org = ${org} and count <> 0`;
  const told = sumsTold(org, sum);
  const { rows } = await sql<{ readonly off: boolean }>`select exists (
    (${told} except ${kept}) union all (${kept} except ${told})) as off`.execute(db);
  return rows[0]?.off === true;
}

/** Whoever writes meanwhile waits: what was written before is added up, what comes then is added. */
async function anew(db: Database, org: number, sum: Sum): Promise<void> {
  const [table, columns] = [sql.table(sum.table), sql.raw(sum.columns)];
  await sql`lock table ${table} in share row exclusive mode`.execute(db);
  await sql`delete from ${table} where org = ${org}`.execute(db);
  await sql`insert into ${table} (org, ${columns}, count)
    select ${org}::bigint, ${columns}, count from (${sumsTold(org, sum)}) as told`.execute(db);
}
