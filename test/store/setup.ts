import { mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../src/store/embedded.ts";

/** Gives all test files one folder for a PostgreSQL, which the first that needs it starts. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-test-"));
  process.env["WAYMARK_TEST_DATA"] = folder;
  return async () => {
    if (existsSync(join(folder, "postgres/data"))) {
      const postgres = await startPostgres(folder, { fsync: false });
      await postgres.stop();
    }
    await rm(folder, { recursive: true, force: true });
  };
}
