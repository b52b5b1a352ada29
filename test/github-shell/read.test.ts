import { describe, expect, test } from "vitest";
import { each } from "../../src/core/ask.ts";
import { proposed } from "../../src/core/ledger/proposed.ts";
import type { Team } from "../../src/core/shown.ts";
import { whyUnmanaged } from "../../src/core/unmanaged.ts";
import { Unanswered, type World } from "../../src/core/world.ts";
import { findHome } from "../../src/github/read/home.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { harborTown } from "./harbor-town.ts";
import { found, town } from "./town.ts";

const managed = "Its members are managed by WAYMARK.";

function why(team: Team | undefined): string {
  return team ? whyUnmanaged(team, PLAIN) : "there is no such team";
}

describe("teams", async () => {
  const crowd = Array.from({ length: 120 }, (_, index) => `crew-${index}`);
  const { context: open, github } = await town([], {
    organization: {
      login: "harbor",
      owners: ["olga"],
      members: crowd,
      repositoryRoles: { gatekeeper: "maintain", surveyor: "push" },
    },
    repositories: [{ name: "welcome" }],
    teams: [
      { name: "Crew", slug: "crew", description: managed, members: crowd },
      { name: "Deck", slug: "deck", parent: "crew" },
      { name: "Guests", slug: "guests", description: "By invitation" },
      { name: "Board", slug: "board", description: managed, repositories: { welcome: "admin" } },
      { name: "Keys", slug: "keys", description: managed, repositories: { welcome: "maintain" } },
      { name: "Hands", slug: "hands", description: managed, repositories: { welcome: "push" } },
      { name: "Gate", description: managed, repositories: { welcome: "gatekeeper" } },
      { name: "Survey", description: managed, repositories: { welcome: "surveyor" } },
      {
        name: "Owners' hands",
        slug: "all",
        description: managed,
        organizationRole: "all_repo_admin",
      },
      { name: "Readers", description: managed, organizationRole: "all_repo_read" },
    ],
  });
  const context = await open();
  const slugs = ["crew", "Deck", "guests", "board", "keys", "hands", "none"];
  const [crew, deck, guests, board, keys, hands, none] = await found(context, (world) =>
    each(slugs, (slug) => world.team(slug)),
  );

  test("all 120 people of a team are read, not the first hundred", () => {
    expect(crew?.members).toHaveLength(120);
  });

  test("a team is ours where its description, or a parent team's, says so", () => {
    expect(crew?.managed).toBe(true);
    expect(deck).toMatchObject({ slug: "deck", managed: true });
    expect(hands?.managed).toBe(true);
    expect(guests).toMatchObject({ managed: false, unmanaged: { kind: "not-opted-in" } });
  });

  test("a team with admin or maintain rights anywhere is none of ours", () => {
    expect(why(board)).toBe("it has `admin` rights in `harbor/welcome`");
    expect(why(keys)).toBe("it has `maintain` rights in `harbor/welcome`");
  });

  test("a role of the organisation's own that is made from maintain is none of ours either", async () => {
    const gate = await found(context, (world) => world.team("gate"));
    expect(why(gate)).toBe("it has `maintain` rights in `harbor/welcome`");
  });

  test("nor is one that is made from less, since nobody knows what it adds", async () => {
    const survey = await found(context, (world) => world.team("survey"));
    expect(why(survey)).toContain("surveyor");
  });

  test("nor is a team whose organisation role reaches into every repository", async () => {
    const all = await found(context, (world) => world.team("all"));
    expect(why(all)).toBe("it has the organization role `all_repo_admin`");
  });

  test("but one that may only read everywhere is ours", async () => {
    const readers = await found(context, (world) => world.team("readers"));
    expect(readers?.managed).toBe(true);
  });

  test("a team that does not exist is absent", () => {
    expect(none).toBeUndefined();
  });

  test("whoever is in a team below, or maintains one, is taken out of it by nobody", async () => {
    await github.as("olga").addToTeam("deck", "crew-7");
    await github.as("olga").addToTeam("crew", "crew-8", "maintainer");
    context.memo.forget();
    const kept = await found(context, (world) => {
      const keepers = world.keepers("crew");
      const { members = [] } = world.team("crew") ?? {};
      return members.filter(({ id }) => keepers.includes(id)).map(({ login }) => login);
    });
    expect(kept.toSorted()).toEqual(["crew-7", "crew-8"]);
  });

  test("what is asked again and has not changed costs nothing", async () => {
    const { unchanged } = github.requests();
    context.memo.forget();
    await found(context, (world) => world.team("hands"));
    expect(github.requests().unchanged).toBe(unchanged + 4);
  });
});

