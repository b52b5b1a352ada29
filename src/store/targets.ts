import { type Selectable, sql } from "kysely";
import { parseTarget, type Target, targetKey } from "../core/target.ts";
import type { Instant } from "../core/time.ts";
import { atomically, type Database } from "./connect.ts";
import { inNoHurry } from "./no-hurry.ts";
import type { Schema } from "./schema.ts";
import { stored, unstored } from "./text.ts";
import { together } from "./together.ts";
import { wake } from "./wake.ts";

/** A target to look at; `touched` is what this look will have seen. */
export interface WaitingTarget {
  readonly key: string;
  readonly target: Target;
  readonly touched: number;
  /** Looks that failed in a row. */
  readonly attempts: number;
}

export interface Awake {
  readonly target: Target;
  /** When it had changed last on GitHub, as far as a nightly round saw. */
  readonly changed?: Instant;
}

/** A look at what had been touched so often succeeded: how a target stands after it. */
interface Looked {
  readonly key: string;
  readonly touched: number;
  /** When it is looked at again though nobody touched it. */
  readonly due?: Instant;
  /** It is over: `everything` leaves it out. */
  readonly rests?: boolean;
}

export interface Targets {
  /** These are looked at soon; `everything` is every target that does not rest. */
  touch(org: number, targets: readonly Target[]): Promise<void>;
  /**
   * Those that wait longest of those touched, and those whose time has come, `most` at a time. The
   * threads in `busy` are left for later while deliveries about them wait.
   */
  nextTargets(
    org: number,
    now: Instant,
    busy?: readonly string[],
    most?: number,
  ): Promise<readonly WaitingTarget[]>;
  /** These are looked at again when touched since, or due. */
  upheld(org: number, looked: readonly Looked[]): Promise<void>;
  /** Everything that does not rest. */
  awake(org: number): Promise<readonly Awake[]>;
  /** A nightly round found these changed: they are looked at soon, and are known to have changed then. */
  touchChanged(org: number, changed: readonly Awake[]): Promise<void>;
  /** A look failed: it is tried again after a while, longer each time, or `after` seconds. */
  stumbled(org: number, key: string, problem: string, now: Instant, after?: number): Promise<void>;
}

const LONGEST_WAIT = 900;

export function targets(db: Database): Targets {
  const one = (org: number, key: string) =>
    db.updateTable("targets").where("org", "=", org).where("key", "=", stored(key));
  return {
    async touch(org, touched) {
      await together(db, [touchAll(org, touched)], { wakes: true });
    },
    async nextTargets(org, now, busy = [], most = 1) {
      const { rows } = await waitingLongest(org, now, busy, most).execute(db);
      return rows.map(({ touched, attempts, ...row }) => {
        const key = unstored(row.key);
        return { key, target: parseTarget(key), touched, attempts };
      });
    },
    async upheld(org, looked) {
      // One that is touched again meanwhile waits its turn again. Where this is lost, it is looked at twice.
      await sql`
        update targets set upheld = greatest(upheld, news.seen), due = news.due, rests = news.rests,
          attempts = 0, not_before = null, problem = null,
          since = case when touched > news.seen then clock_timestamp() end
        from unnest(
          ${looked.map(({ key }) => stored(key))}::text[],
          ${looked.map(({ touched }) => touched)}::bigint[],
          ${looked.map(({ due = null }) => due)}::text[],
          ${looked.map(({ rests = false }) => rests)}::boolean[]) news (key, seen, due, rests),
          ${inNoHurry}
        where org = ${org} and targets.key = news.key`.execute(db);
    },
    async awake(org) {
      const rows = await awakeIn(db, org).select(["key", "changed"]).execute();
      return rows.map(({ key, changed }) => ({
        target: parseTarget(unstored(key)),
        ...(changed !== null && { changed }),
      }));
    },
    async touchChanged(org, all) {
      const keys = all.map(({ target }) => stored(targetKey(target)));
      const times = all.map(({ changed = null }) => changed);
      await atomically(db, async (trx) => {
        const touched = all.map(({ target }) => target);
        for (const part of touchAll(org, touched)) await part.execute(trx);
        await sql`
          update targets set changed = news.changed
          from unnest(${keys}::text[], ${times}::text[]) news (key, changed)
          where org = ${org} and targets.key = news.key`.execute(trx);
        await wake(trx);
      });
    },
    async stumbled(org, key, problem, now, after) {
      const { attempts } = (await one(org, key)
        .set((is) => ({ attempts: is("attempts", "+", 1), problem: stored(problem) }))
        .returning("attempts")
        .executeTakeFirst()) ?? { attempts: 1 };
      const seconds = after ?? Math.min(LONGEST_WAIT, 2 ** (attempts - 1));
      const again = new Date(Date.parse(now) + seconds * 1000).toISOString();
      await one(org, key).set({ not_before: again }).execute();
    },
  };
}

type Row = Pick<Selectable<Schema["targets"]>, "key" | "touched" | "attempts">;

/** The first of those that were touched and the first of those that are due, each by its own index. */
export function waitingLongest(org: number, now: Instant, busy: readonly string[], most: number) {
  const ready = sql`org = ${org} and coalesce(not_before <= ${now}, true)
    ${busy.length > 0 ? sql`and ${isFree(busy)}` : sql``}`;
  return sql<Row>`
    select key, touched, attempts from (
      (select key, touched, attempts, coalesce(since, '-infinity') waits from targets
        where touched > upheld and ${ready} order by waits, key limit ${most})
      union all
      (select key, touched, attempts, due::timestamptz waits from targets
        where touched <= upheld and due <= ${now} and ${ready} order by due, key limit ${most})
    ) longest order by waits, key limit ${most}`;
}

/** What happens on a busy thread is looked at together, once it was taken. */
function isFree(busy: readonly string[]) {
  return sql<boolean>`(key <> all(${busy}::text[]) or not exists (
    select from deliveries where deliveries.org = targets.org and deliveries.thread = targets.key
      and state = 'waiting' and coalesce(deliveries.not_before <= now(), true)))`;
}

/** Touches targets. Rows are locked in the order of their keys. */
export function touchAll(org: number, touched: readonly Target[]) {
  if (touched.length === 0) return [];
  const keys = new Set(touched.map(targetKey));
  const everything = keys.delete("everything");
  if (everything) keys.add("definitions");
  // A key that cannot be read back would stand in the way of every other one.
  keys.forEach((key) => parseTarget(key));
  const all = sql`unnest(${[...keys].map(stored)}::text[]) key`;
  const awake = sql`(select * from ${all} union
    select key from targets where org = ${org} and not rests) touched`;
  return [
    sql`
      insert into targets (org, key, touched, since)
      select ${org}::bigint, key, 1, now() from ${everything ? awake : all} order by key collate "C"
      on conflict (org, key) do update set touched = targets.touched + 1, not_before = null,
        since = case when targets.touched > targets.upheld then targets.since
          else excluded.since end`,
  ];
}

function awakeIn(db: Database, org: number) {
  return db
    .selectFrom("targets")
    .where("org", "=", org)
    .where(sql<boolean>`not rests`);
}
