import { describe, expect, test } from "vitest";
import type { Effect } from "../../src/core/effect.ts";
import { apply } from "../../src/github/apply.ts";
import { readPerson } from "../../src/github/read/account.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { town } from "./town.ts";

const managed = "Its members are managed by Waymark.";
const { github, context: open } = await town([], {
  users: ["kit", "max"],
  repositories: [{ name: "welcome", labels: ["Old name"] }],
  teams: [{ name: "Crew", slug: "crew", description: managed }],
});
const context = await open();
const found = await readNamed("harbor", "welcome", context);
if (!found) throw new Error("the repository is there");
const repo = found;

async function make(...effects: readonly Effect[]): Promise<void> {
  const plan = effects.map((effect) => ({ effect, because: "the test wants it" }));
  await apply(plan, context);
}

/** How often something was written meanwhile. */
async function writes(act: () => Promise<void>): Promise<number> {
  const before = github.requests().writes;
  await act();
  return github.requests().writes - before;
}

async function pull(): Promise<string> {
  const files = { [`notes/${crypto.randomUUID()}.md`]: "Hello\n" };
  return (await github.as("olga").openPull("welcome", { title: "Change", files })).head;
}

function problems(commit: string, words: readonly string[], more: object = {}): Effect {
  return {
    kind: "ensure-check",
    repo,
    name: "Waymark definitions",
    commit,
    conclusion: "failure",
    title: "Problems",
    summary: "All of them.",
    annotations: words.map((message, index) => ({
      path: "waymark.yml",
      line: index + 1,
      column: 2,
      message,
    })),
    ...more,
  };
}

describe("what a pull request is told about its definitions", () => {
  test("is said once, and not written again while it stands", async () => {
    const commit = await pull();
    const check = problems(commit, ["One", "Two"]);
    await make(check);
    expect(await writes(() => make(check))).toBe(0);
    expect(await github.state().checkRuns("welcome", commit)).toHaveLength(1);
  });

  test.each([
    ["verdict", { conclusion: "success" }],
    ["title", { title: "Two problems" }],
    ["summary", { summary: "Both of them." }],
  ])("is replaced where only its %s changes, with no problem twice", async (_, change) => {
    const commit = await pull();
    await make(problems(commit, ["One", "Two"]));
    await make(problems(commit, ["One", "Two"], change));
    const runs = await github.state().checkRuns("welcome", commit);
    expect(runs.map(({ annotations }) => annotations.length)).toEqual(runs.map(() => 2));
    const latest = runs.toSorted((one, other) => other.id - one.id)[0];
    expect(latest).toMatchObject({ status: "completed", ...change });
  });

  test("is replaced where a problem is gone", async () => {
    const commit = await pull();
    await make(problems(commit, ["One", "Two"]), problems(commit, ["Two"]));
    const runs = await github.state().checkRuns("welcome", commit);
    const latest = runs.toSorted((one, other) => other.id - one.id)[0];
    expect(latest?.annotations.map(({ message }) => message)).toEqual(["Two"]);
  });

  test("points at the lines of the files, as failures", async () => {
    const commit = await pull();
    await make(problems(commit, ["One"]));
    const [run] = await github.state().checkRuns("welcome", commit);
    expect(run).toMatchObject({ name: "Waymark definitions", title: "Problems" });
    expect(run?.annotations).toMatchObject([
      {
        path: "waymark.yml",
        start_line: 1,
        end_line: 1,
        start_column: 2,
        end_column: 2,
        annotation_level: "failure",
        message: "One",
      },
    ]);
  });
});

async function join(login: string): Promise<void> {
  const person = await readPerson(login, context);
  if (!person) throw new Error(`nobody is called ${login}`);
  await make({ kind: "ensure-member", team: "crew", person, afterwards: [] });
}

describe("somebody who is invited", () => {
  test("gets no second letter while the first one waits", async () => {
    await join("kit");
    expect(await writes(() => join("kit"))).toBe(0);
    expect(github.state().team("crew").invited).toEqual(["kit"]);
  });

  test("gets a new one where theirs has expired, and somebody else's is left alone", async () => {
    await join("max");
    github.lapse("max");
    expect(await writes(() => join("kit"))).toBe(0);
    github.lapse("kit");
    await join("kit");
    expect(github.state().team("crew").invited).toEqual(["kit"]);
    await join("max");
    expect(github.state().team("crew").invited.toSorted()).toEqual(["kit", "max"]);
  });
});

async function names(): Promise<readonly string[]> {
  return (await github.state().labels("welcome")).map(({ name }) => name);
}

function label(name: string, previously?: string): Effect {
  const shown = { name, color: "00ff00", description: "Ours" };
  return {
    kind: "ensure-label",
    repo,
    label: shown,
    ...(previously !== undefined && { previously }),
  };
}

describe("a label", () => {
  test("that got another name keeps its issues: it is renamed, not made anew", async () => {
    const labels = ["Old name"];
    const number = await github.as("ada").openIssue("welcome", { title: "Hi", labels });
    await make(label("New name", "Old name"));
    expect(await names()).not.toContain("Old name");
    expect((await github.state().issue("welcome", number)).labels).toEqual(["New name"]);
  });

  test("is made where its former one is gone, and then left alone", async () => {
    await make(label("Another", "Never there"));
    expect(await names()).toContain("Another");
    expect(await writes(() => make(label("Another", "New name")))).toBe(0);
    expect(await names()).toContain("New name");
  });

  test("that cannot be made, and is not there, is said to be so", async () => {
    github.fail({ method: "POST", path: /\/labels$/ }, { answer: { status: 422, message: "No" } });
    await make(label("Impossible"));
    const refused = Object.values(await context.store.refusals(context.org.id));
    expect(refused).toMatchObject([{ why: "Not Found" }]);
  });
});

function team(slug: string): Effect {
  return { kind: "ensure-team", team: slug, description: managed, afterwards: [] };
}

describe("a team", () => {
  test("is created once, with nobody in it, and then left alone", async () => {
    await make(team("maps"));
    expect(github.state().team("maps")).toMatchObject({ description: managed, members: [] });
    expect(await writes(() => make(team("maps")))).toBe(0);
  });

  test("that people made stays as they made it", async () => {
    await make({ ...team("crew"), description: "Other words" } as Effect);
    expect(github.state().team("crew").description).toBe(managed);
  });

  test("that somebody makes in between is theirs", async () => {
    github.fail(
      { method: "GET", path: /\/teams\/atlas$/ },
      { answer: { status: 404, message: "No" } },
    );
    await context.octokit.rest.teams.create({ org: "harbor", name: "Atlas" });
    await make(team("atlas"));
    expect(github.state().team("atlas").description).toBe(null);
  });

  test("that cannot be made is said to be so, in GitHub's words", async () => {
    github.fail(
      { method: "POST", path: /\/teams$/ },
      { answer: { status: 422, message: "Too long" } },
    );
    await make(team("impossible"));
    const refused = await context.store.refusals(context.org.id);
    expect(refused["ensure-team/impossible"]).toMatchObject({ why: "Too long" });
  });
});

test("every request was as GitHub describes it", () => {
  expect(github.violations()).toEqual([]);
});
