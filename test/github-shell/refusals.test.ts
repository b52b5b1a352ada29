import { afterEach, describe, expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
import { threadKey } from "../../src/core/place.ts";
import { readThread } from "../../src/github/read/thread.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { harborTown } from "./harbor-town.ts";

const { github, store, quiet, context, alarms } = await harborTown();
const { org } = await context();
const home = await readNamed("harbor", "community", await context());

const HOUR = 3_600_000;

afterEach(() => github.mend());

function asks(login: string, community: string): Promise<number> {
  const request = { title: "Join", body: joinBody(community), labels: ["process: join"] };
  return github.as(login).openIssue("community", request);
}

async function status(number: number): Promise<string> {
  const { comments } = await github.state().issue("community", number);
  return comments.find(({ body }) => body.startsWith("<!-- waymark:status -->"))?.body ?? "";
}

/** What was logged as a warning or an error while something happened. */
async function alarmed(act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = alarms.length;
  await act();
  await quiet();
  return alarms.slice(before);
}

/** An hour goes by: what GitHub refused may be asked again. */
async function anHourLater(): Promise<void> {
  const again = "2020-01-01T00:00:00.000Z";
  for (const [place, refusal] of Object.entries(await store.refusals(org.id)))
    await store.refuse(org.id, place, { ...refusal, again });
}

/** Everything on the checklist is ticked, by whoever may; something may happen before the last tick. */
async function onboard(login: string, number: number, meanwhile?: () => void): Promise<void> {
  for (const item of ["code of conduct", "shared drive", "hello in the chat"])
    await github.as(login).tick("community", number, item);
  await quiet();
  meanwhile?.();
  await github.as("lin").comment("community", number, "/done meeting");
}

async function touch(number: number): Promise<void> {
  await store.touch(org.id, [{ kind: "thread", repo: home?.id ?? 0, number }]);
}

async function ask(method: string, path: string): Promise<void> {
  const headers = { authorization: `Bearer ${github.as("olga").token}` };
  expect((await fetch(`${github.url}${path}`, { method, headers })).status).toBe(204);
}

describe("somebody whom GitHub lets into no team", () => {
  const path = "/teams/data/memberships/";
  const answer = { status: 403, message: "This team is externally managed." };

  test("is told why in the status comment; one line is logged, and it rests", async () => {
    github.fail({ method: "PUT", path, times: 99 }, { answer });
    const number = await asks("sam", "Data");
    await quiet();
    const lines = await alarmed(() => onboard("sam", number));
    expect(lines).toEqual([expect.stringMatching(/^refused, and left alone.*externally managed/)]);
    expect(await status(number)).toContain(
      "GitHub won't let me add you to the team `data`. GitHub says: This team is externally managed.",
    );
    expect(await alarmed(() => touch(number))).toEqual([]);
    expect((await github.state().issue("community", number)).state).toBe("open");

    await anHourLater();
    const again = await alarmed(() => store.touch(org.id, [{ kind: "everything" }]));
    expect(again).toHaveLength(1);
    expect(await status(number)).toContain("GitHub won't let me add you");

    github.mend();
    await anHourLater();
    expect(await alarmed(() => store.touch(org.id, [{ kind: "everything" }]))).toEqual([]);
    expect(await status(number)).toContain("**accepted**");
    expect(github.state().team("data").members).toContain("sam");
    expect(await store.refusals(org.id)).toEqual({});
  });

  test("because their account is gone is told the same", async () => {
    const number = await asks("noor", "Data");
    await quiet();
    const lines = await alarmed(() => onboard("noor", number, () => github.suspendAccount("noor")));
    expect(lines).toEqual([expect.stringContaining("nobody has the login noor any more")]);
    expect(await status(number)).toContain("nobody has the login noor any more");
    expect(Object.keys(await store.refusals(org.id))).toEqual([
      expect.stringMatching(/^team\/data\/github:\d+$/),
    ]);
    github.suspendAccount("noor", false);
    await anHourLater();
    await store.touch(org.id, [{ kind: "everything" }]);
    await quiet();
    expect(await store.refusals(org.id)).toEqual({});
  });
});

const DELETED = { answer: { status: 410, message: "This issue was deleted" } };

describe("a repository", () => {
  test("that was archived is left alone after one line, and goes on once it is not", async () => {
    const listener = github.webhookUrl;
    github.webhookUrl = undefined;
    const number = await asks("max", "UI/UX");
    const [opened] = github
      .deliveries()
      .filter(({ action }) => action === "opened")
      .slice(-1);
    await github.as("olga").archiveRepository("community");
    github.webhookUrl = listener;
    const lines = await alarmed(() => github.redeliver(opened?.id ?? 0));
    expect(lines).toEqual([expect.stringMatching(/^refused.*archived so is read-only/)]);
    expect(Object.keys(await store.refusals(org.id))).toEqual([`repository/${home?.id}`]);
    expect(await alarmed(() => touch(number))).toEqual([]);
    expect((await github.state().issue("community", number)).comments).toEqual([]);
    await github.as("olga").archiveRepository("community", false);
    await anHourLater();
    expect(await alarmed(() => touch(number))).toEqual([]);
    expect(await status(number)).toContain("Hi @max");
  });

  test("that GitHub does not show for now is looked at an hour later, with one line", async () => {
    const answer = { status: 451, message: "Repository access blocked" };
    github.fail({ method: "GET", path: "/git/trees/", times: 99 }, { answer });
    const lines = await alarmed(() => github.as("olga").commit("community", "README.md", "# Hi\n"));
    expect(lines).toEqual([expect.stringMatching(/does not show it.*access blocked/)]);
    const rows = await store.db.selectFrom("targets").select(["key", "due", "problem"]).execute();
    const row = rows.find(({ key }) => key === "definitions");
    expect(row?.problem).toBeNull();
    expect(Date.parse(row?.due ?? "")).toBeGreaterThan(Date.now() + 3_500_000);
    github.mend();
    await store.touch(org.id, [{ kind: "definitions" }]);
    await quiet();
  });
});

describe("an issue", () => {
  test("that is locked gets no word until it is unlocked, and then all of them", async () => {
    const number = await asks("max", "UI/UX");
    await quiet();
    const before = await status(number);
    const lock = `/repos/harbor/community/issues/${number}/lock`;
    await ask("PUT", lock);
    const lines = await alarmed(() =>
      github.as("ada").comment("community", number, "/approve\n/nonsense"),
    );
    expect(lines).toEqual([]);
    const { comments, labels } = await github.state().issue("community", number);
    expect(comments.filter(({ author }) => author === "waymark[bot]")).toHaveLength(1);
    expect(await status(number)).toBe(before);
    expect(labels).toContain("join: onboarding");
    await ask("DELETE", lock);
    await touch(number);
    await quiet();
    expect(await status(number)).toContain("✅ **Approval**");
    const said = (await github.state().issue("community", number)).comments;
    expect(said.filter(({ body }) => body.includes("I don't know"))).toHaveLength(1);
  });

  test("that was deleted is asked for again for an hour, and then let go without a word", async () => {
    const number = await asks("max", "UI/UX");
    await quiet();
    github.fail({ method: "GET", path: new RegExp(`/issues/${number}$`), times: 99 }, DELETED);
    await github.as("ada").comment("community", number, "/approve");
    await expect.poll(() => alarms.at(-1)).toContain("does not show thread");
    const told = github.deliveries().findLast(({ event }) => event === "issue_comment");
    await store.commit(org.id, { taken: told?.guid ?? "" });
    // The same an hour later: by then it is believed to be gone.
    const payload = JSON.parse(told?.body ?? "{}") as { readonly comment: object };
    const comment = { ...payload.comment, created_at: new Date(Date.now() - HOUR).toISOString() };
    const body = Buffer.from(JSON.stringify({ ...payload, comment }));
    const received = new Date().toISOString();
    const later = { org: org.id, id: "later", name: "issue_comment", received, headers: {}, body };
    expect(await alarmed(() => store.keep(later))).toEqual([]);
    expect(await alarmed(() => touch(number))).toEqual([]);
  });

  test("that was transferred is not mistaken for the one it became", async () => {
    const number = await asks("max", "UI/UX");
    await quiet();
    const thread = { repo: home ?? { id: 0, owner: "", name: "" }, number };
    const renamed = { ...thread, repo: { ...thread.repo, name: "COMMUNITY" } };
    const shown = await readThread(renamed, await context());
    expect(shown && threadKey(shown)).toBe(threadKey(thread));
    let there = 0;
    const transfer = async () =>
      (there = await github.as("olga").transferIssue("community", number, "website"));
    expect(await alarmed(transfer)).toEqual([]);
    expect(await readThread(thread, await context())).toBeUndefined();
    const before = await github.state().issue("website", there);
    expect(await alarmed(() => touch(number))).toEqual([]);
    expect(await github.state().issue("website", there)).toEqual(before);
  });

  test("where issues were switched off is let go without a word", async () => {
    const number = await asks("max", "UI/UX");
    await quiet();
    await github.as("olga").switchIssues("community", false);
    expect(await alarmed(() => touch(number))).toEqual([]);
    await github.as("olga").switchIssues("community", true);
    expect(await status(number)).toContain("Hi @max");
  });
});

test("a request whose team has vanished says so", async () => {
  const number = await asks("max", "Data");
  await quiet();
  await ask("DELETE", "/orgs/harbor/teams/data");
  const lines = await alarmed(() => onboard("max", number));
  expect(lines.join()).not.toContain("failed");
  expect(await status(number)).toContain("There's no team `data` on GitHub");
});
