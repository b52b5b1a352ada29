import { expect, test } from "vitest";
import { failureOf } from "../../../src/github/client/failure.ts";
import { Limited } from "../../../src/github/client/octokit.ts";
import { town } from "../town.ts";

const { github, context: open, metrics, dates } = await town([], {}, { pause: true });
const { octokit } = await open();
const at = { owner: "harbor", repo: "welcome" };

test("writes keep a second's distance, as GitHub asks", async () => {
  await octokit.rest.issues.createLabel({ ...at, name: "one", color: "ffffff" });
  await octokit.rest.issues.createLabel({ ...at, name: "two", color: "ffffff" });
  const made = github.requests().log.filter(({ path }) => path.endsWith("/labels"));
  const [first, second] = made.map((request) => Date.parse(request.at));
  // Sent a second apart; on their way they may come closer.
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(400);
});

test("a limit that lasts a moment is waited for, and nothing is sent twice meanwhile", async () => {
  github.fail({ method: "POST", path: "/labels" }, { answer: "secondary limit", retryAfter: 1 });
  const before = github.requests().writes;
  await octokit.rest.issues.createLabel({ ...at, name: "three", color: "ffffff" });
  expect(github.requests().writes).toBe(before + 2);
});

test("a limit that lasts longer is told at once, with how long", async () => {
  github.fail({ path: "/labels" }, { answer: "primary limit", retryAfter: 600 });
  const error: unknown = await octokit.rest.issues.listLabelsForRepo(at).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(Limited);
  const { wait } = failureOf(new AggregateError([error]));
  expect(wait).toBeGreaterThan(590);
  expect(wait).toBeLessThan(610);
});

test.each([
  ["an hour until the limit resets", { answer: "primary limit", retryAfter: 3600 }, 3600],
  ["429 without a word in the headers", { answer: "too many", retryAfter: "unsaid" }, 60],
  [
    "a secondary limit that no header shows",
    { answer: "secondary limit", retryAfter: "unsaid" },
    60,
  ],
] as const)(
  "%s is waited for outside of the request, which is not sent again",
  async (_, how, long) => {
    github.fail({ path: "/labels" }, how);
    const before = github.requests().log.length;
    const error: unknown = await octokit.rest.issues.listLabelsForRepo(at).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Limited);
    const { wait = 0 } = failureOf(error);
    expect(Math.abs(wait - long)).toBeLessThan(10);
    expect(github.requests().log).toHaveLength(before + 1);
  },
);

test.each(["server error", "bad gateway", "errors", "dropped"] as const)(
  "a read that fails for a moment (%s) is asked again",
  async (answer) => {
    github.fail({ method: "GET", path: "/repos/harbor/welcome" }, { answer });
    const { data } = await octokit.rest.repos.get(at);
    expect(data.name).toBe("welcome");
  },
);

test("what GitHub refuses for good is refused at once", async () => {
  const before = github.requests().log.length;
  await expect(octokit.rest.repos.get({ ...at, repo: "nowhere" })).rejects.toMatchObject({
    status: 404,
  });
  expect(github.requests().log).toHaveLength(before + 1);
});

test("every answer tells what time it is at GitHub, a refusal too", async () => {
  const before = dates.length;
  await octokit.rest.repos.get(at);
  await octokit.rest.repos.get({ ...at, repo: "nowhere" }).catch(() => undefined);
  const told = dates.slice(before).map((date) => Math.abs(Date.parse(date) - Date.now()) < 60_000);
  expect(told).toEqual([true, true]);
});

test("every request is counted, with its answer", () => {
  const text = metrics.text({});
  expect(text).toMatch(/waymark_github_requests_total\{method="GET",status="200"\} \d+/);
  expect(text).toMatch(/waymark_github_requests_total\{method="POST",status="403"\} 1/);
  // The one that was dropped.
  expect(text).toMatch(/waymark_github_requests_total\{method="GET",status="0"\} 1/);
});
