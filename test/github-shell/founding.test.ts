import { expect, test } from "vitest";
import { takenFromShelf } from "../../src/cli/shelf.ts";
import { harborTown } from "./harbor-town.ts";

const { github, quiet, alarms } = await harborTown();
const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";

/** Olga merges a pull request. */
async function merge(number: number): Promise<void> {
  await github.as("olga").mergePull("community", number);
  await quiet();
}

async function write(login: string, number: number, ...lines: readonly string[]): Promise<void> {
  await github.as(login).comment("community", number, lines.join("\n"));
  await quiet();
}

/** Our open pull request from a branch that is called so. */
async function ours(branch: RegExp): Promise<number> {
  const threads = await github.state().issues("community");
  const open = threads.filter(({ pull, state }) => pull && state === "open");
  for (const { number } of open)
    if (branch.test((await github.state().pull("community", number)).branch)) return number;
  throw new Error(`no pull request of ours comes from ${String(branch)}`);
}

function file(path: string): Promise<string | undefined> {
  return github.state().file("community", path);
}

test("a community is founded by a request, and then offered to newcomers", async () => {
  const files = takenFromShelf("establish-community", "en");
  const { number } = await github.as("lin").openPull("community", { title: "Add", files });
  await quiet();
  await merge(number);

  const founding = await github.as("sam").openIssue("community", {
    title: "Establish: Maps",
    body: "### Name\n\nMaps\n\n### Purpose\n\nWe draw maps.\n\n### Who leads it\n\n@sam, @noor\n\n### Charter\n\n_No response_\n\n### Where it talks\n\n_No response_",
    labels: ["process: establish"],
  });
  await quiet();
  await write("olga", founding, "/approve");
  await write("noor", founding, "/done purpose", "/done leads", "/done repository", "/done drive");
  await write("sam", founding, "/done roster", "/done chat", "/done meeting", "/done calendar");
  await write("sam", founding, "/done guide", "/done first-members");
  await merge(await ours(/^waymark\/found-/));
  expect(await file("communities/maps.yml")).toBe(
    "name: Maps\npurpose: We draw maps.\nleads:\n  - { github: sam }\n  - { github: noor }\nteam: maps\n",
  );
  expect(github.state().team("maps")).toMatchObject({
    description: "The people of Maps (managed by Waymark)",
    members: [],
  });
  expect((await github.state().issue("community", founding)).state).toBe("closed");
  await merge(await ours(/^waymark\/forms-in-step$/));
  expect(await file(FORM)).toContain("Writing, Maps]");
  expect(alarms).toEqual([]);
  expect(github.violations()).toEqual([]);
});

test("a pathway is founded by a request, and what was decided is written down once", async () => {
  const { "processes/propose-pathway.yml": process = "", ...shelf } = takenFromShelf(
    "propose-pathway",
    "en",
  );
  const quick = process
    .replace(
      /steps:[^]*?(?=outcome:)/,
      "steps: [{ id: agreed, until: { approvals: { by: leads, at-least: 1 } } }]\n",
    )
    .replace("accepted:", "accepted:\n    - { log: Decisions }");
  const files = { ...shelf, "processes/propose-pathway.yml": quick };
  const { number } = await github.as("lin").openPull("community", { title: "Add", files });
  await quiet();
  await merge(number);

  const asked = {
    Community: "UI/UX",
    Name: "Illustration",
    "Whom it's for": "People who draw.",
    "Minimum contribution": "One picture.",
    "Conversion points": "First: 1 contribution -> Draw another\nCore: 2 endorsements",
    "Who may mentor": "Core",
    Mentorship: "Together.",
    "For how long": "6 months",
    "How people are recognized on the way": "_No response_",
  };
  const sections = Object.entries(asked).map(([label, said]) => `### ${label}\n\n${said}`);
  const proposal = await github.as("sam").openIssue("community", {
    title: "Pathway: illustration",
    body: sections.join("\n\n"),
    labels: ["process: pathway"],
  });
  await quiet();
  await write("ada", proposal, "/approve We draw a lot");
  await merge(await ours(/^waymark\/found-/));
  expect(await file("pathways/illustration.yml")).toContain("next: Draw another");
  expect(await file("mentorships/illustration.yml")).toContain("term: 6 months");
  expect(await file("communities/ui-ux.yml")).toMatch(/pathways:.*[^]*illustration/);
  expect((await github.state().issue("community", proposal)).state).toBe("closed");

  const log = (await github.state().issues("community")).find(({ title }) => title === "Decisions");
  expect(log?.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining("`ada`: “We draw a lot”"),
  ]);
  expect(alarms).toEqual([]);
  expect(github.violations()).toEqual([]);
});
