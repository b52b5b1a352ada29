import { describe, expect, test } from "vitest";
import type { Event } from "../../src/core/event.ts";
import { findHome } from "../../src/github/read/home.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { readEvent } from "../../src/github/read/event.ts";
import { readTarget } from "../../src/github/read/target.ts";
import { readTeams } from "../../src/github/read/teams.ts";
import { harborTown } from "./harbor-town.ts";
import { town } from "./town.ts";

const managed = "Its members are managed by WAYMARK.";

describe("teams", async () => {
  const crowd = Array.from({ length: 120 }, (_, index) => `crew-${index}`);
  const { shell: open, github } = await town([], {
    organization: { login: "harbor", owners: ["olga"], members: crowd },
    repositories: [{ name: "welcome" }],
    teams: [
      { name: "Crew", slug: "crew", description: managed, members: crowd },
      { name: "Deck", slug: "deck", parent: "crew" },
      { name: "Guests", slug: "guests", description: "By invitation" },
      { name: "Board", slug: "board", description: managed, repositories: { welcome: "admin" } },
      { name: "Keys", slug: "keys", description: managed, repositories: { welcome: "maintain" } },
      { name: "Hands", slug: "hands", description: managed, repositories: { welcome: "push" } },
    ],
  });
  const shell = await open();
  const teams = await readTeams(
    ["crew", "Deck", "guests", "board", "keys", "hands", "none"],
    shell,
  );

  test("all 120 people of a team are read, not the first hundred", () => {
    expect(teams["crew"]?.members).toHaveLength(120);
  });

  test("a team is ours where its description, or a parent team's, says so", () => {
    expect(teams["crew"]?.managed).toBe(true);
    expect(teams["deck"]).toMatchObject({ managed: true });
    expect(teams["Deck"]).toBe(teams["deck"]);
    expect(teams["hands"]?.managed).toBe(true);
    expect(teams["guests"]).toMatchObject({
      managed: false,
      unmanaged: expect.stringContaining("description"),
    });
  });

  test("a team with admin or maintain rights anywhere is none of ours", () => {
    expect(teams["board"]?.unmanaged).toBe("the team board has admin rights on harbor/welcome");
    expect(teams["keys"]?.unmanaged).toBe("the team keys has maintain rights on harbor/welcome");
  });

  test("a team that does not exist is absent", () => {
    expect(Object.keys(teams)).not.toContain("none");
  });

  test("what is asked again and has not changed costs nothing", async () => {
    const { unchanged } = github.requests();
    shell.memo.forget();
    await readTeams(["hands"], shell);
    expect(github.requests().unchanged).toBe(unchanged + 4);
  });
});

describe("the definitions repository", async () => {
  const files = { "waymark.yml": "organization: Harbor\n" };
  const { shell: open, github } = await town([], {
    repositories: [{ name: "community" }, { name: ".github", files }],
  });
  const shell = await open();

  test("is `.github` where `community` has no waymark.yml, and stays so", async () => {
    expect((await findHome(shell))?.repo.name).toBe(".github");
    await github.as("olga").commit("community", "waymark.yml", "organization: Usurper\n");
    expect((await findHome(shell))?.repo.name).toBe(".github");
  });

  test("is found under its new name, and a newcomer with the old one is ignored", async () => {
    const before = await findHome(shell);
    await github.as("olga").renameRepository(".github", "rules");
    await github.as("olga").createRepository({ name: ".github", files });
    const after = await findHome(shell);
    expect(after?.repo).toEqual({ ...before?.repo, name: "rules" });
  });
});

