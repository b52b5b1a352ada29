import { rebuilt } from "../rebuild/rebuilt.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { harbor } from "../../demo/organization.ts";
import { only } from "../../src/core/fact.ts";
import { members } from "../../src/core/ledger/memberships.ts";
import { features } from "../../src/features/index.ts";
import { found, town } from "./town.ts";

const OPTED_IN = "Its members are managed by Waymark.";
const UI = "communities/ui-ux.yml";
const crew = ["ada", "noor", "bo", "cy", "di", "ed", "flo", "gus"];
const others = ["hal", "ida", "jo", "kim", "lou", "mo"];

/** The demo's organisation, whose UI/UX keeps its team to its members. */
function options() {
  const nobody = { id: 0, privateKey: "", webhookSecret: "", slug: "" };
  const { app: _, repositories = [], organization, ...rest } = harbor(nobody);
  const [community, ...more] = repositories;
  const files = {
    ...community?.files,
    [UI]: `${community?.files?.[UI]}team-managed: exactly\n`,
    "waymark.yml": `${community?.files?.["waymark.yml"]}removals: { most: 5, share: 25% }\n`,
  };
  return {
    ...rest,
    organization: { ...organization, members: [...(organization.members ?? []), ...others] },
    repositories: [{ name: "community", ...community, files }, ...more],
    teams: [
      { name: "UI/UX", slug: "ui-ux", description: OPTED_IN, members: crew },
      { name: "Icons", parent: "ui-ux", members: ["sam"] },
      { name: "Guild", description: OPTED_IN, members: ["ada", "kim", "lou", "mo"] },
    ],
  };
}

const { github, store, quiet, context, alarms } = await town(features, options());
const { org } = await context();

async function issueCalled(title: string) {
  const all = await github.state().issues("community");
  return all.findLast((issue) => issue.title === title);
}

function inTeam(slug = "ui-ux"): readonly string[] {
  return github.state().team(slug).members.toSorted();
}

async function put(...logins: readonly string[]): Promise<void> {
  for (const login of logins) await github.as("olga").addToTeam("ui-ux", login);
  await quiet();
}

async function everythingSaid(): Promise<string> {
  const all = await github.state().issues("community");
  return all.flatMap(({ body, comments }) => [body, ...comments.map((one) => one.body)]).join("\n");
}

beforeAll(async () => {
  await quiet();
  const plan = await issueCalled("Waymark: the first plan");
  await github.as("olga").comment("community", plan?.number ?? 0, "/apply");
  await quiet();
});

describe("a team that is kept to its members", () => {
  test("has everybody for a member who was in it, also through a team below", async () => {
    const belonging = await found(await context(), (world) => members("ui-ux", world));
    expect(belonging.size).toBe(crew.length + 1);
    expect(inTeam()).toEqual(crew.toSorted());
  });

  test("is left again by whoever is put in by hand, and nothing is said about it", async () => {
    const before = await everythingSaid();
    await put("hal");
    expect(inTeam()).toEqual(crew.toSorted());
    expect(await everythingSaid()).toBe(before);
    expect(github.state().organization().members).toContain("hal");
    const facts = only(await store.allFacts(org.id), "removal-ended");
    expect(facts).toHaveLength(1);
  });

  test("keeps its maintainers, whoever an owner invites, and people of a team below", async () => {
    await github.as("olga").addToTeam("ui-ux", "lin", "maintainer");
    await github.as("olga").addToTeam("ui-ux", "zoe");
    await github.as("olga").addToTeam("icons", "ida");
    await quiet();
    expect(inTeam()).toEqual([...crew, "lin"].toSorted());
    expect(github.state().team("ui-ux")).toMatchObject({
      roles: { lin: "maintainer" },
      invited: ["zoe"],
    });
    expect(inTeam("icons")).toEqual(["ida", "sam"]);
  });
});

describe("more than the limit allows", () => {
  const TITLE = "Who should stay in the team ui-ux?";

  test("asks the owners once, and takes nobody out", async () => {
    await put("jo");
    await put("kim");
    expect(inTeam()).toEqual([...crew, "lin"].toSorted());
    await put("lou", "mo");
    const question = await issueCalled(TITLE);
    expect(question?.body).toMatch(/- `lou` \(account \d+\)\n- `mo` \(account \d+\)\n/);
    expect(question?.body).not.toContain("@");
    expect(inTeam()).toEqual(expect.arrayContaining(["lou", "mo"]));
    const asked = (await github.state().issues("community")).filter(({ title }) => title === TITLE);
    expect(asked).toHaveLength(1);
  });

  test("is not for a lead to confirm", async () => {
    const question = await issueCalled(TITLE);
    await github.as("ada").comment("community", question?.number ?? 0, "/confirm");
    await quiet();
    expect(inTeam()).toEqual(expect.arrayContaining(["lou", "mo"]));
    const said = (await issueCalled(TITLE))?.comments.at(-1)?.body;
    expect(said).toContain("only an owner of the organization can confirm this");
  });

  test("is done once an owner confirms, and the question is closed", async () => {
    const question = await issueCalled(TITLE);
    await github.as("olga").comment("community", question?.number ?? 0, "/confirm");
    await quiet();
    expect(inTeam()).toEqual([...crew, "lin"].toSorted());
    expect(await issueCalled(TITLE)).toMatchObject({ state: "closed", reason: "completed" });
  });
});

test("a pull request that gives the community another team names who would go, and who must confirm", async () => {
  const text = await github.state().file("community", UI);
  const files = { [UI]: (text ?? "").replace("team: ui-ux", "team: guild") };
  const { number } = await github
    .as("ada")
    .openPull("community", { title: "Meet in the guild", files });
  await quiet();
  const [plan] = (await github.state().issue("community", number)).comments;
  const away = plan?.body.split("_Added and changed_")[0] ?? "";
  expect(away).toContain("_Taken away_");
  expect(away).toMatch(
    /`kim`, `lou`, and `mo` are taken out of the team `guild`\. That's more than/,
  );
  expect(away).toContain(
    "if an owner of the organization agrees: an issue will ask them to comment `/confirm`",
  );
  await github.as("olga").mergePull("community", number);
  await quiet();
  expect(inTeam("guild")).toEqual(expect.arrayContaining(["kim", "lou", "mo"]));
  expect((await issueCalled("Who should stay in the team guild?"))?.state).toBe("open");
});

test("the deliveries still tell the same facts, bit for bit, and nothing went wrong", async () => {
  expect((await rebuilt(org, store, features)).isSame).toBe(true);
  expect(alarms).toEqual([]);
});
