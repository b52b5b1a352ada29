import { type OperationNodeSource, sql } from "kysely";
import { atomically, type Database, uncrossed } from "./connect.ts";
import { inNoHurry } from "./no-hurry.ts";
import { waking } from "./wake.ts";

/** A statement that may stand beside others: none reads what another one writes. */
export type Part = OperationNodeSource;

interface Further {
  readonly wakes?: boolean;
  /** It needn't wait for the disk. */
  readonly soon?: boolean;
  /** What follows from what was written, in the same transaction. */
  readonly after?: (trx: Database) => Promise<void>;
}

/**
 * Writes parts down together, all of them or none: `kinds` are lists of pieces, of which only one each
 * goes into a statement. What fits into one statement is one way to the database and back.
 */
export async function together(
  db: Database,
  kinds: readonly (readonly Part[])[],
  { wakes = false, soon = false, after }: Further = {},
): Promise<void> {
  const steps = Math.max(...kinds.map((pieces) => pieces.length));
  const statements = Array.from({ length: steps }, (_, step) =>
    statementOf(
      kinds.flatMap((pieces) => pieces[step] ?? []),
      wakes,
      soon,
    ),
  );
  const [only, ...others] = statements;
  if (!only) return;
  if (others.length === 0 && !after) await uncrossed(() => only.execute(db));
  else
    await atomically(db, async (trx) => {
      for (const statement of statements) await statement.execute(trx);
      await after?.(trx);
    });
}

/** PostgreSQL carries parts out in their order. */
function statementOf(parts: readonly Part[], wakes: boolean, soon: boolean) {
  const named = parts.map((part, index) => sql`${sql.raw(`part_${index}`)} as (${part})`);
  return sql`with ${sql.join(named)} select ${wakes ? waking : sql`1`} ${soon ? sql`from ${inNoHurry}` : sql``}`;
}
