import { expect, test } from "vitest";
import { definitionFiles } from "../../demo/organization.ts";
import { only } from "../../src/core/fact.ts";
import { members as membersOf } from "../../src/core/ledger/memberships.ts";
import { harborTown } from "./harbor-town.ts";
import { found } from "./town.ts";

const { github, quiet, context, store, alarms } = await harborTown();

async function members(community: string) {
  return found(await context(), (world) => [...membersOf(community, world).values()]);
}

test("whoever is in a community's team is called by name, also if they never write anything", async () => {
  const people = await members("ui-ux");
  const names = await found(await context(), (world) =>
    people.map((one) => world.login(one.person)),
  );
  expect(new Set(names)).toEqual(new Set(["ada", "noor"]));
});

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

test("nobody is handed over with a former id: no new community gets it while the other one is there", async () => {
  const before = await members("design-guild");
  const [old, now] = ["communities/ui-ux.yml", "communities/design-guild.yml"];
  const text = (await github.state().file("community", now)) ?? "";
  const files = {
    [now]: text.replace("\npreviously: [ui-ux]\n", ""),
    [old]: "name: Chess\npurpose: To play.\nstatus: forming\nleads: [{ github: lin }]\n",
  };
  const { number, head } = await github
    .as("ada")
    .openPull("community", { title: "Play chess", files });
  await quiet();
  const [run] = await github.state().checkRuns("community", head);
  expect(run).toMatchObject({ conclusion: "failure" });
  expect(JSON.stringify(run)).toContain("was the id of `design-guild` before");

  await github.as("olga").mergePull("community", number);
  await quiet();
  expect(await members("ui-ux")).toEqual([]);
  expect(await members("design-guild")).toEqual(before);
  await github.as("olga").commitFiles("community", { [now]: text, [old]: null });
  await quiet();
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

test("a request goes on where it was when its community gets another name, and the form offers that", async () => {
  const [club, docs] = ["communities/writing.yml", ".github/ISSUE_TEMPLATE/join-community.yml"];
  const files = definitionFiles();
  async function call(name: string): Promise<void> {
    const community = files[club]?.replace("name: Writing", `name: ${name}`) ?? "";
    await github.as("olga").commitFiles("community", {
      [club]: community.replace("joining: open", "joining: by-approval"),
      [docs]: files[docs]?.replace("Writing", name) ?? "",
    });
    await quiet();
  }
  await call("Words & letters");
  const body = "### Community\n\nWords & letters\n\n### Why\n\nTo write\n";
  const request = { title: "Join: kit", body, labels: ["process: join"] };
  const number = await github.as("kit").openIssue("community", request);
  await quiet();
  await github.as("ada").comment("community", number, "/approve");
  await quiet();
  const seen = await github.state().issue("community", number);
  const { org } = await context();
  const steps = only(await store.allFacts(org.id), "step-passed");

  await call("Plain language");
  const now = await github.state().issue("community", number);
  expect(now.labels).toEqual(seen.labels);
  expect(now.comments).toHaveLength(seen.comments.length);
  expect(now.comments[0]?.body).toContain("**Plain language**");
  expect(now.comments[0]?.body).not.toContain("I don't know a community");
  expect(only(await store.allFacts(org.id), "step-passed")).toEqual(steps);
});
