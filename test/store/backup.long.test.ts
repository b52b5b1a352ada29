import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, describe, expect, it, vi } from "vitest";
import { command as backup } from "../../src/cli/backup.ts";
import { perform } from "../../src/cli/perform.ts";
import { command as restore } from "../../src/cli/restore.ts";
import { readLedger } from "../../src/store/backup/ledger.ts";
import { readBackup } from "../../src/store/backup/read.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { delivery } from "./delivery.ts";
import { allFiled } from "./filed.ts";
import { freshDatabase, freshStore } from "./database.ts";

const folder = await mkdtemp(join(tmpdir(), "waymark-backup-"));
const ODD =
  'NUL \0, half a pair \ud800, 😀, line ends \r\n \u2028 \u2029 \u0085, {curly,"list"}, NULL';
const TABLES = [
  "contributors",
  "deeds",
  "definitions",
  "deliveries",
  "fact_keys",
  "facts",
  "histories",
  "mentors",
  "messages",
  "organizations",
  "people",
  "recognitions",
  "records",
  "repositories",
  "rule_counts",
  "standings",
  "steps",
  "tallied",
  "tallies",
  "targets",
  "written",
] as const;

const store = await freshStore();
await fill(store);
const file = join(folder, "waymark.backup");
const rows = await writeBackup(store.db, file);

