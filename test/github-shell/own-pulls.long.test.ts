import { describe, expect, test } from "vitest";
import { harborTown } from "./harbor-town.ts";

const { github, quiet, alarms, context, store } = await harborTown();
const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";
const MARKS = "<!-- waymark:communities -->\n<!-- /waymark:communities -->\n";
const PEOPLE = "<!-- ALL-CONTRIBUTORS-LIST:START -->\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n";

function community(name: string): string {
  return `name: ${name}\npurpose: People who care about it.\nleads: [{ github: lin }]\n`;
}

/** Somebody proposes files, and Olga merges them. */
async function merge(files: Readonly<Record<string, string | null>>): Promise<void> {
  const { number } = await github.as("lin").openPull("community", { title: "Change", files });
  await quiet();
  await github.as("olga").mergePull("community", number);
  await quiet();
}

/** Waymark's own pull requests from a branch, in order. */
async function own(tag: string) {
  const threads = await github.state().issues("community");
  const pulls = threads.filter(({ pull, author }) => pull && author === "waymark[bot]");
  const seen = await Promise.all(
    pulls.map(async (thread) => ({
      ...thread,
      ...(await github.state().pull("community", thread.number)),
    })),
  );
  return seen.filter(({ branch }) => branch === `waymark/${tag}`);
}

function file(path: string, ref?: string): Promise<string | undefined> {
  return github.state().file("community", path, ref);
}

describe("forms in step", () => {
  test("a new community is merged before its option exists, and one pull request brings the option", async () => {
    const before = (await file(FORM)) ?? "";
    await merge({ "communities/field.yml": community("Field") });
    expect(alarms).toEqual([]);
    const [pull, ...more] = await own("forms-in-step");
    expect(more).toEqual([]);
    expect(pull).toMatchObject({ state: "open", body: expect.stringContaining("adds “Field”") });
    const wanted = before.replace("Writing]", "Writing, Field]");
    expect(await file(FORM, "waymark/forms-in-step")).toBe(wanted);
    expect(await file(FORM)).toBe(before);
  });

  test("another community goes into the same pull request, though the form was changed meanwhile", async () => {
    const form = ((await file(FORM)) ?? "").replace("label: Why", "label: Why you");
    await merge({ "communities/law.yml": community("Law"), [FORM]: form });
    const pulls = await own("forms-in-step");
    expect(pulls).toHaveLength(1);
    expect(await file(FORM, "waymark/forms-in-step")).toBe(
      form.replace("Writing]", "Writing, Field, Law]"),
    );
  });

  test("its own check is green, and says what merging changes", async () => {
    const [pull] = await own("forms-in-step");
    const runs = await github.state().checkRuns("community", pull?.head ?? "");
    expect(runs.at(-1)).toMatchObject({ conclusion: "success" });
    expect(pull?.comments.map(({ body }) => body).join()).toContain(
      "The issue form **Join a community**, question *Community*: adds *Field* and *Law* to `options`.",
    );
  });

  test("merged by an owner, the form offers both, and nothing more is asked for", async () => {
    const [pull] = await own("forms-in-step");
    await github.as("olga").mergePull("community", pull?.number ?? 0);
    await quiet();
    expect(await file(FORM)).toContain("[UI/UX, Data, Writing, Field, Law]");
    expect(await own("forms-in-step")).toHaveLength(1);
    const writes = github.requests().writes;
    await store.touch((await context()).org.id, [{ kind: "definitions" }]);
    await quiet();
    expect(github.requests().writes).toBe(writes);
  });

  test("closed by a person it stays closed, until something else is wanted", async () => {
    await merge({ "communities/maps.yml": community("Maps") });
    const [, refused] = await own("forms-in-step");
    await github
      .as("ada")
      .closeIssue("community", refused?.number ?? 0)
      .catch(() => undefined);
    await github.as("olga").closeIssue("community", refused?.number ?? 0);
    await merge({ "communities/maps.yml": `${community("Maps")}joining: open\n` });
    expect(await own("forms-in-step")).toHaveLength(2);
    await merge({ "communities/food.yml": community("Food") });
    const [, , third] = await own("forms-in-step");
    expect(third).toMatchObject({
      state: "open",
      body: expect.stringContaining("“Food” and “Maps”"),
    });
  });

  test("brought into step by hand, the pull request is closed with a word", async () => {
    const [, , pull] = await own("forms-in-step");
    const form = (await file(FORM)) ?? "";
    await merge({ [FORM]: form.replace("Law]", "Law, Food, Maps]") });
    const closed = await github.state().issue("community", pull?.number ?? 0);
    expect(closed.state).toBe("closed");
    expect(closed.comments.at(-1)?.body).toContain("in step with the definitions now");
  });

  test("a community that retires leaves the form the same way", async () => {
    await merge({ "communities/maps.yml": `${community("Maps")}status: retired\n` });
    const pull = (await own("forms-in-step")).at(-1);
    expect(pull).toMatchObject({
      state: "open",
      body: expect.stringContaining("removes “Maps”"),
    });
  });
});

describe("the directory", () => {
  test("is written between the marks, through one pull request, and merged", async () => {
    const readme = `# Harbor\n\n${MARKS}\nBye\n`;
    await merge({ "README.md": readme });
    const [pull] = await own("directory");
    await github.as("olga").mergePull("community", pull?.number ?? 0);
    await quiet();
    const now = (await file("README.md")) ?? "";
    expect(now).toContain("| **UI/UX**<br>");
    expect(now).toContain("/harbor/community/issues/new?template=join-community.yml");
    expect(now.startsWith("# Harbor\n\n<!-- waymark:communities -->\n")).toBe(true);
    expect(now.endsWith("<!-- /waymark:communities -->\n\nBye\n")).toBe(true);
    expect(await own("directory")).toHaveLength(1);
  });

  test("follows the definitions", async () => {
    await merge({ "communities/law.yml": community("Law and order") });
    const [, pull] = await own("directory");
    expect(pull).toMatchObject({ state: "open" });
    expect(await file("README.md", "waymark/directory")).toContain("**Law and order**");
  });

  test("shows contributors in all-contributors' marks, where a file holds them", async () => {
    const work = await github
      .as("sam")
      .openPull("website", { title: "A map", files: { "src/map.ts": "export const map = 2;\n" } });
    await github.as("olga").mergePull("website", work.number);
    await quiet();
    await merge({ "people.md": PEOPLE });
    const text = (await file("people.md", "waymark/directory")) ?? "";
    expect(text).toContain('<a href="https://github.com/sam">');
    expect(text).toContain('title="Code"');
    expect(await own("directory")).toHaveLength(2);
  });
});

test("nothing went wrong, and every request was as GitHub describes it", () => {
  expect(alarms).toEqual([]);
  expect(github.violations()).toEqual([]);
});
