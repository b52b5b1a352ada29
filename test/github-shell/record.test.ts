import { beforeAll, expect, test } from "vitest";
import type { RequestRecord } from "../../src/core/shown.ts";
import { members } from "../../src/core/ledger/memberships.ts";
import { features } from "../../src/features/index.ts";
import { files } from "../build/definitions.ts";
import { found, town } from "./town.ts";

/** Nobody has to say yes, and nothing has to be ticked: whoever holds no badge is let in. */
const EASY = (files["processes/join.yml"] ?? "").replace(
  /steps:\n[^]*(?=outcome:)/,
  "steps:\n  - { id: new, until: { not: { badge: core } } }\n",
);

const { github, store, quiet, context, alarms } = await town(features, {
  organization: { login: "harbor", owners: ["olga"], members: ["ada", "lin", "sam"] },
  repositories: [{ name: "community", files: { ...files, "processes/join.yml": EASY } }],
  teams: [{ name: "UI/UX", slug: "ui-ux", description: "Managed by Waymark", members: ["ada"] }],
});
const { org } = await context();

async function picture(): Promise<string> {
  return JSON.stringify(await github.state().issues("community"));
}

beforeAll(async () => {
  await quiet();
  await github.as("olga").comment("community", 1, "/apply");
  await quiet();
});

test("a request that lives in the database alone is carried out, and GitHub shows nothing of it", async () => {
  const sam = await found(await context(), (world) => world.account("sam"));
  if (!sam) throw new Error("Sam has an account");
  const record: RequestRecord = {
    id: "quiet-request",
    process: "join",
    title: "Join: UI/UX",
    body: "### Community\n\nUI/UX\n\n### Why\n\nI would rather not say it aloud",
    author: sam,
    opened: "2026-11-01T10:00:00.000Z",
  };
  const before = await picture();
  await store.commit(org.id, {
    records: [record],
    people: [sam],
    touched: [{ kind: "record", record: record.id }],
  });
  await quiet();
  expect(await picture()).toBe(before);
  const ledger = await store.allFacts(org.id);
  const here = ledger.filter((fact) => "record" in fact && fact.record === record.id);
  expect(here.map(({ kind }) => kind)).toEqual(["step-passed", "joined", "concluded"]);
  expect(here.at(-1)).toMatchObject({ outcome: "accepted", person: sam.id });
  const belonging = await found(await context(), (world) => [...members("ui-ux", world).keys()]);
  expect(belonging).toContain(sam.id);
  expect(github.state().team("ui-ux").members).toContain("sam");
  expect(alarms).toEqual([]);
});
