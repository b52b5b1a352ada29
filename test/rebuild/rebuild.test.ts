import { beforeAll, expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
import { rebuild } from "../../src/cli/rebuild.ts";
import { type Fact, isTold } from "../../src/core/fact.ts";
import { didKey } from "../../src/core/ledger/key.ts";
import { features } from "../../src/features/index.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { harborTown } from "../github-shell/harbor-town.ts";
import { asides } from "../store/asides.ts";
import { rebuilt } from "./rebuilt.ts";

const { github, store, quiet, context, alarms } = await harborTown();

const { org } = await context();

/** Everything that deliveries tell. */
const TOLD =
  "installed-by opened filled-in commanded edited ticked merged reviewed closed credited".split(
    " ",
  );

const again = (mend = false) => rebuilt(org, store, features, mend);
const ledgerNow = () => store.allFacts(org.id);

beforeAll(async () => {
  const body = joinBody("UI/UX");
  const number = await github
    .as("sam")
    .openIssue("community", { title: "Join", body, labels: ["process: join"] });
  await quiet();
  await github.as("ada").comment("community", number, "/approve");
  await quiet();
  await github.as("sam").tick("community", number, "code of conduct");
  const files = { "src/map.ts": "export const map = 2;\n", "docs/map.md": "# Map\n" };
  const pull = await github.as("sam").openPull("website", { title: "A better map", files });
  await github.as("noor").review("website", pull.number, "approve");
  await github.as("olga").mergePull("website", pull.number);
  await github
    .as("ada")
    .comment("community", number, "/credit @noor talk https://example.org/talk");
  const bug = await github.as("noor").openIssue("website", { title: "Broken", labels: ["bug"] });
  await github.as("olga").closeIssue("website", bug);
  await quiet();
});

test("replaying every delivery tells the same facts, bit for bit, and asks GitHub nothing", async () => {
  const asked = github.requests().log.length;
  const found = await again();
  expect(alarms).toEqual([]);
  expect(new Set(found.facts.map(({ kind }) => kind))).toEqual(new Set(TOLD));
  expect(found.differing).toEqual({ missing: [], surplus: [], changed: [] });
  expect(found.names).toEqual({ people: [], repositories: [] });
  expect(found.same + found.conclusions).toBe((await ledgerNow()).length);
  expect(github.requests().log).toHaveLength(asked);
  expect(await store.deedsAnew(org.id, false)).toBe(true);
});

test("a ledger that lost facts, has others, or was changed by hand is mended; conclusions stay", async () => {
  const ledger = await ledgerNow();
  const [lost, changed] = ledger.filter(({ kind }) => kind === "commanded" || kind === "ticked");
  if (!lost || !changed) throw new Error("somebody wrote commands");
  const { db } = store;
  await db.deleteFrom("facts").where("org", "=", org.id).where("id", "=", lost.id).execute();
  const other = JSON.stringify({ ...changed, by: "github:1" });
  await db.updateTable("facts").set({ body: other }).where("id", "=", changed.id).execute();
  const invented: Fact = { ...changed, id: "ticked/nobody/knows" };
  await store.commit(org.id, { facts: [invented] });
  await db.deleteFrom("people").where("org", "=", org.id).execute();

  const { differing, names, isSame } = await again(true);
  expect(isSame).toBe(false);
  expect(differing).toEqual({ missing: [lost], surplus: [invented], changed: [changed] });
  expect(names.people.length).toBeGreaterThan(3);

  expect(await ledgerNow()).toEqual(ledger);
  const people = await db.selectFrom("people").select("login").where("org", "=", org.id).execute();
  expect(people).toContainEqual({ login: "sam" });
  expect(await again()).toMatchObject({ isSame: true, names: { people: [], repositories: [] } });
});

test("what people did day by day is mended where it is not what the ledger says", async () => {
  const sam = (await ledgerNow()).find(({ kind }) => kind === "merged");
  if (sam?.kind !== "merged") throw new Error("Sam's pull request was merged");
  const key = didKey(sam.author);
  const did = () => store.factsAbout(org.id, [key]);
  const before = await did();
  expect(before.get(key)).toContainEqual(sam);
  await store.db.deleteFrom("deeds").where("org", "=", org.id).where("key", "=", key).execute();
  expect(await did()).toEqual(new Map());
  expect(await store.deedsAnew(org.id, false)).toBe(false);
  expect(await store.deedsAnew(org.id, true)).toBe(true);
  expect(await did()).toEqual(before);
  expect(await store.deedsAnew(org.id, false)).toBe(true);
});

test("what everybody contributed together is added up anew where it is off", async () => {
  const { db } = store;
  const summed = async () => {
    const rows = [
      ...(await db.selectFrom("tallied").selectAll().where("org", "=", org.id).execute()),
      ...(await db.selectFrom("rule_counts").selectAll().where("org", "=", org.id).execute()),
    ].filter(({ count }) => count !== 0);
    return rows.map((row) => JSON.stringify(row)).toSorted();
  };
  const before = await summed();
  await db
    .updateTable("tallied")
    .set(({ eb }) => ({ count: eb("count", "+", 1) }))
    .where("org", "=", org.id)
    .execute();
  await db.deleteFrom("rule_counts").where("org", "=", org.id).execute();
  expect(await summed()).not.toEqual(before);
  const words: string[] = [];
  const doing = { mend: false, tell: (some: string) => void words.push(some), voice: PLAIN };
  expect(await rebuild(org, store, doing)).toBe(false);
  expect(words.join("")).toContain("what the charts show of everybody doesn't match");
  expect(await store.sumsAnew(org.id, false)).toBe(false);
  expect(await store.sumsAnew(org.id, true)).toBe(true);
  expect(await summed()).toEqual(before);
  expect(await store.sumsAnew(org.id, false)).toBe(true);
});

test("a merged pull request keeps the paths that GitHub showed then", async () => {
  const merged = (await again()).facts.find(({ kind }) => kind === "merged");
  expect(merged).toMatchObject({ paths: ["docs/map.md", "src/map.ts"], title: "A better map" });
});

test("an answer that was not kept is missed in words, and nothing is made of what is left", async () => {
  const { db } = store;
  const asking = db.selectFrom("deliveries").select(["id", "answers"]).where("answers", "<>", "{}");
  const [one] = await asking.execute();
  if (!one) throw new Error("a merged pull request was asked about");
  const keep = (answers: string | null) =>
    db.updateTable("deliveries").set({ answers }).where("id", "=", one.id).execute();
  await keep("{}");
  await expect(again()).rejects.toThrow(
    new RegExp(`^the answer to “.+” was not kept with the delivery ${one.id}$`),
  );
  await keep(one.answers);
  expect((await again()).isSame).toBe(true);
});

test("a delivery that was set aside since hides nothing that no delivery tells", async () => {
  const body = Buffer.from("no JSON at all");
  const received = "2030-01-01T00:00:00.000Z";
  await store.keep({ org: org.id, id: "odd", name: "issues", received, headers: {}, body });
  await quiet();
  expect(await asides(store)).toMatchObject([{ id: "odd" }]);
  const [told] = (await again()).facts;
  if (!told) throw new Error("something was told");
  const invented: Fact = { ...told, id: "opened/nobody/knows" };
  await store.commit(org.id, { facts: [invented] });
  expect((await again()).differing.surplus).toEqual([invented]);
  await again(true);
  expect((await again()).isSame).toBe(true);
});

test("what was told before deliveries kept what was asked stands as its facts, and what came later is told", async () => {
  const { db } = store;
  const all = await db.selectFrom("deliveries").select(["id", "answers"]).orderBy("seq").execute();
  const old = all.slice(0, Math.floor(all.length / 2)).map(({ id }) => id);
  await db.updateTable("deliveries").set({ answers: null }).where("id", "in", old).execute();
  const found = await again();
  const ledger = await ledgerNow();
  const told = ledger.filter(isTold);
  expect(found.facts.length).toBeGreaterThan(0);
  expect(found.facts.length).toBeLessThan(told.length);
  expect(found.isSame).toBe(true);
  expect(found.same).toBe(found.facts.length);
  expect(found.same + found.conclusions).toBe(ledger.length);

  const lost = found.facts.at(-1);
  if (!lost) throw new Error("something was told later");
  await db.deleteFrom("facts").where("org", "=", org.id).where("id", "=", lost.id).execute();
  expect((await again(true)).differing.missing).toEqual([lost]);
  expect(await ledgerNow()).toEqual(ledger);
});

test("what deliveries told that are not kept any more stands", async () => {
  const ledger = await ledgerNow();
  const received = await store.db.selectFrom("deliveries").select("received").execute();
  const cut = received.map((row) => row.received).toSorted()[Math.floor(received.length / 2)] ?? "";
  expect(await store.prune(org.id, cut)).toBeGreaterThan(0);
  const found = await again();
  expect(found.isSame).toBe(true);
  expect(found.same + found.conclusions).toBe(ledger.length);
});
