import { describe, expect, test } from "vitest";
import type { Effect } from "../../src/core/effect.ts";
import type { Message } from "../../src/core/message.ts";
import type { Person } from "../../src/core/person.ts";
import { type ThreadRef, threadKey } from "../../src/core/place.ts";
import { apply } from "../../src/github/apply.ts";
import { readPerson } from "../../src/github/read/account.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { town } from "./town.ts";

const managed = "Its members are managed by Waymark.";
const {
  github,
  store,
  context: open,
} = await town([], {
  users: ["kit", "max"],
  repositories: [{ name: "welcome", labels: ["bug", "Join: Done"] }],
  teams: [{ name: "UI/UX", slug: "ui-ux", description: managed, maintainers: ["lin"] }],
});
const context = await open();
const repo = await readNamed("harbor", "welcome", context);
if (!repo) throw new Error("the repository is there");

async function make(...effects: readonly Effect[]): Promise<void> {
  await apply(
    effects.map((effect) => ({ effect, because: "the test wants it" })),
    context,
  );
}

async function thread(body = "", labels: readonly string[] = []): Promise<ThreadRef> {
  const number = await github.as("ada").openIssue("welcome", { title: "Hi", body, labels });
  return { repo: { id: repo?.id ?? 0, owner: "harbor", name: "welcome" }, number };
}

function seen({ number }: ThreadRef) {
  return github.state().issue("welcome", number);
}

async function person(login: string): Promise<Person> {
  const found = await readPerson(login, context);
  if (!found) throw new Error(`nobody is called ${login}`);
  return found;
}

function writesSince(before: number): number {
  return github.requests().writes - before;
}

async function says(on: ThreadRef, tag: string, body: string): Promise<Message> {
  const one = { thread: on, tag, body, occasion: tag };
  await store.commit(context.org.id, { messages: [one] });
  return one;
}

async function plans() {
  const all = await github.state().issues("welcome");
  return all.filter(({ title }) => title === "A plan");
}

async function head(): Promise<string> {
  const files = { [`notes/${crypto.randomUUID()}.md`]: "Hello\n" };
  const pull = await github.as("olga").openPull("welcome", { title: "Change", files });
  return pull.head;
}

function check(commit: string, lines: number) {
  return {
    kind: "ensure-check",
    repo: repo ?? { id: 0, owner: "", name: "" },
    name: "Waymark definitions",
    commit,
    conclusion: lines > 0 ? "failure" : "success",
    title: `${lines} problems`,
    summary: "All of them.",
    annotations: Array.from({ length: lines }, (_, index) => ({
      path: "waymark.yml",
      line: index + 1,
      column: 2,
      message: `Problem ${index + 1}`,
    })),
  } as const;
}

/** Whatever an answer that never came looks like. */
const LOST = /other side closed|fetch failed|Server Error|200 with an error|Unknown error/;

describe("labels", () => {
  test("only the differences are written; labels of other people stay", async () => {
    const on = await thread("", ["bug", "Join: Done"]);
    const before = github.requests().writes;
    await make({ kind: "ensure-labels", thread: on, has: ["new"], lacks: ["join: done"] });
    expect((await seen(on)).labels.toSorted()).toEqual(["bug", "new"]);
    expect(writesSince(before)).toBe(2);
    await make({ kind: "ensure-labels", thread: on, has: ["NEW"], lacks: ["join: done"] });
    expect(writesSince(before)).toBe(2);
  });

  test("a label is created once, and one that is there stays as people made it", async () => {
    const label = { name: "Ready", color: "00ff00", description: "Ours" };
    await make({ kind: "ensure-label", repo, label });
    await make({ kind: "ensure-label", repo, label: { ...label, name: "ready", color: "ff0000" } });
    const all = await github.state().labels("welcome");
    expect(all.filter(({ name }) => /ready/i.test(name))).toMatchObject([label]);
  });
});

