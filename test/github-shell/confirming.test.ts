import { beforeAll, describe, expect, test } from "vitest";
import { only } from "../../src/core/fact.ts";
import { features } from "../../src/features/index.ts";
import { files as small } from "../build/definitions.ts";
import { town } from "./town.ts";

const WHEN = "when: { contributions: { at-least: 1 } }";

/** A pathway with one stage that somebody with this role confirms. */
function asking(role: string): string {
  return `name: By ${role}\nstages:\n  - { id: one, name: One, ${WHEN}, confirm: "${role}" }\n`;
}

const ROLES = { leads: "leads", members: "members", owners: "owners", team: "team:stewards" };
const form = small[".github/ISSUE_TEMPLATE/join-community.yml"] ?? "";
const ui = small["communities/ui-ux.yml"] ?? "";

const { github, store, quiet, context, alarms } = await town(features, {
  organization: { login: "harbor", owners: ["olga"], members: ["ada", "lin", "sam", "mia", "tom"] },
  users: ["kit"],
  repositories: [
    {
      name: "community",
      files: {
        "waymark.yml": small["waymark.yml"] ?? "",
        "checklists/onboarding.yml": small["checklists/onboarding.yml"] ?? "",
        "communities/ui-ux.yml": ui.replace(
          "pathways: [design]",
          `pathways: [${Object.keys(ROLES).join(", ")}]`,
        ),
        ...Object.fromEntries(
          Object.entries(ROLES).map(([id, role]) => [`pathways/${id}.yml`, asking(role)]),
        ),
        "processes/join.yml": (small["processes/join.yml"] ?? "")
          .replace("by: leads", "by: field:buddy")
          .replace("    remind: { after: 1 week, whom: leads }\n", ""),
        ".github/ISSUE_TEMPLATE/join-community.yml": form
          .replace("[UI/UX, Data]", "[UI/UX]")
          .concat("  - type: input\n    id: buddy\n    attributes: { label: Buddy }\n"),
      },
    },
    { name: "website" },
  ],
  teams: [
    { name: "UI/UX", slug: "ui-ux", description: "Managed by Waymark", members: ["ada", "mia"] },
    { name: "Stewards", slug: "stewards", members: ["tom"] },
  ],
});
const { org } = await context();

async function issueAbout(stage: string) {
  const all = await github.state().issues("community");
  return all.find(({ body }) => body.includes(`confirm/${stage}/one/`));
}

async function says(login: string, number: number, text: string): Promise<string> {
  await github.as(login).comment("community", number, text);
  await quiet();
  const { comments } = await github.state().issue("community", number);
  return comments.at(-1)?.body ?? "";
}

async function reached(): Promise<readonly string[]> {
  return only(await store.allFacts(org.id), "stage-reached").map(({ pathway }) => pathway);
}

beforeAll(async () => {
  await quiet();
  await says("olga", 1, "/apply");
  const files = { "src/map.ts": "export const map = 1;\n" };
  const pull = await github.as("sam").openPull("website", { title: "Draw a map", files });
  await github.as("olga").mergePull("website", pull.number);
  await quiet();
});

describe.each([
  ["leads", "ada", "mia", "the leads"],
  ["members", "mia", "tom", "the members"],
  ["owners", "olga", "ada", "the owners of the organization"],
  ["team", "tom", "ada", "the team `stewards`"],
])("a stage that the %s confirm", (pathway, may, mayNot, words) => {
  test("is asked about on an issue that calls them, and nothing is said to Sam", async () => {
    const issue = await issueAbout(pathway);
    expect(issue).toMatchObject({ title: "One for sam?", state: "open" });
    expect(issue?.body).toContain(`@${may}`);
    expect(issue?.body).not.toContain("@sam");
    expect(await reached()).not.toContain(pathway);
  });

  test("is not confirmed by somebody else, nor by Sam, who are told whose word counts", async () => {
    const { number = 0 } = (await issueAbout(pathway)) ?? {};
    expect(await says(mayNot, number, "/confirm")).toContain(
      `@${mayNot}, thank you, but only ${words} can confirm this.`,
    );
    expect(await says("sam", number, "/confirm")).toContain(
      `@sam, this one is about you, so please leave it to ${words}.`,
    );
    expect(await reached()).not.toContain(pathway);
  });

  test("is reached by the word of one of them, and its issue is closed", async () => {
    const { number = 0 } = (await issueAbout(pathway)) ?? {};
    expect(await says(may, number, "/confirm")).toContain(
      `Thank you, \`${may}\`! \`sam\` has reached **One**.`,
    );
    expect(await reached()).toContain(pathway);
    expect(await issueAbout(pathway)).toMatchObject({ state: "closed", reason: "completed" });
  });
});

describe("a request that the people named in a field approve", () => {
  let number = 0;
  beforeAll(async () => {
    const body =
      "### Community\n\nUI/UX\n\n### Why\n\nForms\n\n### Buddy\n\n@Lin and @nobody-at-all";
    const request = { title: "Join: UI/UX", labels: ["process: join"], body };
    number = await github.as("kit").openIssue("community", request);
    await quiet();
  });

  test("asks them, whoever leads", async () => {
    const [status] = (await github.state().issue("community", number)).comments;
    expect(status?.body).toContain("@lin can answer with `/approve` or `/decline`");
    expect(status?.body).not.toMatch(/@ada|@olga/);
  });

  test("is not approved by a lead, who is told so", async () => {
    const answer = await says("ada", number, "/approve");
    expect(answer).toContain("@ada");
    const { labels } = await github.state().issue("community", number);
    expect(labels).toContain("join: waiting for approval");
  });

  test("goes on once one of them approves", async () => {
    await says("lin", number, "/approve");
    const { labels } = await github.state().issue("community", number);
    expect(labels).toContain("join: onboarding");
  });
});

test("nothing went wrong, and every request was as GitHub describes it", () => {
  expect(alarms).toEqual([]);
  expect(github.violations()).toEqual([]);
});
