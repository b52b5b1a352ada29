import { setTimeout } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { only } from "../../src/core/fact.ts";
import { standingClaims } from "../../src/core/ledger/claims.ts";
import { features } from "../../src/features/index.ts";
import { harborTown } from "../github-shell/harbor-town.ts";
import { rebuilt } from "./rebuilt.ts";

const { github, store, quiet, context, alarms } = await harborTown({
  "badges/mender.yml":
    "name: Mender\ndescription: Mended it.\nwhen: { contributions: { at-least: 1 } }\n",
});
const { org } = await context();
const REVOKE = "/revoke @sam mender because it was @noor's work";

let quietly = 0;
let before = {};

/** Sam earns a badge and claims it, and an owner takes it back: first in public, then where not everybody reads along. */
beforeAll(async () => {
  const files = { "src/map.ts": "export const map = 2;\n" };
  const pull = await github.as("sam").openPull("website", { title: "A better map", files });
  await github.as("olga").mergePull("website", pull.number);
  await quiet();
  // GitHub tells times to the second: a claim in the second of the award came before it.
  await setTimeout(1100);
  await github.as("sam").comment("website", pull.number, "/claim");
  await quiet();
  await github.as("olga").comment("website", pull.number, REVOKE);
  await quiet();
  before = await standing();
  quietly = await github.as("olga").openIssue("people", { title: "About a badge" });
  await github.as("olga").comment("people", quietly, REVOKE);
  await quiet();
});

async function standing() {
  const holders = await store.holders(org.id, ["mender"]);
  return { holders, claims: standingClaims(await store.claims(org.id)).length };
}

/** What is kept is what deliveries tell, and what follows from it. */
async function isKept(): Promise<void> {
  const found = await rebuilt(org, store, features);
  expect(found.differing).toEqual({ missing: [], surplus: [], changed: [] });
  expect(found.facts.map(({ kind }) => kind)).toContain("judged");
  expect(await store.besideAnew(org.id, false)).toBe(0);
  expect(alarms).toEqual([]);
  expect(github.violations()).toEqual([]);
}

test("a badge that was taken back stays so when every delivery is replayed, and so does one that was given back", async () => {
  expect(before).toEqual({ holders: 1, claims: 1 });
  expect(await standing()).toEqual({ holders: 0, claims: 0 });
  await isKept();
  const restore = REVOKE.replace("revoke", "restore");
  await github.as("olga").comment("people", quietly, restore);
  await quiet();
  expect(await standing()).toEqual({ holders: 1, claims: 0 });
  await isKept();
});

test("of all that was said in public, nothing is kept but that somebody wrote a command", async () => {
  const facts = await store.allFacts(org.id);
  expect(only(facts, "judged").map(({ thread }) => thread.repo.private)).toEqual([true, true]);
  const written = only(facts, "commanded").filter(({ name }) => name === "revoke");
  expect(written.map(({ argument }) => argument)).toEqual(["", ""]);
});
