import { expect, test } from "vitest";
import { definitionFiles } from "../../demo/organization.ts";
import { only } from "../../src/core/fact.ts";
import { readPages } from "../../src/web/pages/read-pages.ts";
import { harborTown } from "./harbor-town.ts";

const { github, store, quiet, context, work, alarms } = await harborTown();
const { org } = await context();
const CHESS = { "communities/chess.yml": "name: Chess\nleads: [{ github: max }]\n" };

async function adoptions(): Promise<readonly { readonly repo: number }[]> {
  return only(await store.allFacts(org.id), "adopted");
}

async function home() {
  return (await store.organization(org.id))?.home;
}

async function nightly(): Promise<void> {
  await store.touch(org.id, [{ kind: "everything" }]);
  await quiet();
}

test("a new repository with a name and files like the pinned one's is ignored", async () => {
  const before = await home();
  await github.as("olga").createRepository({
    name: ".github",
    files: { ...definitionFiles(), ...CHESS },
  });
  await github
    .as("olga")
    .commit(".github", "communities/chess.yml", CHESS["communities/chess.yml"]);
  await nightly();
  expect(await home()).toEqual(before);
  expect(await adoptions()).toHaveLength(1);
  expect(await github.state().issues(".github")).toEqual([]);
});

test("nor does a rename let another one slip in under the old name", async () => {
  const before = await home();
  await github.as("olga").renameRepository("community", "handbook");
  await github.as("olga").createRepository({ name: "community", files: CHESS });
  await nightly();
  expect(await home()).toEqual({ ...before, name: "handbook" });
  expect(await adoptions()).toHaveLength(1);
  await github.as("olga").commit("handbook", "communities/tea.yml", CHESS["communities/chess.yml"]);
  await quiet();
  expect(await adoptions()).toMatchObject([{ repo: before?.id }, { repo: before?.id }]);
});

test("where the pinned one loses its waymark.yml nothing changes, and one question asks", async () => {
  const teams = github.state().team("ui-ux");
  const before = (await github.state().issues("handbook")).length;
  const text = await github.state().file("handbook", "waymark.yml");
  await github.as("olga").commit("handbook", "waymark.yml", null);
  await quiet();
  await nightly();
  const asked = (await github.state().issues("handbook")).slice(before);
  expect(asked).toMatchObject([{ title: "Waymark: where are the definitions?", state: "open" }]);
  expect(asked[0]?.body).toMatch(/\*\*harbor\/\\?\.github\*\* \(ID \d+\) has a `waymark.yml`/);
  expect(github.state().team("ui-ux")).toEqual(teams);
  expect(await adoptions()).toHaveLength(2);

  await github.as("ada").comment("handbook", asked[0]?.number ?? 0, "/apply");
  await quiet();
  expect(await adoptions()).toHaveLength(2);
  await github.as("olga").commit("handbook", "waymark.yml", text ?? "");
  await quiet();
  expect(await adoptions()).toHaveLength(2);
});

test("where it was deleted, one question asks in another one, and an owner may move there", async () => {
  const old = await home();
  await github.as("olga").deleteRepository("handbook");
  await nightly();
  await nightly();
  const [question, ...more] = await github.state().issues(".github");
  expect(more).toEqual([]);
  expect(question?.body).toContain("I can't see the repository with the definitions anymore");
  expect(await home()).toEqual(old);
  expect(await adoptions()).toHaveLength(2);

  await github.as("olga").comment(".github", question?.number ?? 0, "/apply");
  await quiet();
  expect(await home()).toMatchObject({ name: ".github" });
  expect((await home())?.id).not.toBe(old?.id);
  expect(await adoptions()).toHaveLength(3);
  expect((await github.state().issue(".github", question?.number ?? 0)).state).toBe("closed");
  const labels = (await github.state().labels(".github")).map(({ name }) => name);
  expect(labels).toContain("process: join");
  const shown = await readPages(store, work.now).organization("harbor", {
    recognised: { most: 20 },
  });
  expect(Object.keys(shown?.definitions.communities ?? {})).toContain("chess");
  expect(alarms.join("\n")).not.toMatch(/failed/);
});

test("pages of an organisation that took the App away are gone", async () => {
  expect(
    await readPages(store, work.now).organization("harbor", { recognised: { most: 20 } }),
  ).toBeDefined();
  await github.uninstall();
  await quiet();
  expect(
    await readPages(store, work.now).organization("harbor", { recognised: { most: 20 } }),
  ).toBeUndefined();
  await github.install({ by: "olga" });
  await quiet();
  expect(
    await readPages(store, work.now).organization("harbor", { recognised: { most: 20 } }),
  ).toBeDefined();
});