describe("the definitions repository", async () => {
  const files = { "waymark.yml": "organization: Harbor\n" };
  const { context: open, github } = await town([], {
    repositories: [{ name: "community" }, { name: ".github", files }],
  });
  const context = await open();

  test("is `.github` where `community` has no waymark.yml, and stays so", async () => {
    expect((await findHome(context))?.repo.name).toBe(".github");
    await github.as("olga").commit("community", "waymark.yml", "organization: Usurper\n");
    expect((await findHome(context))?.repo.name).toBe(".github");
  });

  test("is found under its new name, and a newcomer with the old one is ignored", async () => {
    const before = await findHome(context);
    await github.as("olga").renameRepository(".github", "rules");
    await github.as("olga").createRepository({ name: ".github", files });
    const after = await findHome(context);
    expect(after?.repo).toEqual({ ...before?.repo, name: "rules" });
  });
});

describe("targets and events", async () => {
  const { context: open, github, quiet } = await harborTown();
  const context = await open();
  const home = await readNamed("harbor", "community", context);
  const repo = home?.id ?? 0;

  async function candidateOf(number: number) {
    return found(context, (world) => proposed({ repo, number }, world));
  }

  test("the definitions are shown with the people they name, as those in force", async () => {
    const candidate = await found(context, (world) => world.shown().candidate);
    expect(candidate).toMatchObject({
      problems: [],
      definitions: { settings: { organization: "Harbor Civic Tech" } },
      people: { ada: expect.stringMatching(/^github:\d+$/) },
    });
    expect(await found(context, (world) => world.definitions())).toEqual(candidate?.definitions);
  });

  test("a repository is shown with its labels", async () => {
    const labels = await found(context, (world) => (home ? world.labels(home) : []));
    expect(labels).toContain("process: join");
  });

  test("a proposal is read from its own commit, and tells every problem", async () => {
    const files = { "communities/ui-ux.yml": "name: UI/UX\npathways: [nowhere]\n" };
    const pull = await github.as("lin").openPull("community", { title: "Change", files });
    const candidate = await candidateOf(pull.number);
    expect(candidate).toMatchObject({ commit: pull.head });
    expect(candidate?.problems.length).toBeGreaterThan(0);
    await quiet();
  });

  test("a proposal that is merged, or goes to another branch, is none", async () => {
    const files = { "badges/star.yml": "name: Star\ndescription: Shines.\nnominated: true\n" };
    const pull = await github.as("olga").openPull("community", { title: "Star", files });
    await github.as("olga").mergePull("community", pull.number);
    expect(await candidateOf(pull.number)).toBeUndefined();
    await quiet();
  });

  test("a merged pull request tells who merged it, who else made it, and what it takes back", async () => {
    const noor = github.as("noor");
    const message = "Map\n\nCo-authored-by: Lin <4711+lin@users.noreply.github.com>";
    const map = { title: "Map", files: { "map.md": "Map" }, message };
    const { number } = await noor.openPull("community", map);
    await github.as("olga").mergePull("community", number);
    const files = { "map.md": "No map" };
    const back = { title: "Back", files, body: `Reverts harbor/community#${number}` };
    const reverting = { ...back, head: `revert-${number}-map` };
    const revert = await github.as("olga").openPull("community", reverting);
    const pulls = await found(context, (world) =>
      home ? each([number, revert.number], (one) => world.pull({ repo: home, number: one })) : [],
    );
    expect(pulls).toMatchObject([
      { author: { login: "noor" }, merger: { login: "olga" }, coAuthors: ["github:4711"] },
      { merged: false, reverts: number },
    ]);
    expect(pulls[1]).not.toHaveProperty("merger");
    expect(pulls[1]).not.toHaveProperty("coAuthors");
    await quiet();
  });

  test("an issue comes with its author, its labels and everybody who owns the organisation", async () => {
    const number = await github.as("kit").openIssue("community", { title: "Hi", body: "Hello" });
    const shown = await found(context, (world) => world.thread({ repo, number }));
    expect(shown).toMatchObject({ title: "Hi", author: { login: "kit" }, state: "open" });
    const owners = await found(context, (world) => each(world.owners(), (id) => world.login(id)));
    expect(owners).toEqual(["olga"]);
  });

  test("an issue that is not there is absent, and so is one in a repository we cannot see", async () => {
    const gone = { repo, number: 4711 };
    const elsewhere = { repo: 987_654, number: 1 };
    const shown = await found(context, (world) => each([gone, elsewhere], world.thread));
    expect(shown).toEqual([undefined, undefined]);
  });

  test("a community's team is shown with everybody in it", async () => {
    const team = await found(context, (world) => world.team("ui-ux"));
    expect(team?.members.map(({ login }) => login)).toEqual(
      expect.arrayContaining(["ada", "noor"]),
    );
  });

  test("people are looked up by the names that are given, whoever has them now", async () => {
    const people = await found(context, (world) => each(["Noor", "nobody-at-all"], world.account));
    expect(people).toMatchObject([{ login: "noor" }, undefined]);
  });

  test("what is asked together is read together, and nothing is read twice", async () => {
    const number = await github.as("kit").openIssue("community", { title: "Once" });
    await quiet();
    context.memo.forget();
    const before = github.requests().log.length;
    const twice = (world: World) => [world.thread({ repo, number }), world.owners()];
    await found(context, (world) => each([1, 2], () => twice(world)));
    const log = github.requests().log.slice(before);
    expect(log.map(({ path }) => path)).toEqual([
      `/repos/harbor/community/issues/${number}`,
      "/orgs/harbor/members?role=admin&per_page=100",
    ]);
  });

  test("what GitHub will not show is said in its words, and never looks like nothing", async () => {
    const number = await github.as("kit").openIssue("community", { title: "Secret" });
    await quiet();
    const path = `/repos/harbor/community/issues/${number}`;
    const answer = { status: 403, message: "Resource not accessible by integration" };
    github.fail({ method: "GET", path }, { answer });
    const asked = found(context, (world) => world.thread({ repo, number }));
    await expect(asked).rejects.toThrow(Unanswered);
    await expect(found(context, (world) => world.thread({ repo, number }))).resolves.toMatchObject({
      title: "Secret",
    });
  });

  test("definitions that are gone altogether leave no candidate behind", async () => {
    await github.as("olga").commit("community", "waymark.yml", null);
    await quiet();
    expect(await found(context, (world) => world.shown().candidate)).toBeUndefined();
    expect(await found(context, (world) => world.definitions())).toBeDefined();
    const titles = (await github.state().issues("community")).map(({ title }) => title);
    expect(titles).toContain("Waymark: where are the definitions?");
  });

  test("every request was as GitHub describes it", () => {
    expect(github.violations()).toEqual([]);
  });
});

test("a repository is found by its name, with whether everybody may see it", async () => {
  const { context: open } = await town([], {
    repositories: [{ name: "welcome" }, { name: "people", private: true }],
  });
  const [welcome, people, nowhere] = await found(await open(), (world) =>
    each(["welcome", "People", "nowhere"], (name) => world.repository(name)),
  );
  expect(welcome).toMatchObject({ owner: "harbor", name: "welcome" });
  expect(welcome).not.toHaveProperty("private");
  expect(people).toMatchObject({ name: "people", private: true });
  expect(people).not.toHaveProperty("branch");
  expect(nowhere).toBeUndefined();
});
