import { beforeAll, expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
import { type Fact, isTold } from "../../src/core/fact.ts";
import { features } from "../../src/features/index.ts";
import { compare, isSame } from "../../src/rebuild/compare.ts";
import { differingNames } from "../../src/rebuild/names.ts";
import { replace } from "../../src/rebuild/replace.ts";
import { replay } from "../../src/rebuild/replay.ts";
import { harborTown } from "../github-shell/harbor-town.ts";
import { asides } from "../store/asides.ts";

const { github, store, quiet, context, alarms } = await harborTown();

const { org } = await context();

/** Everything that deliveries tell. */
const TOLD = "opened filled-in commanded edited ticked merged reviewed closed credited".split(" ");

async function rebuilt() {
  const replayed = await replay(org, store, features);
  const ledger = await store.allFacts(org.id);
  return { replayed, ledger, difference: compare(replayed, ledger) };
}

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
  const { difference, ledger, replayed } = await rebuilt();
  expect(alarms).toEqual([]);
  expect(new Set([...replayed.facts.values()].map(({ kind }) => kind))).toEqual(new Set(TOLD));
  expect(difference).toMatchObject({ missing: [], surplus: [], changed: [] });
  expect(await differingNames(org.id, replayed, store)).toEqual([]);
  expect(difference.same + difference.conclusions).toBe(ledger.length);
  expect(github.requests().log).toHaveLength(asked);
});

test("a ledger that lost facts, has others, or was changed by hand is mended; conclusions stay", async () => {
  const { ledger } = await rebuilt();
  const [lost, changed] = ledger.filter(({ kind }) => kind === "commanded" || kind === "ticked");
  if (!lost || !changed) throw new Error("somebody wrote commands");
  const { db } = store;
  await db.deleteFrom("facts").where("org", "=", org.id).where("id", "=", lost.id).execute();
  const other = JSON.stringify({ ...changed, by: "github:1" });
  await db.updateTable("facts").set({ body: other }).where("id", "=", changed.id).execute();
  const invented: Fact = { ...changed, id: "ticked/nobody/knows" };
  await store.commit(org.id, { facts: [invented] });
  await db.deleteFrom("people").where("org", "=", org.id).execute();

  const { difference, replayed } = await rebuilt();
  expect(isSame(difference)).toBe(false);
  expect(difference.missing).toEqual([lost]);
  expect(difference.changed).toEqual([changed]);
  expect(difference.surplus).toEqual([invented]);
  expect((await differingNames(org.id, replayed, store)).length).toBeGreaterThan(3);

  await replace(org.id, difference, replayed, store);
  expect(await store.allFacts(org.id)).toEqual(ledger);
  const people = await db.selectFrom("people").select("login").where("org", "=", org.id).execute();
  expect(people).toContainEqual({ login: "sam" });
  expect(isSame((await rebuilt()).difference)).toBe(true);
  expect(await differingNames(org.id, replayed, store)).toEqual([]);
});

test("a merged pull request keeps the paths that GitHub showed then", async () => {
  const { replayed } = await rebuilt();
  const merged = [...replayed.facts.values()].find(({ kind }) => kind === "merged");
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
  await expect(replay(org, store, features)).rejects.toThrow(
    new RegExp(`^the answer to “.+” was not kept with the delivery ${one.id}$`),
  );
  await keep(one.answers);
  expect(isSame((await rebuilt()).difference)).toBe(true);
});

test("a delivery that was set aside since hides nothing that no delivery tells", async () => {
  const body = Buffer.from("no JSON at all");
  const received = "2030-01-01T00:00:00.000Z";
  await store.keep({ org: org.id, id: "odd", name: "issues", received, headers: {}, body });
  await quiet();
  expect(await asides(store)).toMatchObject([{ id: "odd" }]);
  const [told] = (await rebuilt()).replayed.facts.values();
  if (!told) throw new Error("something was told");
  const invented: Fact = { ...told, id: "opened/nobody/knows" };
  await store.commit(org.id, { facts: [invented] });
  expect((await rebuilt()).difference.surplus).toEqual([invented]);
  await store.db.deleteFrom("facts").where("id", "=", invented.id).execute();
  await store.db.deleteFrom("fact_keys").where("fact", "=", invented.id).execute();
});

test("what was told before deliveries kept what was asked stands as its facts, and what came later is told", async () => {
  const { db } = store;
  const all = await db.selectFrom("deliveries").select(["id", "answers"]).orderBy("seq").execute();
  const old = all.slice(0, Math.floor(all.length / 2)).map(({ id }) => id);
  await db.updateTable("deliveries").set({ answers: null }).where("id", "in", old).execute();
  const { replayed, ledger, difference } = await rebuilt();
  const told = ledger.filter(isTold);
  expect(replayed.facts.size).toBeGreaterThan(0);
  expect(replayed.facts.size).toBeLessThan(told.length);
  expect(isSame(difference)).toBe(true);
  expect(difference.same).toBe(replayed.facts.size);
  expect(difference.same + difference.conclusions).toBe(ledger.length);

  const [lost] = [...replayed.facts.values()].toReversed();
  if (!lost) throw new Error("something was told later");
  await db.deleteFrom("facts").where("org", "=", org.id).where("id", "=", lost.id).execute();
  expect((await rebuilt()).difference.missing).toEqual([lost]);
  await replace(org.id, (await rebuilt()).difference, replayed, store);
  expect(await store.allFacts(org.id)).toEqual(ledger);
});

test("what deliveries told that are not kept any more stands", async () => {
  const { ledger } = await rebuilt();
  const received = await store.db.selectFrom("deliveries").select("received").execute();
  const cut = received.map((row) => row.received).toSorted()[Math.floor(received.length / 2)] ?? "";
  expect(await store.prune(org.id, cut)).toBeGreaterThan(0);
  const { difference } = await rebuilt();
  expect(isSame(difference)).toBe(true);
  expect(difference.same + difference.conclusions).toBe(ledger.length);
});
