import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll } from "vitest";
import { startPostgres } from "../../src/store/embedded.ts";
import { openStore, type Store } from "../../src/store/store.ts";

/** The folder of the PostgreSQL that all test files share: `setup.ts` names it, and stops it at the end. */
function sharedFolder(): string {
  const folder = process.env["WAYMARK_TEST_DATA"];
  if (folder === undefined)
    throw new Error("vitest.config.ts lost globalSetup: test/store/setup.ts");
  return folder;
}

/** The URL of an empty database of its own, on a PostgreSQL that all test files share. */
export async function freshDatabase(): Promise<string> {
  const { url } = await startPostgres(sharedFolder(), { fsync: false, shared: true });
  const name = `test_${randomBytes(6).toString("hex")}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url.replace(/[^/]*$/, name);
}

/** A store on a fresh database, closed after the test file. */
export async function freshStore(): Promise<Store> {
  const store = await openStore(await freshDatabase());
  afterAll(() => store.close());
  return store;
}
