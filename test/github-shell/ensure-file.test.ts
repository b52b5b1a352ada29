import { describe, expect, test } from "vitest";
import type { Effect, FileChange } from "../../src/core/effect.ts";
import { apply } from "../../src/github/apply.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { town } from "./town.ts";

const { github, store, context: open } = await town([], { repositories: [{ name: "welcome" }] });
const context = await open();
const repo = await readNamed("harbor", "welcome", context);
if (!repo) throw new Error("the repository is there");

type Wish = Extract<Effect, { kind: "ensure-file" }>;

/** What is wanted of the files, thought out on the default branch as it stands. */
async function wish(...files: readonly FileChange[]): Promise<Wish> {
  return {
    kind: "ensure-file",
    repo: repo ?? { id: 0, owner: "", name: "" },
    tag: "directory",
    on: await github.state().head("welcome"),
    files,
    title: "Tidy up",
    body: "So that all is well.",
    done: "All is well already.",
  };
}

function make(effect: Effect): Promise<void> {
  return apply([{ effect, because: "the test wants it" }], context);
}

const LIST = "list.md";

/** Puts a text on the default branch, and asks for another one in its place. */
async function ask(before: string, after: string): Promise<Wish> {
  await github.as("olga").commit("welcome", LIST, before);
  return wish({ path: LIST, before, after });
}

async function pulls() {
  const all = await github.state().issues("welcome");
  return all.filter(({ pull, title }) => pull && title === "Tidy up");
}

async function latest() {
  const found = (await pulls()).at(-1);
  if (!found) throw new Error("there is no pull request");
  return { ...found, ...(await github.state().pull("welcome", found.number)) };
}

function onBranch(path = LIST): Promise<string | undefined> {
  return github.state().file("welcome", path, "waymark/directory");
}

function writesSince(before: number): number {
  return github.requests().writes - before;
}

/** Nothing of ours is open, and something new is wanted. */
async function begin(text: string): Promise<Wish> {
  const { number, state } = await latest();
  if (state === "open") await github.as("olga").closeIssue("welcome", number);
  return ask(text, `${text}more\n`);
}