describe("targets and events", async () => {
  const { shell: open, github, quiet } = await harborTown();
  const shell = await open();
  const home = await readNamed("harbor", "community", shell);
  const repo = home?.id ?? 0;

  test("the definitions come with their people, labels and teams", async () => {
    const world = await readTarget({ kind: "definitions" }, shell);
    expect(world.candidate).toMatchObject({
      problems: [],
      definitions: { settings: { organization: "Harbor Civic Tech" } },
      people: { ada: expect.stringMatching(/^github:\d+$/) },
    });
    expect(world.labels).toContain("process: join");
    expect(Object.keys(world.teams)).toEqual(expect.arrayContaining(["ui-ux", "data"]));
    expect(world.definitions).toEqual(world.candidate?.definitions);
  });

  test("a proposal is read from its own commit, and tells every problem", async () => {
    const files = { "communities/ui-ux.yml": "name: UI/UX\npathways: [nowhere]\n" };
    const pull = await github.as("lin").openPull("community", { title: "Change", files });
    const world = await readTarget({ kind: "proposal", repo, number: pull.number }, shell);
    expect(world.candidate).toMatchObject({ commit: pull.head });
    expect(world.candidate?.problems.length).toBeGreaterThan(0);
    expect(world.definitions).toBeDefined();
    await quiet();
  });

  test("a proposal that is merged, or goes to another branch, is none", async () => {
    const files = { "badges/star.yml": "name: Star\ndescription: Shines.\nnominated: true\n" };
    const pull = await github.as("olga").openPull("community", { title: "Star", files });
    await github.as("olga").mergePull("community", pull.number);
    const target = { kind: "proposal", repo, number: pull.number } as const;
    expect((await readTarget(target, shell)).candidate).toBeUndefined();
    await quiet();
  });

  test("an issue comes with its author, its labels and everybody who owns the organisation", async () => {
    const number = await github.as("kit").openIssue("community", { title: "Hi", body: "Hello" });
    const world = await readTarget({ kind: "thread", repo, number }, shell);
    expect(world.thread).toMatchObject({ title: "Hi", author: { login: "kit" }, state: "open" });
    expect(world.owners.map((id) => world.logins[id])).toEqual(["olga"]);
  });

  test("an issue that is not there is absent, and so is one in a repository we cannot see", async () => {
    const gone = await readTarget({ kind: "thread", repo, number: 4711 }, shell);
    expect(gone.thread).toBeUndefined();
    const elsewhere = await readTarget({ kind: "thread", repo: 987_654, number: 1 }, shell);
    expect(elsewhere.thread).toBeUndefined();
  });

  test("a community comes with its team", async () => {
    const world = await readTarget({ kind: "community", community: "ui-ux" }, shell);
    expect(world.teams["ui-ux"]?.members.map(({ login }) => login)).toEqual(
      expect.arrayContaining(["ada", "noor"]),
    );
  });

  test("a comment's people are looked up by the names it gives, whoever has them now", async () => {
    const number = await github.as("sam").openIssue("community", { title: "Hi" });
    const event: Event = {
      kind: "comment.created",
      delivery: "d",
      at: "2026-03-01T10:00:00.000Z",
      actor: { id: "github:1", login: "ada", bot: false },
      thread: { repo: { id: repo, owner: "harbor", name: "community" }, number },
      comment: 1,
      body: "",
      author: { id: "github:2", login: "sam" },
      commands: [{ name: "credit", argument: "@Noor talk, with @nobody-at-all" }],
    };
    const world = await readEvent(event, shell);
    expect(Object.keys(world.mentioned)).toEqual(["noor"]);
    expect(world.thread).toMatchObject({ number });
    expect(world.owners).toHaveLength(1);
  });

  test("definitions that are gone altogether leave no candidate behind", async () => {
    await github.as("olga").commit("community", "waymark.yml", null);
    await quiet();
    const world = await readTarget({ kind: "definitions" }, shell);
    expect(world.candidate).toBeUndefined();
    expect(world.definitions).toBeDefined();
    const titles = (await github.state().issues("community")).map(({ title }) => title);
    expect(titles).toContain("Waymark: where are the definitions?");
  });

  test("every request was as GitHub describes it", () => {
    expect(github.violations()).toEqual([]);
  });
});
