import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { harborTown } from "./harbor-town.ts";

const { github, quiet, alarms } = await harborTown();
const FILE = "communities/ui-ux.yml";

const FORM = `name: Lead
description: Somebody begins to lead a community.
labels: ["process: lead"]
body:
  - type: input
    id: community
    attributes: { label: Community }
    validations: { required: true }
`;
const PROCESS = `name: Lead a community
start: { form: lead.yml }
label: "process: lead"
community: { field: community }
steps: [{ id: agreed, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ role: lead }, { say: you lead it from now on. }, { close: completed }] }
`;

/** Somebody proposes files, and Olga merges them. */
async function merge(files: Readonly<Record<string, string>>): Promise<void> {
  const { number } = await github.as("lin").openPull("community", { title: "Change", files });
  await quiet();
  await github.as("olga").mergePull("community", number);
  await quiet();
}

/** Somebody asks to lead UI/UX, and Olga agrees. */
async function agreed(login: string): Promise<number> {
  const wish = { title: "Lead", body: "### Community\n\nUI/UX", labels: ["process: lead"] };
  const number = await github.as(login).openIssue("community", wish);
  await quiet();
  await github.as("olga").label("community", number, "process: lead");
  await quiet();
  await github.as("olga").comment("community", number, "/approve");
  await quiet();
  return number;
}

function issue(number: number) {
  return github.state().issue("community", number);
}

async function status(number: number): Promise<string> {
  const { comments } = await issue(number);
  return comments.find(({ body }) => body.includes("<!-- waymark:status -->"))?.body ?? "";
}

/** The pull requests that a request became. */
async function pulls(request: number) {
  const threads = (await github.state().issues("community")).filter(({ pull }) => pull);
  const seen = await Promise.all(
    threads.map(async (thread) => ({
      ...thread,
      ...(await github.state().pull("community", thread.number)),
    })),
  );
  return seen.filter(({ branch }) => new RegExp(`^waymark/role-\\d+-${request}-`).test(branch));
}

async function onlyPull(request: number) {
  const [pull, ...more] = await pulls(request);
  if (!pull || more.length > 0) throw new Error("there is not just one");
  return pull;
}

function file(ref?: string): Promise<string | undefined> {
  return github.state().file("community", FILE, ref);
}

describe("two people who are to lead at once", () => {
  test("each get a pull request of their own, and their requests wait for it", async () => {
    await merge({ ".github/ISSUE_TEMPLATE/lead.yml": FORM, "processes/lead.yml": PROCESS });
    const before = (await file()) ?? "";
    const [lins, sams] = [await agreed("lin"), await agreed("sam")];
    const [first, second] = [await onlyPull(lins), await onlyPull(sams)];
    expect(await status(lins)).toContain(`harbor/community#${first.number} changes \`${FILE}\``);
    expect(await status(sams)).toContain(`harbor/community#${second.number} changes \`${FILE}\``);
    expect(await file()).toBe(before);
    expect(await file(first.branch)).not.toBe(before);
    expect((await issue(lins)).state).toBe("open");

    await github.as("olga").mergePull("community", first.number);
    await quiet();
    const between = (await file()) ?? "";
    expect(between).toBe(await file(first.branch));
    expect((await issue(lins)).state).toBe("closed");
    expect((await issue(lins)).comments.at(-1)?.body).toContain("@lin, you lead it from now on.");
    expect((await issue(sams)).state).toBe("open");

    // What stands there by now is what it is built on.
    const rebuilt = (await file(second.branch)) ?? "";
    expect(rebuilt.split("\n").filter((line) => !between.split("\n").includes(line))).toHaveLength(
      1,
    );
    expect(rebuilt).toMatch(/github: lin\b[^]*github: sam\b/);
    await github.as("olga").mergePull("community", second.number);
    await quiet();
    expect(await file()).toBe(rebuilt);
    expect((await issue(sams)).state).toBe("closed");
    expect([...(await pulls(lins)), ...(await pulls(sams))]).toHaveLength(2);
  });
});

describe("a pull request of a request", () => {
  test("that a person closes stays closed; the request says once how to go on, and opened again it can be merged", async () => {
    const noors = await agreed("noor");
    const { number } = await onlyPull(noors);
    await github.as("olga").closeIssue("community", number);
    await quiet();
    expect(await status(noors)).toContain("was closed without being merged, so I won't ask again");
    await github.as("ada").comment("community", noors, "What now?");
    await quiet();
    const said = (await issue(noors)).comments.filter(({ body }) => body.includes("`olga` closed"));
    expect(said).toHaveLength(1);
    expect(await pulls(noors)).toHaveLength(1);
    expect((await issue(number)).state).toBe("closed");
    await github.as("olga").reopenIssue("community", number);
    await github.as("olga").mergePull("community", number);
    await quiet();
    expect(await file()).toContain("github: noor");
    expect((await issue(noors)).state).toBe("closed");
  });

  test("is closed with a word once the request is taken back, and is another one where it is opened again", async () => {
    const theirs = await github.as("sam").openIssue("community", {
      title: "Lead",
      body: "### Community\n\nWriting",
      labels: [],
    });
    await github.as("olga").label("community", theirs, "process: lead");
    await quiet();
    await github.as("olga").comment("community", theirs, "/approve");
    await quiet();
    const { number } = await onlyPull(theirs);
    await github.as("sam").comment("community", theirs, "/withdraw");
    await quiet();
    const closed = await issue(number);
    expect(closed).toMatchObject({ state: "closed" });
    expect(closed.comments.at(-1)?.body).toContain("There's nothing left to change here");
    // GitHub tells times to the second.
    await sleep(1_100);
    await github.as("sam").comment("community", theirs, "/reopen");
    await quiet();
    await github.as("olga").comment("community", theirs, "/approve");
    await quiet();
    const [, again] = await pulls(theirs);
    expect(again).toMatchObject({ state: "open", body: expect.stringContaining("**Writing**") });
  });
});

test("nothing went wrong, and every request was as GitHub describes it", () => {
  expect(alarms).toEqual([]);
  expect(github.violations()).toEqual([]);
});
