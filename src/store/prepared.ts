import type { PostgresPool, PostgresPoolClient } from "kysely";
import { DatabaseError, type Pool, type PoolClient, type QueryResult } from "pg";

/** More different statements than this are not ours: what comes after them is read anew each time. */
const MOST = 300;

/** A pool on which PostgreSQL reads a statement once for each connection, and not each time. */
export function preparing(pool: Pool): PostgresPool {
  const names = naming();
  return {
    connect: async () => prepared(await pool.connect(), names),
    end: () => pool.end(),
    options: pool.options,
  };
}

interface Names {
  readonly of: (statement: string) => string | undefined;
  /** From here on every statement has another name: all of them are read anew. */
  readonly forget: () => void;
  /** From here on no statement has a name. */
  readonly stop: () => void;
}

function naming(): Names {
  const known = new Map<string, string>();
  let [given, most] = [0, MOST];
  return {
    of(statement) {
      const name = known.get(statement);
      if (name !== undefined || known.size >= most) return name;
      given += 1;
      known.set(statement, `waymark_${given}`);
      return known.get(statement);
    },
    forget: () => known.clear(),
    stop() {
      known.clear();
      most = 0;
    },
  };
}

function prepared(client: PoolClient, names: Names): PostgresPoolClient {
  async function query(text: string, values: readonly unknown[] = []): Promise<QueryResult> {
    const name = values.length > 0 ? names.of(text) : undefined;
    if (name === undefined) return client.query(text, [...values]);
    try {
      return await client.query({ name, text, values: [...values] });
    } catch (error) {
      const code = error instanceof DatabaseError ? error.code : undefined;
      if (code === undefined || !MISREAD.has(code)) throw error;
      if (code === OUT_OF_DATE) names.forget();
      else names.stop();
      // Within a transaction nothing goes any more, and all of it is tried again.
      if (client.getTransactionStatus() !== "I") throw error;
      return client.query(text, [...values]);
    }
  }
  return {
    // Nothing of ours is read through a cursor.
    query: query as unknown as PostgresPoolClient["query"],
    release: (destroy?: boolean) => client.release(destroy),
  };
}

/** PostgreSQL's code where another version of Waymark has changed the tables since a statement was read. */
const OUT_OF_DATE = "0A000";

/** Its codes where a statement was read otherwise than we think: besides that, where somebody between us and it gives each transaction another connection. */
export const MISREAD: ReadonlySet<string> = new Set([OUT_OF_DATE, "26000", "42P05"]);
