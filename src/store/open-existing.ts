import { resolve } from "node:path";
import type { Keeping } from "../environment.ts";
import { connect } from "./connect.ts";
import type { Postgres } from "./embedded.ts";
import { keepingFailure } from "./failure.ts";
import { hasRegister } from "./migrate.ts";
import { openPostgres } from "./open-postgres.ts";
import { holdsCluster } from "./postgres/cluster.ts";

/** A PostgreSQL in which a Waymark keeps something already, beside whoever has it open. Nothing is made: where there is none, it throws a failure. */
export async function openExisting(keeping: Keeping): Promise<Postgres> {
  const missing = await missingFolder(keeping);
  if (missing !== undefined)
    throw keepingFailure("no-database", missing, `There is no database in ${missing}.`);
  const postgres = await openPostgres(keeping, { shared: true });
  try {
    if (await isUsed(postgres.url)) return postgres;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  await postgres.stop();
  const place = "url" in keeping ? "DATABASE_URL" : resolve(keeping.folder);
  throw keepingFailure("nothing-kept", place, "Nothing is kept there yet.");
}

/** The folder where a database should be and is not, if any. */
export async function missingFolder(keeping: Keeping): Promise<string | undefined> {
  if ("url" in keeping || (await holdsCluster(keeping.folder))) return undefined;
  return resolve(keeping.folder);
}

async function isUsed(url: string): Promise<boolean> {
  const db = connect(url);
  try {
    return await hasRegister(db);
  } finally {
    await db.destroy();
  }
}
