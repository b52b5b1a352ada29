import { Client } from "pg";
import { openStore } from "../../src/store/store.ts";
import { fill } from "./fill.ts";

/** Fills a database of its own with so many facts, some of them of one person; it is gone once it was used. */
export async function grown<T>(
  name: string,
  { url, facts, heavy }: { readonly url: string; readonly facts: number; readonly heavy?: number },
  use: (own: string) => Promise<T>,
): Promise<T> {
  await told(url, `create database ${name}`);
  const own = url.replace(/[^/]*$/, name);
  try {
    const store = await openStore(own);
    await fill(facts, store, heavy);
    await store.close();
    return await use(own);
  } finally {
    await told(url, `drop database ${name} with (force)`);
  }
}

export async function told(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
