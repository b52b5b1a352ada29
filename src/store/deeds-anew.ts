import { hash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "./connect.ts";
import { type Deed, deedsIn, keepDaysAnew, bodiesIn } from "./deeds.ts";
import { factIn } from "./fact-rows.ts";

export interface DeedsAnew {
  /** Whether what people did day by day is what the ledger says; makes it so, if wanted. */
  deedsAnew(org: number, mend: boolean): Promise<boolean>;
}

export function deedsAnew(db: Database): DeedsAnew {
  return {
    async deedsAnew(org, mend) {
      const isSame = await db
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute(async (trx) => {
          const [told, kept] = [digest(), digest()];
          for await (const some of deedsTold(trx, org)) told.add(some);
          for await (const some of deedsKept(trx, org)) kept.add(some);
          return told.sum() === kept.sum();
        });
      if (!isSame && mend) await db.transaction().execute((trx) => anew(trx, org));
      return isSame || mend;
    },
  };
}

/** Whoever writes meanwhile waits: what was written before is read, what comes then is added. */
async function anew(db: Database, org: number): Promise<void> {
  await sql`lock table deeds in share row exclusive mode`.execute(db);
  await db.deleteFrom("deeds").where("org", "=", org).execute();
  for await (const some of deedsTold(db, org)) await keepDaysAnew(db, org, some);
}

/** So many rows at a time. */
const PAGE = 1000;

async function* deedsTold(db: Database, org: number): AsyncGenerator<readonly Deed[]> {
  for (let after = ""; ;) {
    const rows = await db
      .selectFrom("facts")
      .select(["id", "body"])
      .where("org", "=", org)
      .where("id", ">", after)
      .orderBy("id")
      .limit(PAGE)
      .execute();
    yield rows.flatMap(({ body }) => deedsIn(factIn({ body })).map((deed) => ({ ...deed, body })));
    after = rows.at(-1)?.id ?? after;
    if (rows.length < PAGE) return;
  }
}

async function* deedsKept(
  db: Database,
  org: number,
): AsyncGenerator<readonly Omit<Deed, "fact">[]> {
  let after = { key: "", days: "" };
  for (;;) {
    const rows = await db
      .selectFrom("deeds")
      .select(["key", "days", "bodies"])
      .where("org", "=", org)
      .where(sql<boolean>`(key, days) > (${after.key}, ${after.days})`)
      .orderBy("key")
      .orderBy("days")
      .limit(PAGE)
      .execute();
    yield rows.flatMap(({ bodies, ...place }) =>
      bodiesIn(bodies).map((body) => ({ ...place, body })),
    );
    after = rows.at(-1) ?? after;
    if (rows.length < PAGE) return;
  }
}

/** The same for the same deeds, in whatever order they come. */
function digest() {
  const sum = new Uint32Array(4);
  return {
    add(deeds: readonly Omit<Deed, "fact">[]): void {
      for (const { key, days, body } of deeds) {
        const one = hash("sha1", `${key} ${days} ${body}`, "buffer");
        for (let word = 0; word < sum.length; word += 1)
          sum[word] = (sum[word] ?? 0) ^ one.readUInt32LE(4 * word);
      }
    },
    sum: () => sum.join(),
  };
}