describe("comments", () => {
  test("a message is said once, with its hidden tag", async () => {
    const on = await thread();
    const { tag, body } = await says(on, "hello/1", "Hello!");
    const effect = { kind: "ensure-comment", thread: on, tags: [tag], body } as const;
    await make(effect, effect);
    const { comments } = await seen(on);
    expect(comments).toMatchObject([
      { author: "waymark[bot]", body: "<!-- waymark:hello/1 -->\nHello!" },
    ]);
    const [row] = await store.said(context.org.id, threadKey(on));
    expect(row).toMatchObject({ comment: comments[0]?.id, posted: "Hello!" });
  });

  test.each(["dropped", "server error", "errors", "bad gateway"] as const)(
    "an answer that is lost after GitHub has posted it (%s) doubles nothing",
    async (answer) => {
      const on = await thread();
      await says(on, "welcome", "Welcome!");
      const effect = {
        kind: "ensure-comment",
        thread: on,
        tags: ["welcome"],
        body: "Welcome!",
      } as const;
      github.fail({ method: "POST", path: "/comments" }, { answer, after: true });
      await expect(make(effect)).rejects.toThrow(LOST);
      await make(effect);
      expect((await seen(on)).comments).toHaveLength(1);
    },
  );

  test.each(["secondary limit", "primary limit", "too many"] as const)(
    "where GitHub asks to wait (%s) it is said afterwards, once",
    async (answer) => {
      const on = await thread();
      const effect = {
        kind: "ensure-comment",
        thread: on,
        tags: ["status"],
        body: "Wait",
      } as const;
      github.fail({ method: "POST", path: "/comments" }, { answer, retryAfter: 1 });
      await make(effect);
      expect((await seen(on)).comments).toHaveLength(1);
    },
  );

  test("the status comment is edited in place", async () => {
    const on = await thread();
    const status = { kind: "ensure-comment", thread: on, tags: ["status"] } as const;
    await make({ ...status, body: "Waiting." }, { ...status, body: "Done." });
    const { comments } = await seen(on);
    expect(comments.map(({ body }) => body)).toEqual(["<!-- waymark:status -->\nDone."]);
  });

  test("somebody else's comment with our tag is not ours", async () => {
    const on = await thread();
    await github.as("ada").comment("welcome", on.number, "<!-- waymark:status -->\nMine!");
    await make({ kind: "ensure-comment", thread: on, tags: ["status"], body: "Ours" });
    expect((await seen(on)).comments).toHaveLength(2);
  });

  test("a comment that somebody deleted stays deleted", async () => {
    const on = await thread();
    const status = { kind: "ensure-comment", thread: on, tags: ["status"] } as const;
    await make({ ...status, body: "Waiting." });
    const [first] = (await seen(on)).comments;
    await github.as("olga").deleteComment("welcome", first?.id ?? 0);
    await make({ ...status, body: "Done." }, { ...status, body: "Really done." });
    expect((await seen(on)).comments).toEqual([]);
    expect(await store.said(context.org.id, threadKey(on))).toMatchObject([{ gone: true }]);
  });
});

describe("the checklist block", () => {
  const block = "<!-- waymark:checklist -->\n- [ ] a\n<!-- /waymark:checklist -->";

  test("it is put behind what people wrote, and every byte of theirs stays", async () => {
    const on = await thread("### Why\r\n\r\nÄrger & <b>Zeit</b>  ");
    await make({ kind: "ensure-block", thread: on, block });
    await github.as("ada").editBody("welcome", on.number, `${(await seen(on)).body}\n\nP.S.  `);
    await make({ kind: "ensure-block", thread: on, block: block.replace("[ ]", "[x]") });
    const { body } = await seen(on);
    expect(body.startsWith("### Why\r\n\r\nÄrger & <b>Zeit</b>")).toBe(true);
    expect(body.endsWith("- [x] a\n<!-- /waymark:checklist -->\n\nP.S.  ")).toBe(true);
  });

  test("an author who pastes a second one is left with one, and with every word of theirs", async () => {
    const on = await thread(`### Why\n\nTea\n\n${block}`);
    const pasted = `${block.replace("[ ] a", "[x] a <!-- item:a -->")}\n\nThanks!`;
    await github.as("ada").editBody("welcome", on.number, `${(await seen(on)).body}\n\n${pasted}`);
    await make({ kind: "ensure-block", thread: on, block });
    expect((await seen(on)).body).toBe(`### Why\n\nTea\n\n${block}\n\nThanks!`);
  });
});