describe("a backup", () => {
  it("that can't be written is told by the name that was asked for", async () => {
    const asked = join(folder, "gone/waymark.backup");
    await expect(writeBackup(store.db, asked)).rejects.toMatchObject({ path: asked });
  });

  it("restored is everything, bit for bit, and goes on from there", async () => {
    const url = await freshDatabase();
    expect(await readBackup(url, file, false)).toBe(rows);
    const copy = await openStore(url);
    for (const table of TABLES) expect(await allOf(copy, table)).toEqual(await allOf(store, table));
    await copy.keep(delivery({ org: 7, id: "new" }));
    await copy.commit(7, { lists: { person: "github:2", programmes: [{ programme: ODD }] } });
    expect((await copy.listed(7, [ODD])).get(ODD)).toHaveLength(2);
    expect(await idsOf(copy)).toEqual([...(await idsOf(store)), "new"]);
    await copy.close();
  });

  it("is read as a ledger, word for word, without a database", async () => {
    const ledger = await readLedger(file);
    const everybody = ["github:1", "github:2"] as const;
    expect(await ledger.organizations()).toEqual(await store.organizations());
    expect(allFiled(ledger.factsOf(7))).toEqual(await store.allFacts(7));
    expect(await ledger.definitionsAt(7, "abc")).toEqual(await store.definitionsAt(7, "abc"));
    expect(await ledger.definitionsAt(7, "abd")).toBeUndefined();
    expect(await ledger.logins(7, everybody)).toEqual({ "github:1": ODD });
    expect([allFiled(ledger.factsOf(8)), await ledger.logins(8, everybody)]).toEqual([[], {}]);
  });

  it("holds every table there is, but for those that are made anew", async () => {
    const { rows: there } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(
      store.db,
    );
    expect(there.map(({ name }) => name)).toEqual(
      [...TABLES, "migrations", "room_to_keep"].toSorted(),
    );
    for (const table of TABLES) expect(await allOf(store, table)).not.toEqual([]);
  });

  it("is of one moment, although everything goes on", async () => {
    const busy = await openStore(await freshDatabase());
    for (let n = 0; n < 500; n++) await busy.keep(delivery({ org: 7, id: `before-${n}` }));
    const going = Array.from({ length: 200 }, (_, n) =>
      busy.keep(delivery({ org: 7, id: `${n}` })),
    );
    const moment = join(folder, "moment.backup");
    const [written] = await Promise.all([writeBackup(busy.db, moment), ...going]);
    await busy.close();
    expect(await readBackup(await freshDatabase(), moment, false)).toBe(written);
  });

  it("does not replace what is there unless it is told to", async () => {
    const url = await freshDatabase();
    const other = await openStore(url);
    await other.keep(delivery({ org: 1, id: "precious" }));
    await expect(readBackup(url, file, false)).rejects.toThrow("--replace");
    expect(await idsOf(other, 1)).toEqual(["precious"]);
    await readBackup(url, file, true);
    expect(await idsOf(other, 1)).toEqual([]);
    expect(await idsOf(other)).toEqual(await idsOf(store));
    await other.close();
  });

  it.each([
    ["cut short", (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ["cut between two lines", (whole: Buffer) => lines(whole, (all) => all.slice(0, -2))],
    ["with a changed letter", (whole: Buffer) => lines(whole, (all) => all.map(changed))],
    [
      "with a row too many",
      (whole: Buffer) => lines(whole, (all) => all.toSpliced(-2, 0, all[2] ?? "")),
    ],
    ["that is none", () => Buffer.from("hello")],
    ["that is empty", () => Buffer.alloc(0)],
    ["of something else", () => gzipSync('{"some":"thing"}\n')],
  ])("%s restores nothing", async (_, damage) => {
    const url = await freshDatabase();
    const other = await openStore(url);
    await other.keep(delivery({ org: 1, id: "precious" }));
    const damaged = join(folder, "damaged.backup");
    await writeFile(damaged, damage(await readFile(file)));
    await expect(readBackup(url, damaged, true)).rejects.toThrow(/damaged|no backup/);
    expect(await idsOf(other, 1)).toEqual(["precious"]);
    await other.close();
  });

  it("made by a later version says so", async () => {
    const later = join(folder, "later.backup");
    await writeFile(
      later,
      lines(await readFile(file), (all) => all.map(laterMade)),
    );
    await expect(readBackup(await freshDatabase(), later, false)).rejects.toThrow("9999-later");
  });
});

describe("on the command line", () => {
  it("a backup goes into a file and back", async () => {
    const [from, to] = [await freshDatabase(), await freshDatabase()];
    const source = await openStore(from);
    await fill(source);
    await source.close();
    const path = join(folder, "cli.backup");
    expect(await within(from, () => perform("backup", backup, [path], PLAIN))).toEqual([
      0,
      expect.stringContaining(path),
    ]);
    expect(await within(to, () => perform("restore", restore, [path], PLAIN))).toEqual([
      0,
      expect.stringContaining(path),
    ]);
    expect(await within(from, () => perform("backup", backup, [folder], PLAIN))).toEqual([
      1,
      `waymark backup: ${folder}: this is a folder, not a file\n`,
    ]);
    expect((await within(to, () => perform("restore", restore, [path], PLAIN)))[0]).toBe(1);
    expect(
      (await within(to, () => perform("restore", restore, [path, "--replace"], PLAIN)))[0],
    ).toBe(0);
  });

  it("what cannot be done is said, and used wrongly is 2", async () => {
    const url = await freshDatabase();
    expect(
      await within(url, () => perform("backup", backup, [join(folder, "x.backup")], PLAIN)),
    ).toEqual([
      1,
      "waymark backup: the database in DATABASE_URL holds nothing of Waymark's yet; is it the one the server uses?\n",
    ]);
    expect(
      await within(url, () => perform("restore", restore, ["/nowhere/x.backup"], PLAIN)),
    ).toEqual([
      1,
      "waymark restore: /nowhere/x.backup isn't there, or can't be read\nNothing was restored.\n",
    ]);
    for (const wrong of [[], ["a", "b"], ["--what"]]) {
      expect((await within(url, () => perform("backup", backup, wrong, PLAIN)))[0]).toBe(2);
      expect((await within(url, () => perform("restore", restore, wrong, PLAIN)))[0]).toBe(2);
    }
  });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function within(url: string, command: () => Promise<number>): Promise<[number, string]> {
  vi.stubEnv("DATABASE_URL", url);
  let said = "";
  const hear = (text: string | Uint8Array) => ((said += String(text)), true);
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, "write").mockImplementation(hear),
  );
  try {
    return [await command(), said];
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function lines(whole: Buffer, edit: (all: readonly string[]) => readonly string[]): Buffer {
  const all = gunzipSync(whole).toString().trimEnd().split("\n");
  return gzipSync(`${edit(all).join("\n")}\n`);
}

function changed(line: string): string {
  return line.replace("harbor", "harbOr");
}

function laterMade(line: string): string {
  return line.replace('"0001-first-tables"', '"0001-first-tables","9999-later"');
}

async function fill(into: Store): Promise<void> {
  await into.saveHistory(7, 11, "merged", { cursor: "Y3Vyc29yOjM=", read: 3, whole: false });
  const thread = { repo: { id: 5, owner: "harbor", name: ODD }, number: 12 };
  const at = "2026-11-20T12:00:00.000Z";
  const body = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256);
  for (let n = 0; n < 230; n++)
    await into.keep(delivery({ org: 7, id: `${n}`, login: "harbor", body }));
  await into.setAside(7, "3", ODD);
  await into.saveOrganization(7, { installation: 3, home: thread.repo });
  await into.wroteThread(7, ODD, thread, ODD);
  await into.commit(7, {
    facts: [
      { kind: "raised", id: ODD, at, thread, tag: ODD },
      { kind: "opened", id: `opened/${ODD}`, at, thread, author: "github:1" },
      {
        kind: "joined",
        id: `joined/${ODD}`,
        at,
        person: "github:1",
        community: ODD,
        source: "adopted",
      },
      {
        kind: "awarded",
        id: `awarded/${ODD}`,
        at,
        person: "github:1",
        badge: ODD,
        because: ODD,
        evidence: [],
      },
    ],
    lists: { person: "github:1", programmes: [{ programme: ODD, free: 2 }] },
    tallies: {
      person: "github:1",
      homes: ["ui-ux"],
      counts: [{ quarter: "2026-4", type: "code", repo: 10, shows: "harbor/maps", count: 2 }],
      steps: [{ pathway: "design", stage: "first", days: 9 }],
      rules: [{ rule: 1, month: "2026-11", repo: 10, count: 2 }],
    },
    messages: [{ thread, tag: ODD, body: ODD, occasion: ODD }],
    touched: [{ kind: "person", person: `local:${ODD.replaceAll(/\s/g, "")}` }],
    people: [{ id: "github:1", login: ODD }],
    adopts: { commit: "abc", definitions: { settings: { organization: ODD } } as never },
    records: [
      {
        id: ODD,
        process: "join",
        title: ODD,
        body: ODD,
        author: { id: "github:1", login: ODD },
        opened: at,
      },
    ],
    taken: "5",
    answers: { "account ada": { found: { id: "github:1", login: ODD } } },
  });
}

async function allOf(from: Store, table: (typeof TABLES)[number]): Promise<readonly unknown[]> {
  const { rows: all } = await sql<{ row: string }>`
    select t::text as row from ${sql.table(table)} t order by 1`.execute(from.db);
  return all.map(({ row }) => row);
}

async function idsOf(from: Store, org = 7): Promise<readonly string[]> {
  const ids = [];
  for await (const { id } of from.everyDelivery(org)) ids.push(id);
  return ids;
}
