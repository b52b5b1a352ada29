import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countAsked, mostAtOnce } from "../../bench/growth/counts.ts";
import { fill } from "../../bench/growth/fill.ts";
import { NOW } from "../../bench/growth/happened.ts";
import { HAPPENINGS } from "../../bench/growth/payloads.ts";
import { ORG } from "../../bench/growth/people.ts";
import { rebuild } from "../../src/cli/rebuild.ts";
import { readBackup } from "../../src/store/backup/read.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { openStore } from "../../src/store/store.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { freshDatabase } from "../store/database.ts";

const folder = await mkdtemp(join(tmpdir(), "waymark-growth-"));
afterAll(() => rm(folder, { recursive: true }));
const counts = countAsked();

async function counted(work: () => Promise<unknown>) {
  mostAtOnce();
  const before = counts().statements;
  await work();
  return { statements: counts().statements - before, rows: mostAtOnce() };
}

/** What an organisation of so many facts is asked for, and how many rows are held at once. */
async function grown(facts: number) {
  const url = await freshDatabase();
  const store = await openStore(url);
  const sizes = await fill(facts, store);
  const concluded = (await store.allFacts(ORG.id)).length.toLocaleString("en");
  for (let turn = 0; turn < facts / 10; turn += 1) await store.keep(HAPPENINGS.opened(turn, sizes));
  await store.db.updateTable("deliveries").set({ state: "taken", answers: "{}" }).execute();
  await store.db.updateTable("organizations").set({ pruned: NOW }).execute();
  const org = (await store.organizations()).find(({ id }) => id === ORG.id);
  if (!org) throw new Error("the organisation is there");
  const file = join(folder, `${facts}.backup`);
  const told: string[] = [];
  const how = (mend: boolean) => ({
    mend,
    tell: (words: string) => void told.push(words),
    voice: PLAIN,
  });
  const found = {
    mending: await counted(() => rebuild(org, store, how(true))),
    comparing: await counted(() => rebuild(org, store, how(false))),
    backup: await counted(() => writeBackup(store.db, file)),
    restore: await counted(async () => readBackup(await freshDatabase(), file, false)),
  };
  await store.close();
  return { ...found, concluded, told: told.join("") };
}

describe("what is done with everything that is kept", async () => {
  const small = await grown(1000);
  const large = await grown(10_000);

  it("finds what deliveries tell missing, mends it, and then finds nothing", () => {
    const [found = "", ...then] = large.told.split("grown: ").slice(1);
    const { concluded } = large;
    const replayed = (count: string) =>
      `1,000 deliveries replayed. ${count} facts match the ledger, and ${concluded} conclusions were kept.\n`;
    expect(found.startsWith(replayed("0"))).toBe(true);
    expect(found.match(/^ {2}missing from the ledger: /gm)).toHaveLength(2000);
    expect(found).toMatch(/ {2}Repaired\.\n$/);
    expect(then).toEqual([replayed("2,000")]);
  });

  it.each(["mending", "comparing", "backup", "restore"] as const)(
    "asks no more than ten times as often where there is ten times as much: %s",
    (which) => {
      expect(large[which].statements).toBeLessThanOrEqual(10 * small[which].statements);
    },
  );

  it.each(["mending", "comparing", "backup", "restore"] as const)(
    "holds a piece at a time, however much there is: %s",
    (which) => {
      expect(large[which].rows).toBeGreaterThan(0);
      // A quarter of the ledger: what decides about five hundred people is read together.
      expect(large[which].rows).toBeLessThanOrEqual(3000);
    },
  );
});
