import { mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../src/store/embedded.ts";

/** A new folder for a PostgreSQL of tests; closing it stops one that was started there. */
export async function testData(): Promise<{
  readonly folder: string;
  close(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-test-"));
  return {
    folder,
    async close() {
      if (existsSync(join(folder, "postgres/data"))) {
        const postgres = await startPostgres(folder, { fsync: false });
        await postgres.stop();
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Gives all test files one folder for a PostgreSQL, which the first that needs it starts. */
export default async function setup(): Promise<() => Promise<void>> {
  const data = await testData();
  process.env["WAYMARK_TEST_DATA"] = data.folder;
  return () => data.close();
}