describe("issues of our own", () => {
  const issue = { kind: "ensure-issue", repo, tag: "plan", title: "A plan", body: "1." } as const;

  test("an issue is opened once, even when GitHub's answer is lost", async () => {
    github.fail({ method: "POST", path: /\/issues$/ }, { answer: "dropped", after: true });
    await expect(make(issue)).rejects.toThrow(LOST);
    await make(issue);
    const { writes } = github.requests();
    await make(issue);
    expect(writesSince(writes)).toBe(0);
    const [found, ...more] = await plans();
    expect(more).toEqual([]);
    expect(found?.body).toBe("<!-- waymark:plan -->\n1.");
    const facts = await store.factsAbout(context.org.id, ["tag:plan"]);
    expect(facts.get("tag:plan")).toMatchObject([
      { kind: "raised", id: "raised/plan", tag: "plan" },
    ]);
  });

  test("its text follows; one that was closed stays closed", async () => {
    const [found] = await plans();
    await github.as("olga").closeIssue("welcome", found?.number ?? 0);
    await make({ ...issue, body: "2." });
    expect(await plans()).toMatchObject([{ body: "<!-- waymark:plan -->\n2.", state: "closed" }]);
    expect(await store.written(context.org.id, ["plan"])).toEqual({ plan: "2." });
  });

  test("an issue is closed with its reason, and opened again", async () => {
    const on = await thread();
    await make({ kind: "ensure-state", thread: on, state: "not-planned" });
    expect(await seen(on)).toMatchObject({ state: "closed", reason: "not_planned" });
    await make({ kind: "ensure-state", thread: on, state: "open" });
    expect(await seen(on)).toMatchObject({ state: "open" });
  });
});

describe("assignees", () => {
  test("somebody is assigned, and taken off again, and others stay", async () => {
    const on = await thread();
    await github.as("olga").assign("welcome", on.number, "lin");
    const ada = await person("ada");
    const effect = { kind: "ensure-assignee", thread: on, person: ada, asked: "this" } as const;
    await make({ ...effect, assigned: true, afterwards: [] });
    expect((await seen(on)).assignees).toEqual(["lin", "ada"]);
    await make({ ...effect, assigned: false, afterwards: [] });
    expect((await seen(on)).assignees).toEqual(["lin"]);
  });

  test("somebody whom GitHub passes over is refused, and that is written down", async () => {
    const on = await thread();
    const kit = await person("kit");
    const effect = { kind: "ensure-assignee", thread: on, person: kit, asked: "this" } as const;
    await make({ ...effect, assigned: true, afterwards: [] });
    expect((await seen(on)).assignees).toEqual([]);
    const refusals = await store.refusals(context.org.id);
    expect(refusals[`ensure-assignee/${threadKey(on)}/this`]?.why).toBe(
      "kit cannot be assigned there",
    );
  });
});

