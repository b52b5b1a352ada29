import { type ExpressionBuilder, type Selectable, sql } from "kysely";
import type { ThreadKey } from "../core/place.ts";
import type { Instant } from "../core/time.ts";
import { isAway } from "./away.ts";
import { type Database, patiently } from "./connect.ts";
import { inBatches } from "./batch.ts";
import { keepAll } from "./keep-all.ts";
import { inNoHurry } from "./no-hurry.ts";
import type { DeliveryState, Schema } from "./schema.ts";
import { stored, unstored } from "./text.ts";

/** What GitHub sent, as it sent it. */
export interface Delivery {
  /** 0 for what belongs to no organisation. */
  readonly org: number;
  /** GitHub's delivery id: one id is one delivery. */
  readonly id: string;
  /** The event's name, from its header. */
  readonly name: string;
  readonly received: Instant;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What the body says of its organisation; fills in one not seen before. */
  readonly login?: string;
  readonly installation?: number;
  /** The thread it is about, if it is about one. */
  readonly thread?: ThreadKey;
}

/** A delivery to take; `attempts` counts this one. */
export interface WaitingDelivery extends Delivery {
  readonly attempts: number;
}

/** A delivery that was kept, with what was asked to know its facts, by question: absent where 0.1 took it, or nobody yet. */
export interface KeptDelivery extends Delivery {
  readonly state: DeliveryState;
  readonly answers?: Readonly<Record<string, unknown>>;
}

export interface Deliveries {
  /** Resolves once the delivery is committed; those that come together commit together. One sent again after it was set aside waits again. */
  keep(delivery: Delivery): Promise<void>;
  /**
   * The next one to take: the first of those that are about none of the threads `served` already
   * ("" stands for no thread), else the first of all. Counts the attempt first, so that one that
   * kills the process is set aside too.
   */
  nextDelivery(org: number, served?: readonly string[]): Promise<WaitingDelivery | undefined>;
  /**
   * The same, and so many of those that come next as `together` chooses: they are taken together. One
   * that was tried before is taken alone, so that one that kills the process is found.
   */
  nextDeliveries(
    org: number,
    served: readonly string[],
    most: number,
    together: (waiting: readonly Delivery[]) => readonly Delivery[],
  ): Promise<readonly WaitingDelivery[]>;
  /** It was not their turn any more: they go on waiting, and no attempt counts. */
  giveBack(org: number, ids: readonly string[]): Promise<void>;
  /** This attempt failed: tries again later, or sets it aside after the last. Says which. */
  failedDelivery(org: number, id: string, problem: string): Promise<"waiting" | "aside">;
  /** Not its fault (GitHub is away): tries again after so many seconds, and counts no attempt. */
  postponeDelivery(org: number, id: string, seconds: number, problem: string): Promise<void>;
  setAside(org: number, id: string, problem: string): Promise<void>;
  /** Every delivery ever kept, in the order they came: what `rebuild` replays. */
  everyDelivery(org: number): AsyncIterable<KeptDelivery>;
}

const MOST_ATTEMPTS = 6;
const PATIENCE = 4000;
const PAGE = 50;

export function deliveries(db: Database): Deliveries {
  const batched = inBatches<Delivery>({
    write: (batch) => patiently(PATIENCE, () => keepAll(db, batch)),
    size: ({ body }) => body.byteLength,
    hopeless: isAway,
  });
  const update = (org: number, id: string) =>
    db.updateTable("deliveries").where("org", "=", org).where("id", "=", stored(id));
  const aside = async (org: number, id: string, problem: string) => {
    await update(org, id)
      .set({ state: "aside", problem: stored(problem) })
      .execute();
  };
  async function nextDelivery(org: number, served: readonly string[] = []) {
    for (;;) {
      const row = await claim(db, org, served);
      if (!row) return undefined;
      if (row.attempts <= MOST_ATTEMPTS) return { ...deliveryIn(row), attempts: row.attempts };
      await aside(org, row.id, row.problem ?? "The process died while taking it.");
    }
  }

  return {
    keep: batched,
    setAside: aside,
    nextDelivery,
    async nextDeliveries(org, served, most, together) {
      const chosen = most > 1 ? together(await untried(db, org, served, most)) : [];
      if (chosen.length > 0) return claimAll(db, org, chosen);
      const one = await nextDelivery(org, served);
      return one ? [one] : [];
    },
    async giveBack(org, ids) {
      await db
        .updateTable("deliveries")
        .set((is) => ({ attempts: is("attempts", "-", 1) }))
        .where("org", "=", org)
        .where(sql<boolean>`id = any(${ids.map(stored)}::text[])`)
        .execute();
    },
    async failedDelivery(org, id, problem) {
      const row = await update(org, id)
        .set((is) => ({ problem: stored(problem), ...afterFailure(is) }))
        .returning("state")
        .executeTakeFirst();
      return row?.state === "aside" ? "aside" : "waiting";
    },
    async postponeDelivery(org, id, seconds, problem) {
      await update(org, id)
        .set((is) => ({
          problem: stored(problem),
          attempts: is("attempts", "-", 1),
          not_before: sql<Date>`now() + ${seconds} * interval '1 second'`,
        }))
        .execute();
    },
    async *everyDelivery(org) {
      for (let after = -1; ;) {
        const rows = await page(db, org, after);
        for (const row of rows) {
          const { answers } = row;
          const known =
            answers === null ? {} : { answers: JSON.parse(answers) as Record<string, unknown> };
          yield { ...deliveryIn(row), state: row.state, ...known };
        }
        after = rows.at(-1)?.seq ?? after;
        if (rows.length < PAGE) return;
      }
    },
  };
}

