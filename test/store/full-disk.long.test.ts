import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, it } from "vitest";
import { startPostgres } from "../../src/store/embedded.ts";
import { openStore } from "../../src/store/store.ts";
import { serveWeb } from "../../src/web/server.ts";
import { clockByHand } from "../web/hands.ts";
import { issueOpened, SECRET, send } from "../web/webhook.ts";

const disk = mkdtempSync(join(tmpdir(), "waymark-disk-"));
/** A small disk of our own, which only root may make. */
const made = spawnSync("mount", ["-t", "tmpfs", "-o", "size=160m,mode=755", "tmpfs", disk]);
const isThere = made.status === 0;

afterAll(async () => {
  if (isThere) spawnSync("umount", ["--lazy", disk]);
  await rm(disk, { recursive: true, force: true });
});

it.skipIf(!isThere)(
  "while the disk is full nobody is told that Waymark is ready, and it is again once there is room",
  { timeout: 600_000 },
  async () => {
    const postgres = await startPostgres(join(disk, "data"));
    const store = await openStore(postgres.url);
    const clock = clockByHand();
    const web = await serveWeb({ store, secret: SECRET, port: 0, clock });
    const ready = async () => {
      clock.pass(5000);
      return (await fetch(`${web.url}/readyz`)).status;
    };
    const deliver = async (id: string) =>
      (await send(web.url, { id, body: issueOpened(7, { body: "x".repeat(20_000) }) })).status;
    try {
      expect([await ready(), await deliver("before")]).toEqual([200, 202]);
      const free = fill(disk);
      // What is there already can be read and written over; nothing can be added.
      await sql`select 1`.execute(store.db);
      await store.saveOrganization(7, { login: "harbour" });
      expect([await ready(), await deliver("full")]).toEqual([503, 503]);
      // Nor can PostgreSQL begin its next log: then it dies, until there is room.
      await sql`select pg_switch_wal()`.execute(store.db);
      await store.saveOrganization(7, { login: "harbor" }).catch(() => undefined);
      expect([await ready(), await deliver("dead")]).toEqual([503, 503]);
      free();
      await expect.poll(ready, { timeout: 60_000, interval: 200 }).toBe(200);
      expect(await deliver("after")).toBe(202);
      const kept = await store.db.selectFrom("deliveries").select("id").orderBy("seq").execute();
      expect(kept.map(({ id }) => id)).toEqual(["before", "after"]);
    } finally {
      await web.close();
      await store.close();
      await postgres.stop();
    }
  },
);

/** Fills a disk to its last block; gives what makes room again. */
function fill(folder: string): () => void {
  const files: string[] = [];
  for (const size of [1024 * 1024, 4096])
    try {
      for (;;) {
        const file = join(folder, `filler-${files.length}`);
        files.push(file);
        writeFileSync(file, Buffer.alloc(size));
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  return () => files.forEach((file) => rmSync(file, { force: true }));
}
