import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Feature } from "../../src/core/feature.ts";
import { onThread } from "../../src/core/target.ts";
import { startRounds } from "../../src/worker/rounds.ts";
import { town } from "../github-shell/town.ts";

const looked = new Set<string>();

/** Looks at every issue that is opened, and tells at which. */
const watch: Feature = {
  name: "watch",
  reply: (event) => (event.kind === "thread.opened" ? { touched: [onThread(event.thread)] } : {}),
  uphold(target, world) {
    const thread = target.kind === "thread" ? world.thread(target) : undefined;
    if (thread) looked.add(`${thread.repo.name}#${thread.number}`);
    if (target.kind === "definitions") looked.add("definitions");
    return {};
  },
};

const { github, work, quiet, context, alarms } = await town([watch], {
  repositories: [{ name: "welcome" }, { name: "website" }],
});

let day = 0;

/** What a nightly round looks at. */
async function night(): Promise<readonly string[]> {
  looked.clear();
  day += 1;
  const time = new Date(Date.now() + day * 86_400_000).toISOString();
  await startRounds({ ...work, now: () => time, keepDays: 90 }).stop();
  await quiet();
  return [...looked].toSorted();
}

function open(repo = "welcome"): Promise<number> {
  return github.as("ada").openIssue(repo, { title: "Hello" });
}

describe("a nightly round", () => {
  test("looks once at issues that were opened or closed, and never again", async () => {
    for (let count = 0; count < 3; count += 1) await open();
    await open("website");
    await quiet();
    await github.as("olga").closeIssue("welcome", 2);
    await quiet();
    expect(await night()).toEqual([
      "definitions",
      "website#1",
      "welcome#1",
      "welcome#2",
      "welcome#3",
    ]);
    expect(await night()).toEqual(["definitions"]);
  });

  test("looks again at what somebody changed, though nobody told", async () => {
    // Rounds are a day apart, and GitHub tells times to the second.
    await sleep(1100);
    const address = github.webhookUrl;
    github.webhookUrl = undefined;
    await github.as("olga").label("welcome", 1, "bug");
    await github.as("olga").closeIssue("welcome", 3);
    github.webhookUrl = address;
    expect(await night()).toEqual(["definitions", "welcome#1", "welcome#3"]);
    expect(await night()).toEqual(["definitions"]);
  });

  test("asks GitHub for one list of a repository, however many are open there", async () => {
    for (let count = 0; count < 120; count += 1) await open();
    await quiet();
    await night();
    const { log: earlier, writes } = github.requests();
    const before = earlier.length;
    await night();
    const asked = github.requests().log.slice(before);
    const issues = asked.filter(({ path }) => path.startsWith("/repos/harbor/welcome/issues"));
    expect(issues.map(({ path }) => path.replace(/\?.*/, ""))).toEqual(
      Array.from({ length: 2 }, () => "/repos/harbor/welcome/issues"),
    );
    expect(github.requests().writes).toBe(writes);
  });

  test("goes on where GitHub does not let us see who owns the organisation", async () => {
    await night();
    (await context()).memo.forget();
    const no = { status: 403, message: "Resource not accessible by integration" };
    github.fail({ path: "/orgs/harbor/members", times: 99 }, { answer: no });
    expect(await night()).toContain("definitions");
    github.mend();
  });

  test("that GitHub does not answer keeps nobody waiting, and is played by the next round", async () => {
    github.fail({ method: "GET", path: "/issues", times: 99 }, { answer: "server error" });
    await expect(night()).resolves.not.toContain("definitions");
    expect(alarms.join()).toContain("a night failed, the next round tries again");
    expect(alarms.join()).not.toContain("a round failed");
    github.mend();
    day -= 1;
    expect(await night()).toContain("definitions");
  });
});
