import { expect, test } from "vitest";
import { readCandidate } from "../../src/github/read/definitions.ts";
import { readPull } from "../../src/github/read/pull.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { adopted } from "../build/world.ts";
import { definitions } from "../build/definitions.ts";
import { town } from "./town.ts";

const people = Array.from({ length: 60 }, (_, number) => ({ login: `person-${number}` }));
const {
  context: open,
  github,
  store,
} = await town([], {
  repositories: [{ name: "community" }],
  users: people.map(({ login }) => login),
});
const context = await open();
const repo = await readNamed("harbor", "community", context);
if (!repo) throw new Error("there is one");
const place = { owner: repo.owner, repo: repo.name };

let asked = 0;
context.octokit.hook.before("request", () => {
  asked += 1;
});

/** A commit with these files; nothing tells whose it is but whoever asks. */
async function commit(files: Readonly<Record<string, string>>): Promise<string> {
  const tree = Object.entries({ "waymark.yml": "organization: Harbor\n", ...files }).map(
    ([path, content]) => ({ path, mode: "100644" as const, type: "blob" as const, content }),
  );
  const { data } = await context.octokit.rest.git.createTree({ ...place, tree });
  return data.sha;
}

async function counted<T>(work: () => Promise<T>) {
  const before = asked;
  const found = await work();
  return { found, requests: asked - before };
}

function community(name: string, more = ""): string {
  return `name: ${name}\n${more}`;
}

function ledBy(logins: readonly string[]): string {
  return `leads:\n${logins.map((login) => `  - github: ${login}\n`).join("")}`;
}

const base = await commit({ "communities/data.yml": community("Data", "status: forming\n") });

test("a proposal from a fork that names sixty accounts costs few questions, and says how many are left", async () => {
  const many = people.map(({ login }) => login);
  const head = await commit({ "communities/data.yml": community("Data", ledBy(many)) });
  const { found, requests } = await counted(() => readCandidate(repo, head, context, base));
  expect(requests).toBeLessThanOrEqual(15);
  expect(found.problems).toEqual([]);
  expect(Object.keys(found.people)).toHaveLength(10);
  expect(found.unasked).toBe(50);
  const own = await counted(() => readCandidate(repo, head, context));
  expect(own.found).not.toHaveProperty("unasked");
  expect(Object.keys(own.found.people)).toHaveLength(60);
});

test("of twenty pictures that nobody finds fifteen are looked for in one, and all once it is the organization's own", async () => {
  const some = Array.from({ length: 20 }, (_, number) => [
    `badges/b-${number}.yml`,
    `name: B ${number}\ndescription: It is the number ${number}.\nimage: b-${number}.png\n`,
  ]);
  const before = await commit(Object.fromEntries(some.slice(8)));
  const head = await commit(Object.fromEntries(some));
  const missing = async (against?: string) => {
    const { problems } = await readCandidate(repo, head, context, against);
    return problems.filter(({ message }) => message.includes(".png")).length;
  };
  expect(await missing(before)).toBe(15);
  expect(await missing()).toBe(20);
  expect(await missing(before)).toBe(20);
});

test("one that changes very many files is not read, and says what can be done", async () => {
  const files = Array.from({ length: 40 }, (_, number) => [
    `badges/b-${number}.yml`,
    `name: B ${number}\ndescription: It is the number ${number}.\n`,
  ]);
  const head = await commit(Object.fromEntries(files) as Record<string, string>);
  const { found, requests } = await counted(() => readCandidate(repo, head, context, base));
  expect(requests).toBeLessThanOrEqual(3);
  expect(found).not.toHaveProperty("definitions");
  expect(found.problems).toMatchObject([{ rule: "limits", severity: "error" }]);
  expect(found.problems[0]?.message).toBe(
    "This pull request comes from a fork and changes 40 files, but at most 15 of them can be read at once. Split it into smaller ones, or ask somebody with write access to push it to a branch of this repository.",
  );
  const own = await readCandidate(repo, head, context);
  expect(own.checked).toBe(41);
});

test("one that names very many new teams is read, and none of them is looked up", async () => {
  const files = Array.from({ length: 9 }, (_, number) => [
    `communities/c-${number}.yml`,
    community(`C ${number}`, `status: forming\nteam: team-${number}\n`),
  ]);
  const head = await commit(Object.fromEntries(files) as Record<string, string>);
  const { found } = await counted(() => readCandidate(repo, head, context, base));
  expect(found).not.toHaveProperty("definitions");
  expect(found.problems[0]?.message).toContain("names 9 new teams");
});

test("whoever is pinned already is asked about no more, whoever proposes it", async () => {
  await store.commit(context.org.id, {
    facts: [adopted({ people: { "person-1": "github:4711", "person-2": "github:4712" } })],
    adopts: { commit: "c0ffee", definitions: definitions() },
  });
  const logins = ["Person-1", "person-2", "person-3"];
  const head = await commit({ "communities/data.yml": community("Data", ledBy(logins)) });
  const first = await counted(() => readCandidate(repo, head, context));
  expect(first.found.people).toMatchObject({
    "person-1": "github:4711",
    "person-2": "github:4712",
    "person-3": expect.stringMatching(/^github:\d+$/),
  });
  const again = await counted(() => readCandidate(repo, head, context));
  expect(again.requests).toBe(1);
});

test("a pull request from a branch of the repository is nobody's from afar, one from a fork is, also once the fork is gone", async () => {
  const files = { "badges/star.yml": "name: Star\ndescription: Shines.\nnominated: true\n" };
  const pull = await github.as("olga").openPull("community", { title: "Star", files });
  const at = { repo, number: pull.number };
  expect(await readPull(at, context)).toMatchObject({ open: true, paths: [] });
  expect(await readPull(at, context)).not.toHaveProperty("foreign");
  for (const other of [{ id: 4711 }, null]) {
    context.octokit.hook.after("request", ({ data }) => {
      const shown = data as { head?: { repo: unknown } };
      if (shown.head) shown.head.repo = other;
    });
    expect(await readPull(at, context)).toMatchObject({ foreign: true });
  }
});
