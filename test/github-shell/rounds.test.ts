import { beforeAll, expect, test } from "vitest";
import { look } from "../../src/core/look.ts";
import { reachesGitHub } from "../../src/core/question.ts";
import { onThread, parseTarget, type Target, targetKey } from "../../src/core/target.ts";
import { features } from "../../src/features/index.ts";
import { readerOf } from "../../src/github/answer/reader.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { settingOf } from "../../src/github/shell.ts";
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
const { github, store, quiet, shell, alarms } = await town(features, {
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
const { org } = await shell();

/** How often GitHub has to be asked, one question after the other, to look at something. */
async function roundsFor(target: Target): Promise<number> {
  const now = await shell();
  const reader = readerOf(now);
  let rounds = 0;
  const log: string[] = [];
  try {
  await look(target, features, settingOf(now), async (questions) => {
    if (questions.some(reachesGitHub)) rounds += 1;
    log.push(questions.filter(reachesGitHub).map((q) => q.kind + " " + JSON.stringify(q.of)).join(" | "));
    return reader(questions);
  });
  } catch (error) { log.push(String(error).slice(0, 200)); }
  console.log(targetKey(target), log.filter((l) => l !== ""));
  return rounds;
}

const says = async (login: string, number: number, text: string) => {
  await github.as(login).comment("community", number, text);
  await quiet().catch(() => undefined);
};

let number = 0;

beforeAll(async () => {
  await quiet();
  await says("olga", 1, "/apply");
  const body = "### Community\n\nUI/UX\n\n### Whom\n\n@kit\n\n### Buddy\n\n@mia and @lin";
  const request = { title: "Join: UI/UX", labels: ["process: join"], body };
  number = await github.as("sam").openIssue("community", request);
  await quiet();
});

test("a request that asks all sorts of people is looked at in four rounds, wherever it stands", async () => {
  const repo = await readNamed("harbor", "community", await shell());
  if (!repo) throw new Error("it is there");
  const target = onThread({ repo, number });
  const words = ["/approve", "/decline", "/reopen", "/approve", "/approve"];
  await roundsFor(target);
  await github.as("tom").comment("community", number, words.join("\n"));
  await new Promise((r) => setTimeout(r, 1500));
  await roundsFor(target);
  console.log(alarms.map((a) => a.slice(0, 120)));
  for (const login of ["tom", "olga", "mia", "lin"]) await says(login, number, words.join("\n"));
  expect(await roundsFor(target)).toBeLessThanOrEqual(4);
  for (const [login, item] of [["tom", "a"], ["tom", "b"], ["tom", "c"], ["olga", "d"], ["mia", "e"]] as const)
    await says(login, number, `/done ${item}`);
  expect(await roundsFor(target)).toBeLessThanOrEqual(4);
  await says("kit", number, "/done f");
  expect(await roundsFor(target)).toBeLessThanOrEqual(4);
  const seen = await github.state().issue("community", number);
  console.log(seen.labels, seen.comments.map(({ body }) => body).join("\n---\n"));
});

test("everything else that there is, too", async () => {
  const files = { "src/map.ts": "export const map = 1;\n" };
  const pull = await github.as("sam").openPull("website", { title: "Draw a map", files });
  await github.as("olga").mergePull("website", pull.number);
  await quiet();
  const change = { "communities/ui-ux.yml": (small["communities/ui-ux.yml"] ?? "").replace("team: ui-ux", "team: epsilon\nteam-managed: exactly"), "communities/data.yml": `${small["communities/data.yml"] ?? ""}team: beta\nteam-managed: exactly\n` };
  const proposal = await github.as("ada").openPull("community", { title: "Other teams", files: change });
  await new Promise((r) => setTimeout(r, 1500));
  await roundsFor(parseTarget(`proposal:1/${proposal.number}`));
  const targets = await store.db.selectFrom("targets").select("key").where("org", "=", org.id).execute();
  const all = [];
  for (const { key } of targets) all.push([await roundsFor(parseTarget(key)), key]);
  console.log(all);
  console.log((await github.state().issue("community", proposal.number)).comments.map(({ body }) => body));
  expect(alarms).toEqual([]);
});