describe("members", () => {
  const target = { kind: "community", community: "ui-ux" } as const;

  async function join(login: string): Promise<void> {
    const who = await person(login);
    await make({ kind: "ensure-member", team: "ui-ux", person: who, afterwards: [target] });
  }

  test("somebody of the organisation is in at once", async () => {
    await join("ada");
    expect(github.state().team("ui-ux").roles).toMatchObject({ ada: "member" });
  });

  test("a maintainer's role is never lowered", async () => {
    const before = github.requests().writes;
    await join("lin");
    expect(github.state().team("ui-ux").roles).toMatchObject({ lin: "maintainer" });
    expect(writesSince(before)).toBe(0);
  });

  test("somebody from outside is invited once, and again when the invitation has expired", async () => {
    await join("kit");
    await join("kit");
    expect(github.state().team("ui-ux").invited).toEqual(["kit"]);
    github.lapse("kit");
    expect(github.state().team("ui-ux").invited).toEqual([]);
    await join("kit");
    expect(github.state().team("ui-ux").invited).toEqual(["kit"]);
  });

  test("a login that belongs to somebody else now gets nothing", async () => {
    const max = { ...(await person("max")), id: "github:99999" } as const;
    await make({ kind: "ensure-member", team: "ui-ux", person: max, afterwards: [] });
    const nobody = { id: "github:99998", login: "nobody-here" } as const;
    await make({ kind: "ensure-member", team: "ui-ux", person: nobody, afterwards: [] });
    expect(github.state().team("ui-ux").members).not.toContain("max");
  });

  test("somebody is taken out, once", async () => {
    const ada = await person("ada");
    const out = { kind: "ensure-no-member", team: "ui-ux", person: ada, afterwards: [] } as const;
    await make(out, out);
    expect(github.state().team("ui-ux").members).not.toContain("ada");
  });
});

describe("check runs", () => {
  test("all 120 problems stand on their lines, in one run", async () => {
    const commit = await head();
    await make(check(commit, 120));
    const [run, ...more] = await github.state().checkRuns("welcome", commit);
    expect(more).toEqual([]);
    expect(run).toMatchObject({ conclusion: "failure", title: "120 problems" });
    expect(run?.annotations.map(({ message }) => message)).toEqual(
      check(commit, 120).annotations.map(({ message }) => message),
    );
  });

  test("a run whose second batch failed is finished, with no annotation twice", async () => {
    const commit = await head();
    const lost = { answer: "server error", after: true } as const;
    github.fail({ method: "PATCH", path: "/check-runs/" }, lost);
    await expect(make(check(commit, 120))).rejects.toThrow(LOST);
    const before = github.requests().writes;
    await make(check(commit, 120));
    expect(writesSince(before)).toBe(1);
    const runs = await github.state().checkRuns("welcome", commit);
    expect(runs.map(({ annotations }) => annotations.length)).toEqual([120]);
    expect(runs[0]).toMatchObject({ status: "completed", conclusion: "failure" });
  });

  test("a run that told of no problem is the one that tells of the first", async () => {
    const commit = await head();
    await make(check(commit, 0));
    await make({ ...check(commit, 0), summary: "All is well still." });
    expect(await github.state().checkRuns("welcome", commit)).toMatchObject([
      { summary: "All is well still." },
    ]);
    const [first] = await github.state().checkRuns("welcome", commit);
    await make(check(commit, 2));
    const [now] = await github.state().checkRuns("welcome", commit);
    expect(now).toMatchObject({ id: first?.id, conclusion: "failure", title: "2 problems" });
  });

  test("a run of the same name that is none of ours stays as it is", async () => {
    const commit = await head();
    const { checks } = context.octokit.rest;
    const at = { owner: "harbor", repo: "welcome" };
    const name = "Waymark definitions";
    const { data: other } = await checks.create({ ...at, name, head_sha: commit });
    await make(check(commit, 1));
    const { data: still } = await checks.get({ ...at, check_run_id: other.id });
    expect([still.status, still.output.title]).toEqual([other.status, other.output.title]);
    const runs = await github.state().checkRuns("welcome", commit);
    expect(runs.map(({ title }) => title)).toContain("1 problems");
  });

  test("an answer that was lost makes no second run", async () => {
    const commit = await head();
    github.fail({ method: "POST", path: "/check-runs" }, { answer: "dropped", after: true });
    await expect(make(check(commit, 0))).rejects.toThrow(LOST);
    await make(check(commit, 0));
    expect(await github.state().checkRuns("welcome", commit)).toMatchObject([
      { conclusion: "success" },
    ]);
  });
});

test("every request was as GitHub describes it", () => {
  expect(github.violations()).toEqual([]);
});