function afterFailure(is: ExpressionBuilder<Schema, "deliveries">) {
  const last = is("attempts", ">=", MOST_ATTEMPTS);
  return {
    state: is
      .case()
      .when(last)
      .then("aside" as const)
      .else("waiting" as const)
      .end(),
    not_before: sql<Date>`now() + power(2, attempts) * interval '0.25 seconds'`,
  };
}

/**
 * Those that come next: first those about none of the threads that had their turn, then, as their next
 * round, all of them. PostgreSQL goes as far as it has to.
 */
function next(org: number, served: readonly string[], most: number) {
  const ready = sql`org = ${org} and state = 'waiting' and coalesce(not_before <= now(), true)`;
  const free = sql`coalesce(thread, '') <> all(${served}::text[])`;
  const all = sql`(select * from deliveries where ${ready} order by seq limit ${most})`;
  if (served.length === 0) return all;
  return sql`(select * from (
    (select * from deliveries where ${ready} and ${free} order by seq limit ${most})
    union all ${all}) in_turn limit ${most})`;
}

async function claim(db: Database, org: number, served: readonly string[]) {
  const { rows } = await sql<Selectable<Schema["deliveries"]>>`
    update deliveries set attempts = attempts + 1 from ${inNoHurry}
    where org = ${org} and id = (select id from ${next(org, served, 1)} next)
    returning deliveries.*`.execute(db);
  return rows[0];
}

/** So many bytes of what waits are read at once; one that is larger is taken alone. */
const MOST_BYTES = 2_000_000;

/** Those that come next, up to the first that was tried before. */
async function untried(
  db: Database,
  org: number,
  served: readonly string[],
  most: number,
): Promise<readonly Delivery[]> {
  const { rows } = await sql<Selectable<Schema["deliveries"]>>`
    select * from (
      select *, sum(octet_length(body)) over (rows unbounded preceding) bytes
      from ${next(org, served, most)} next
    ) small where bytes <= ${MOST_BYTES}`.execute(db);
  const tried = rows.findIndex(({ attempts }) => attempts > 0);
  const all = (tried < 0 ? rows : rows.slice(0, tried)).map(deliveryIn);
  const hadTurn = (one?: Delivery) => served.includes(one?.thread ?? "");
  // Nothing of the next round goes together with what is left of this one.
  return all.filter((one) => hadTurn(one) === hadTurn(all[0]));
}

async function claimAll(
  db: Database,
  org: number,
  chosen: readonly Delivery[],
): Promise<readonly WaitingDelivery[]> {
  const { rows } = await sql<Pick<Selectable<Schema["deliveries"]>, "id" | "attempts">>`
    update deliveries set attempts = attempts + 1 from ${inNoHurry}
    where org = ${org} and state = 'waiting'
      and id = any(${chosen.map(({ id }) => stored(id))}::text[])
    returning id, attempts`.execute(db);
  const claimed = new Map(rows.map(({ id, attempts }) => [unstored(id), attempts]));
  return chosen.flatMap((one) => {
    const attempts = claimed.get(one.id);
    return attempts === undefined ? [] : { ...one, attempts };
  });
}

function page(db: Database, org: number, after: number) {
  return db
    .selectFrom("deliveries")
    .selectAll()
    .where("org", "=", org)
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(PAGE)
    .execute();
}

function deliveryIn(row: Selectable<Schema["deliveries"]>): Delivery {
  const { org, id, name, received, headers, body, thread } = row;
  return {
    org,
    id: unstored(id),
    name: unstored(name),
    received,
    headers: JSON.parse(headers) as Record<string, string>,
    body,
    ...(thread !== null && { thread: thread as ThreadKey }),
  };
}
