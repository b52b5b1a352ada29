import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../store/database.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { openStore } from "../../src/store/store.ts";
import { folderOf, waymark } from "./run.ts";

function rebuild(url: string) {
  return waymark(["rebuild"], folderOf([]), { DATABASE_URL: url, WAYMARK_DATA: "" });
}

describe("waymark rebuild", () => {
  it("says that there is nothing yet", async () => {
    const url = await freshDatabase();
    await (await openStore(url)).close();
    expect(rebuild(url)).toEqual({ code: 0, out: "There's nothing to replay yet.\n", err: "" });
  });

  it("makes nothing in a database that no Waymark has used", async () => {
    const url = await freshDatabase();
    const { code, out, err } = rebuild(url);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("the database in DATABASE_URL holds nothing of Waymark's yet");
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rowCount } = await client.query("select from pg_tables where schemaname = 'public'");
    await client.end();
    expect(rowCount).toBe(0);
  });
});

describe("a database that can't be used", () => {
  it.each([
    ["mysql://me@db/waymark", /DATABASE_URL has to begin with postgres:\/\//],
    ["postgres://me@127.0.0.1:1/waymark", /nothing answers where DATABASE_URL points/],
    ["postgres://me@nowhere.invalid/waymark", /the host in DATABASE_URL can't be found/],
    ["postgres://me@[::z/waymark", /can't connect with the address in DATABASE_URL/],
  ])("as with DATABASE_URL=%s is explained", (url, words) => {
    const { code, out, err } = rebuild(url);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(words);
  });

  it("is explained by what is wrong with its user, its name, or its address", async () => {
    const url = await freshDatabase();
    const says = (change: (address: URL) => void) => {
      const address = new URL(url);
      change(address);
      return rebuild(address.href).err;
    };
    expect(says((address) => (address.password = "wrong"))).toMatch(
      /^waymark rebuild: the database in DATABASE_URL doesn't accept its user name or password \(password auth/,
    );
    expect(says((address) => (address.password = ""))).toContain("doesn't accept its user name");
    expect(says((address) => (address.pathname = "/gone"))).toMatch(
      /has no database with this name; create it first/,
    );
    expect(says((address) => (address.search = "?sslmode=require"))).toContain(
      "check it and its `sslmode`",
    );
  });
});

describe("commands where no database is", () => {
  const kept = folderOf([]);
  beforeAll(async () => {
    const store = await openStore(await freshDatabase());
    await writeBackup(store.db, join(kept, "backup"));
    await store.close();
  });

  it.each([
    ["backup", ["backup", "file"]],
    ["rebuild", ["rebuild"]],
    ["restore", ["restore", "backup"]],
  ])("make none, and %s says where it looked", (_, args) => {
    const folder = folderOf([]);
    copyFileSync(join(kept, "backup"), join(folder, "backup"));
    const { code, out, err } = waymark(args, folder, { DATABASE_URL: "", WAYMARK_DATA: "" });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`there's no database in ${join(folder, ".waymark")}. `);
    expect(err).toContain("WAYMARK_DATA");
    expect(readdirSync(folder)).toEqual(["backup"]);
  });

  it("make none for a file that is no backup", () => {
    const folder = folderOf([{ path: "odd", text: "hello" }]);
    const env = { DATABASE_URL: "", WAYMARK_DATA: "data" };
    expect(waymark(["restore", "gone"], folder, env).err).toContain("gone isn't there");
    expect(waymark(["restore", "odd"], folder, env).err).toContain("isn't a backup of Waymark");
    expect(readdirSync(folder)).toEqual(["odd"]);
  });
});
