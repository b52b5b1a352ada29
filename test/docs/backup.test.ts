import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/store.ts";
import { freshDatabase } from "../store/database.ts";
import { blocks, commands, document, ROOT } from "./blocks.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-backup-"));
const url = await freshDatabase();
const [backup = "", drill = "", restore = ""] = blocks(document("docs/how-to/backup.md"))
  .filter(({ language }) => language === "sh")
  .map(({ text }) => text);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell prints that runs these lines beside the server's database. */
function shell(lines: string): string {
  const command = lines.replaceAll("npm run waymark --", `${process.execPath} ${ROOT}/src/cli.ts`);
  const env = { ...process.env, DATABASE_URL: url, LC_ALL: "C" };
  const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", command], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

describe("whoever follows docs/how-to/backup.md", () => {
  test("has a backup", async () => {
    const store = await openStore(url);
    const body = Buffer.from(JSON.stringify({ zen: "Keep it logically awesome.", hook_id: 1 }));
    const received = "2026-11-20T10:00:00.000Z";
    await store.keep({ org: 7, id: "1", name: "ping", received, headers: {}, body });
    await store.close();
    expect(shell(backup)).toMatch(/^Saved \d+ rows in waymark\.backup\.\n$/);
  });

  test("sees it restored somewhere else, and leaves nothing behind", () => {
    expect(shell(drill)).toMatch(/^Restored \d+ rows from waymark\.backup\.\n.+/);
    expect(existsSync(join(folder, "drill"))).toBe(false);
  });

  test("restores it for real", () => {
    expect(shell(restore)).toMatch(/^Restored \d+ rows from waymark\.backup\.\n$/);
  });

  test.each(["docs/how-to/upgrade.md", "docs/troubleshooting.md"])(
    "compares the ledger as %s says",
    (page) => {
      const [rebuild = "", ...others] = commands(document(page));
      expect(others).toEqual([]);
      expect(shell(rebuild)).not.toBe("");
    },
  );
});
