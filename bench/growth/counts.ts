import { Client } from "pg";

/** What PostgreSQL was asked so far: each statement is one way there and back, and brings rows. */
export interface Counts {
  readonly statements: number;
  readonly rows: number;
}

const counts = { statements: 0, rows: 0 };
let most = 0;

/** The most rows that one answer brought since somebody asked last. */
export function mostAtOnce(): number {
  const found = most;
  most = 0;
  return found;
}

/** Counts everything that this process asks of PostgreSQL from here on. */
export function countAsked(): () => Counts {
  const query: unknown = Reflect.get(Client.prototype, "query");
  if (typeof query !== "function") throw new Error("pg asks in another way by now");
  Reflect.set(Client.prototype, "query", function counted(this: Client, ...args: unknown[]) {
    counts.statements += 1;
    const asked: unknown = Reflect.apply(query, this, args);
    if (asked instanceof Promise) asked.then(countRows, () => undefined);
    return asked;
  });
  return () => ({ ...counts });
}

function countRows(answer: unknown): void {
  const rows = (answer as { readonly rows?: unknown } | undefined)?.rows;
  if (!Array.isArray(rows)) return;
  counts.rows += rows.length;
  most = Math.max(most, rows.length);
}
