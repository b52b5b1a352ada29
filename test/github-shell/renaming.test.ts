import { expect, test } from "vitest";
import { definitionFiles } from "../../demo/organization.ts";
import { memberships } from "../../src/core/ledger/memberships.ts";
import { readTarget } from "../../src/github/read/target.ts";
import { harborTown } from "./harbor-town.ts";

const { github, quiet, shell, alarms } = await harborTown();

async function members(community: string) {
  const world = await readTarget({ kind: "community", community }, await shell());
  return [...memberships(world.facts, community).values()];
}

test("a community that gets another id keeps its people, and nobody hears of it", async () => {
  const before = await members("ui-ux");
  const team = github.state().team("ui-ux");
  expect(before.length).toBeGreaterThan(0);

  const text = definitionFiles()["communities/ui-ux.yml"] ?? "";
  const moved = `${text}\npreviously: [ui-ux]\n`;
  // One after the other, as in GitHub's own editor: for a moment both are there, which no check lets pass.
  await github.as("olga").commit("community", "communities/design-guild.yml", moved);
  await github.as("olga").commit("community", "communities/ui-ux.yml", null);
  await quiet();

  const now = await members("design-guild");
  expect(now.map(({ person, at }) => [person, at])).toEqual(
    before.map(({ person, at }) => [person, at]),
  );
  expect(github.state().team("ui-ux")).toEqual(team);
  expect(await github.state().issues("community")).toHaveLength(1);
});

test("whoever knows it by its former id can leave it by that", async () => {
  const before = (await members("design-guild")).length;
  const [plan] = await github.state().issues("community");
  await github.as("ada").comment("community", plan?.number ?? 0, "/leave ui-ux");
  await quiet();
  expect(await members("design-guild")).toHaveLength(before - 1);
  expect(github.state().team("ui-ux")?.members).not.toContain("ada");
  expect(alarms).toEqual([]);
});
