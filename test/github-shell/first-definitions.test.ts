import { describe, expect, test } from "vitest";
import { features } from "../../src/features/index.ts";
import { readBeginning } from "../../src/github/read/beginning.ts";
import { type Town, town } from "./town.ts";

const TEAMS = [
  {
    name: "UI/UX",
    slug: "ui-ux",
    description: "Designers. Managed by Waymark.",
    maintainers: ["ada"],
  },
  { name: "Data", slug: "data", description: "managed by Waymark" },
  { name: "Core", slug: "core", maintainers: ["lin"] },
];

async function pulls({ github }: Town) {
  const all = await github.state().issues("community");
  return all.filter(({ title }) => title === "Begin with these definitions");
}

async function without(repositories: readonly string[] = []): Promise<Town> {
  const organization = { login: "harbor", name: "Harbor Civic Tech", owners: ["olga"] };
  const place = await town(features, {
    organization: { ...organization, members: ["ada", "lin"] },
    repositories: repositories.map((name) => ({ name })),
    teams: TEAMS,
  });
  await place.quiet();
  return place;
}

describe("an organisation that has just installed Waymark", () => {
  test("gets first definitions as soon as there is a repository for them, merges them, and applies", async () => {
    const place = await without(["site"]);
    const { github, quiet } = place;
    await github.as("olga").createRepository({ name: "community" });
    await quiet();
    const [pull] = await pulls(place);
    expect(pull?.body).toContain("**Data** and **UI/UX**");
    await github.as("olga").mergePull("community", pull?.number ?? 0);
    await quiet();
    expect(await github.state().file("community", "communities/ui-ux.yml")).toContain(
      "purpose: Designers.\nleads:\n  - { github: ada }\nteam: ui-ux\n",
    );
    expect(await github.state().file("community", "communities/data.yml")).toContain("olga");
    expect(await github.state().file("community", "waymark.yml")).toContain(
      "organization: Harbor Civic Tech\n",
    );
    const plan = (await github.state().issues("community")).find(
      ({ number, body }) => number !== pull?.number && body.includes("/apply"),
    );
    await github.as("olga").comment("community", plan?.number ?? 0, "/apply");
    await quiet();
    const labels = (await github.state().labels("community")).map(({ name }) => name);
    expect(labels).toContain("process: join");
    expect(await pulls(place)).toHaveLength(1);
    expect(place.alarms).toEqual([]);
    expect(github.violations()).toEqual([]);
  });

  test("that closes them is not asked again, whatever happens in the repository", async () => {
    const place = await without(["community"]);
    const { github, quiet } = place;
    const [pull] = await pulls(place);
    await github.as("olga").closeIssue("community", pull?.number ?? 0);
    await quiet();
    await github.as("olga").commit("community", "README.md", "# Hello\n");
    await quiet();
    expect(await pulls(place)).toHaveLength(1);
    const { state, comments } = await github.state().issue("community", pull?.number ?? 0);
    expect([state, comments]).toEqual(["closed", []]);
    expect(place.alarms).toEqual([]);
  });

  test("that writes its own instead has the offer closed with a word", async () => {
    const place = await without(["community"]);
    const { github, quiet } = place;
    const [pull] = await pulls(place);
    await github.as("olga").commit("community", "waymark.yml", "organization: Harbor\n");
    await quiet();
    const { state, comments } = await github.state().issue("community", pull?.number ?? 0);
    expect([state, comments.map(({ body }) => body).join()]).toEqual([
      "closed",
      expect.stringContaining("definitions of your own"),
    ]);
    expect(place.alarms).toEqual([]);
  });

  test("is shown a workflow to copy as soon as Waymark is published, and none before", async () => {
    const place = await without(["community"]);
    const context = await place.context();
    const there = { action: "harbor/compass/action@c0ffee # v1.2.3" };
    expect(await readBeginning(context, there)).toMatchObject({
      name: "Harbor Civic Tech",
      ...there,
    });
    expect(await readBeginning(context)).not.toHaveProperty("action");
    expect(await readBeginning({ ...context, language: "es" })).toMatchObject({ language: "es" });
  });
});