describe("a pull request of ours", () => {
  test("is opened once, from our branch, and changes nothing but the files", async () => {
    await github.as("olga").commit("welcome", "other.md", "Other\n");
    const effect = await ask("1\n", "1\n2\n");
    await make(effect);
    await make(effect);
    expect(await pulls()).toHaveLength(1);
    expect(await latest()).toMatchObject({
      author: "waymark[bot]",
      branch: "waymark/directory",
      state: "open",
      body: expect.stringContaining("So that all is well."),
    });
    expect([await onBranch(), await onBranch("other.md")]).toEqual(["1\n2\n", "Other\n"]);
    expect(await github.state().file("welcome", LIST)).toBe("1\n");
  });

  test("is updated in place, on the newest commit of the default branch", async () => {
    const { number } = await latest();
    const effect = await ask("1\n1b\n", "1\n1b\n2\n3\n");
    await make({ ...effect, body: "Newer words." });
    expect(await pulls()).toHaveLength(1);
    const now = await latest();
    expect(now).toMatchObject({ number, body: expect.stringContaining("Newer words.") });
    expect(await onBranch()).toBe("1\n1b\n2\n3\n");
    const { data } = await context.octokit.rest.git.getCommit({
      owner: "harbor",
      repo: "welcome",
      commit_sha: now.head,
    });
    expect(data.parents.map(({ sha }) => sha)).toEqual([effect.on]);
  });

  test("holds what is wanted by now, also where nothing moved on the default branch", async () => {
    await make(await ask("Two\n", "2\n"));
    await make(await wish({ path: LIST, before: "Two\n", after: "II\n" }));
    expect(await onBranch()).toBe("II\n");
  });

  test("that stands as wanted is not pushed again, though our books were lost: what people approved stays approved", async () => {
    const effect = await wish({ path: LIST, before: "Two\n", after: "II\n" });
    const { number, head } = await latest();
    await store.wroteThread(context.org.id, "directory", { repo, number }, "something older");
    const { writes } = github.requests();
    await make(effect);
    expect(await latest()).toMatchObject({ number, head, state: "open" });
    // The tree alone, which tells whether the branch holds it.
    expect(writesSince(writes)).toBe(1);
  });

  test("forgets what somebody pushed to our branch, once something else is wanted", async () => {
    const { number } = await latest();
    await github.as("olga").pushToPull("welcome", number, { "extra.md": "Extra\n" });
    await make(await ask("1\n1b\n", "1\n1b\n4\n"));
    expect(await onBranch("extra.md")).toBeUndefined();
  });

  test("is closed with a word when nothing is left to change, and opened anew when there is", async () => {
    const { number } = await latest();
    const again = await ask("1\n1b\n", "1\n1b\n4\n");
    await make({ ...again, files: [] });
    const closed = await github.state().issue("welcome", number);
    expect(closed).toMatchObject({ state: "closed" });
    expect(closed.comments.map(({ body }) => body)).toEqual([
      "<!-- waymark:directory/done -->\nAll is well already.",
    ]);
    await make(again);
    expect((await latest()).number).toBeGreaterThan(number);
    expect(await latest()).toMatchObject({ state: "open" });
  });

  test("that was merged is done; the next change gets its own", async () => {
    const { number } = await latest();
    await github.as("olga").mergePull("welcome", number);
    expect(await github.state().file("welcome", LIST)).toBe("1\n1b\n4\n");
    await make(await wish());
    expect(await store.written(context.org.id, ["directory"])).toEqual({ directory: "" });
    await make(await ask("1\n1b\n4\n", "1\n1b\n4\n5\n"));
    expect(await latest()).toMatchObject({ state: "open", merged: false });
    expect((await latest()).number).toBeGreaterThan(number);
  });

  test("that somebody closed stays closed, also where our books were lost", async () => {
    const { number } = await latest();
    await github.as("olga").closeIssue("welcome", number);
    const same = await ask("1\n1b\n4\n", "1\n1b\n4\n5\n");
    const { writes } = github.requests();
    await make(same);
    await store.wroteThread(context.org.id, "directory", { repo, number }, "something older");
    await make(same);
    expect(await latest()).toMatchObject({ number, state: "closed" });
    expect(writesSince(writes)).toBe(0);
    await make(await ask("1\n1b\n4\n", "1\n1b\n4\n6\n"));
    expect((await latest()).number).toBeGreaterThan(number);
  });
});

describe("an answer that is lost", () => {
  const LOST = /other side closed|fetch failed|Server Error|200 with an error|Unknown error/;
  const lost = { answer: "dropped", after: true } as const;

  test.each([
    ["a tree", "/git/trees"],
    ["a commit", "/git/commits"],
    ["a pull request", /\/pulls$/],
  ] as const)("to %s that was new doubles nothing", async (what, path) => {
    const effect = await begin(`${what}\n`);
    const before = await pulls();
    github.fail({ method: "POST", path }, lost);
    await expect(make(effect)).rejects.toThrow(LOST);
    await make(effect);
    expect(await pulls()).toHaveLength(before.length + 1);
    expect(await onBranch()).toBe(`${what}\nmore\n`);
  });

  test("to the word with which it is closed is not said again", async () => {
    const effect = { ...(await begin("a word\n")), files: [] };
    await make(await ask("a word\n", "a word\nmore\n"));
    github.fail({ method: "POST", path: "/comments" }, lost);
    await expect(make(effect)).rejects.toThrow(LOST);
    await make(effect);
    const { state, comments } = await latest();
    expect([state, comments.length]).toEqual(["closed", 1]);
  });
});

test("every request was as GitHub describes it, and as app.yml allows", () => {
  expect(github.violations()).toEqual([]);
});
