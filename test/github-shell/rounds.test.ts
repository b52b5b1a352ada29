import { beforeAll, expect, test } from "vitest";
import { look } from "../../src/core/look.ts";
import { reachesGitHub } from "../../src/core/question.ts";
import { onThread, parseTarget, type Target } from "../../src/core/target.ts";
import { features } from "../../src/features/index.ts";
import { readerOf } from "../../src/github/answer/reader.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { settingOf } from "../../src/github/context.ts";
import { files as small } from "../build/definitions.ts";
import { town } from "./town.ts";

const PROCESS = `name: Join a community
start: { form: join-community.yml }
label: "process: join"
community: { field: community }
subject: { field: whom }
steps:
  - id: first
    label: "join: first"
    until:
      all:
        - approvals: { by: "team:alpha", at-least: 1 }
        - any:
            - approvals: { by: "team:beta", at-least: 1 }
            - approvals: { by: owners, at-least: 1 }
            - approvals: { by: "field:buddy", at-least: all }
  - id: second
    label: "join: second"
    until: { approvals: { by: "team:gamma", at-least: 1 } }
    remind: { after: 1 week, whom: "team:delta" }
  - id: onboarding
    label: "join: onboarding"
    checklist: onboarding
outcome:
  accepted: [{ join: community }, { say: welcome }, { close: completed }]
  declined: [{ say: declined }, { close: not-planned }]
`;
const CHECKLIST = `name: Onboarding
items:
  - { id: a, text: One, by: "team:alpha" }
  - { id: b, text: Two, by: "team:beta" }
  - { id: c, text: Three, by: "team:epsilon" }
  - { id: d, text: Four, by: owners }
  - { id: e, text: Five, by: "field:buddy" }
  - { id: f, text: Six, by: subject }
`;
const FORM = `name: Join a community
description: Ask to join a community of practice
labels: ["process: join"]
body:
  - type: dropdown
    id: community
    attributes: { label: Community, options: [UI/UX, Data] }
    validations: { required: true }
  - type: input
    id: whom
    attributes: { label: Whom }
  - type: input
    id: buddy
    attributes: { label: Buddy }
`;
const PATHWAY = `name: Design pathway
stages:
  - id: one
    name: One
    when: { contributions: { at-least: 1 } }
    recognise: { team: alpha }
  - id: two
    name: Two
    when: { all: [{ contributions: { at-least: 1 } }, { endorsements: { by: "team:beta", at-least: 1 } }] }
    confirm: "team:gamma"
    recognise: { team: delta }
`;

const OPTED_IN = "Managed by Waymark";
const { github, store, quiet, context, alarms } = await town(features, {
  organization: { login: "harbor", owners: ["olga"], members: ["ada", "lin", "sam", "mia", "tom"] },
  users: ["kit"],
  repositories: [
    {
      name: "community",
      files: {
        "waymark.yml": small["waymark.yml"] ?? "",
        "checklists/onboarding.yml": CHECKLIST,
        "communities/ui-ux.yml": `${small["communities/ui-ux.yml"] ?? ""}team-managed: exactly\n`,
        "communities/data.yml": `${small["communities/data.yml"] ?? ""}team: data\n`,
        "pathways/design.yml": PATHWAY,
        "processes/join.yml": PROCESS,
        ".github/ISSUE_TEMPLATE/join-community.yml": FORM,
      },
    },
    { name: "website" },
  ],
  teams: [
    { name: "UI/UX", slug: "ui-ux", description: OPTED_IN, members: ["ada", "mia"] },
    { name: "Data", slug: "data", description: OPTED_IN, members: ["lin"] },
    ...["alpha", "beta", "gamma", "delta", "epsilon"].map((name) => ({
      name,
      slug: name,
      description: OPTED_IN,
      members: ["tom"],
    })),
  ],
});

/** How often GitHub has to be asked, one question after the other, to look at something. */
async function roundsFor(target: Target): Promise<number> {
  const here = await context();
  const reader = readerOf(here);
  let rounds = 0;
  await look(target, features, settingOf(here), async (questions) => {
    if (questions.some(reachesGitHub)) rounds += 1;
    return reader(questions);
  });
  return rounds;
}

async function says(login: string, text: string): Promise<void> {
  await github.as(login).comment("community", number, text);
  await quiet();
}

let number = 1;

beforeAll(async () => {
  await quiet();
  await says("olga", "/apply");
  const body = "### Community\n\nUI/UX\n\n### Whom\n\n@kit\n\n### Buddy\n\n@mia and @lin";
  const request = { title: "Join: UI/UX", labels: ["process: join"], body };
  number = await github.as("sam").openIssue("community", request);
  await quiet();
});

test("a request that asks all sorts of people is read in two rounds, wherever it stands", async () => {
  const repo = await readNamed("harbor", "community", await context());
  if (!repo) throw new Error("it is there");
  const target = onThread({ repo, number });
  expect(await roundsFor(target)).toBe(2);
  for (const login of ["tom", "olga"]) await says(login, "/approve\n/decline\n/reopen\n/approve");
  expect(await roundsFor(target)).toBe(2);
  for (const login of ["mia", "lin"]) await says(login, "/approve");
  for (const item of ["a", "b", "c"]) await says("tom", `/done ${item}`);
  expect(await roundsFor(target)).toBe(2);
  await says("olga", "/done d");
  await says("mia", "/done e");
  await says("kit", "/done f");
  expect(await roundsFor(target)).toBeLessThanOrEqual(3);
});

test("a pull request that gives communities other teams is read in four rounds", async () => {
  const [ui = "", data = ""] = [small["communities/ui-ux.yml"], small["communities/data.yml"]];
  const files = {
    "communities/ui-ux.yml": ui.replace("team: ui-ux", "team: epsilon\nteam-managed: exactly"),
    "communities/data.yml": `${data}team: beta\nteam-managed: exactly\n`,
  };
  const pull = await github.as("ada").openPull("community", { title: "Other teams", files });
  await quiet();
  const { comments } = await github.state().issue("community", pull.number);
  // Kit may have joined by now, or not: that depends on what happened in which second.
  const added = /`ada`(?: and|,) `mia`(?:, and `kit`)? are added to the team `epsilon`/;
  expect(comments.at(-1)?.body).toMatch(added);
  const repo = await readNamed("harbor", "community", await context());
  const target = { kind: "proposal", repo: repo?.id ?? 0, number: pull.number } as const;
  expect(await roundsFor(target)).toBe(4);
});

test("nothing else that there is needs more than three, and nothing went wrong", async () => {
  const files = { "src/map.ts": "export const map = 1;\n" };
  const pull = await github.as("sam").openPull("website", { title: "Draw a map", files });
  await github.as("olga").mergePull("website", pull.number);
  await quiet();
  const targets = await store.db.selectFrom("targets").select("key").execute();
  const others = targets.filter(({ key }) => !key.startsWith("proposal:"));
  expect(others.length).toBeGreaterThan(8);
  for (const { key } of others)
    expect([key, await roundsFor(parseTarget(key))]).toEqual([key, expect.toBeOneOf([0, 1, 2, 3])]);
  expect(alarms).toEqual([]);
});
