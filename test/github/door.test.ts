import { createSign } from "node:crypto";
import type { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ORG,
  asApp,
  asInstallation,
  closeConforming,
  harbor,
  harborOptions,
  octokit,
  refusal,
} from "./harbor.ts";
import { privateKey } from "./keys.ts";
import { type Double, startGitHub } from "./start.ts";

let github: Double;
let app: Octokit;
const where = { owner: ORG, repo: "community" };

beforeEach(async () => {
  github = await harbor();
  app = await asInstallation(github);
});
afterEach(() => closeConforming(github));

/** The App's token, but for what it says otherwise. */
function proof(more: object): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: 12, iat: now, exp: now + 300, ...more };
  const parts = [{ alg: "RS256", typ: "JWT" }, claims];
  const signed = parts
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  const signature = createSign("RSA-SHA256").update(signed).sign(privateKey(), "base64url");
  return `${signed}.${signature}`;
}

describe("who asks", () => {
  it("a bad token is refused", async () => {
    const stranger = octokit(github.url, "ghs_made_up");
    expect(await refusal(stranger.rest.repos.get(where))).toBe(401);
  });

  it("nobody may write", async () => {
    const nobody = octokit(github.url);
    expect(await refusal(nobody.rest.issues.create({ ...where, title: "x" }))).toBe(401);
  });

  it("the App proves itself with a token of at most ten minutes, signed with its key", async () => {
    const late = Math.floor(Date.now() / 1000) + 3600;
    for (const wrong of [{ iss: 13 }, { exp: late }, { exp: 1 }, { iat: late }])
      expect(await refusal(octokit(github.url, proof(wrong)).rest.apps.getAuthenticated())).toBe(
        401,
      );
    const forged = `${proof({})}x`;
    expect(await refusal(octokit(github.url, forged).rest.apps.getAuthenticated())).toBe(401);
    const { data } = await octokit(github.url, proof({})).rest.apps.getAuthenticated();
    expect(data).toMatchObject({ id: 12, slug: "waymark", installations_count: 1 });
  });

  it("only the App asks for what is the App's", async () => {
    expect(await refusal(app.rest.apps.listInstallations())).toBe(401);
  });

  it("a narrowed token does no more than it was made for", async () => {
    const id = (await asApp(github).rest.apps.listInstallations()).data[0]?.id ?? 0;
    const { data: token } = await asApp(github).rest.apps.createInstallationAccessToken({
      installation_id: id,
      repositories: ["site"],
      permissions: { issues: "read", metadata: "read" },
    });
    const narrow = octokit(github.url, token.token);
    const { data } = await narrow.rest.apps.listReposAccessibleToInstallation();
    expect(data.repositories.map(({ name }) => name)).toEqual(["site"]);
    const writing = narrow.rest.issues.create({ owner: ORG, repo: "site", title: "x" });
    expect(await refusal(writing)).toBe(403);
  });
});

describe("names", () => {
  it("are found in any case, and answered in GitHub's own spelling", async () => {
    const { data } = await app.rest.repos.get({ owner: "HARBOR", repo: "Community" });
    expect(data.full_name).toBe("Harbor/community");
    const { data: nia } = await app.rest.users.getByUsername({ username: "NIA" });
    expect(nia).toMatchObject({ login: "nia", name: "Nia Newcomer", type: "User" });
    const { data: again } = await app.rest.users.getById({ account_id: nia.id });
    expect(again.login).toBe("nia");
  });

  it("that nobody has are not found", async () => {
    expect(await refusal(app.rest.users.getByUsername({ username: "nobody-at-all" }))).toBe(404);
    expect(await refusal(app.rest.repos.get({ owner: ORG, repo: "nowhere" }))).toBe(404);
    expect(await refusal(app.rest.teams.list({ org: "elsewhere" }))).toBe(404);
  });

  it("a renamed repository keeps its id", async () => {
    const before = await app.rest.repos.get(where);
    await github.as("olga").renameRepository("community", "commons");
    const { data } = await app.rest.apps.listReposAccessibleToInstallation();
    const found = data.repositories.find(({ id }) => id === before.data.id);
    expect(found?.name).toBe("commons");
  });

  it("a new repository is seen by an App installed on all", async () => {
    const files = { "waymark.yml": "waymark: 1\n" };
    await github.as("olga").createRepository({ name: "second", files });
    const { data } = await app.rest.apps.listReposAccessibleToInstallation();
    expect(data.repositories.map(({ name }) => name)).toEqual(["community", "site", "second"]);
    expect(await github.state().file("second", "waymark.yml")).toBe("waymark: 1\n");
  });
});

describe("an installation", () => {
  it("is not there before somebody installs the App, nor after they took it away", async () => {
    const empty = await startGitHub(harborOptions());
    expect((await asApp(empty).rest.apps.listInstallations()).data).toEqual([]);
    expect(await refusal(asApp(empty).rest.apps.getOrgInstallation({ org: ORG }))).toBe(404);
    await empty.install();
    const there = await asInstallation(empty);
    await empty.uninstall();
    expect(await refusal(there.rest.repos.get(where))).toBe(401);
    await empty.close();
  });

  it("is found by its organisation and by its repositories", async () => {
    const { data } = await asApp(github).rest.apps.getOrgInstallation({ org: "harbor" });
    expect(data).toMatchObject({ account: { login: ORG }, app_slug: "waymark" });
    const found = await asApp(github).rest.apps.getRepoInstallation(where);
    expect(found.data.id).toBe(data.id);
  });

  it("on some repositories sees only those and hears only of those", async () => {
    const some = await startGitHub(harborOptions());
    await some.install({ repositories: ["site"] });
    const seeing = await asInstallation(some);
    const { data } = await seeing.rest.apps.listReposAccessibleToInstallation();
    expect(data.repositories.map(({ name }) => name)).toEqual(["site"]);
    await some.as("nia").openIssue("community", { title: "unheard" });
    await some.as("nia").openIssue("site", { title: "heard" });
    expect(some.deliveries().map(({ event }) => event)).toEqual(["installation", "issues"]);
    await some.close();
  });
});

describe("reading again", () => {
  it("what has not changed costs nothing", async () => {
    const first = await app.rest.issues.listForRepo(where);
    const headers = { "if-none-match": first.headers.etag ?? "" };
    expect(await refusal(app.rest.issues.listForRepo({ ...where, headers }))).toBe(304);
    await github.as("nia").openIssue("community", { title: "new" });
    const { data } = await app.rest.issues.listForRepo({ ...where, headers });
    expect(data).toHaveLength(1);
  });

  it("is counted", async () => {
    const from = github.requests();
    const first = await app.rest.issues.listForRepo(where);
    const headers = { "if-none-match": first.headers.etag ?? "" };
    await refusal(app.rest.issues.listForRepo({ ...where, headers }));
    await app.rest.issues.create({ ...where, title: "x" });
    const now = github.requests();
    expect([
      now.reads - from.reads,
      now.writes - from.writes,
      now.unchanged - from.unchanged,
    ]).toEqual([2, 1, 1]);
    expect(now.log.at(-1)).toMatchObject({
      method: "POST",
      path: "/repos/Harbor/community/issues",
      status: 201,
    });
  });

  it("what people of a story do is not counted", async () => {
    const from = github.requests().log.length;
    await github.as("nia").openIssue("community", { title: "new" });
    await github.state().issues("community");
    expect(github.requests().log).toHaveLength(from);
  });
});

async function titles() {
  return (await github.state().issues("community")).map(({ title }) => title);
}

describe("trouble", () => {
  const issue = { ...where, title: "once" };

  it.each([
    ["primary limit", 403],
    ["secondary limit", 403],
    ["too many", 429],
    ["server error", 500],
    ["bad gateway", 502],
  ] as const)("%s comes once, as %i, and nothing is done", async (answer, status) => {
    github.fail({ method: "POST", path: "/issues" }, { answer, retryAfter: 7 });
    expect(await refusal(app.rest.issues.create(issue))).toBe(status);
    expect(await titles()).toEqual([]);
    await app.rest.issues.create(issue);
    expect(await titles()).toEqual(["once"]);
  });

  it("limits say how long to wait", async () => {
    github.fail({}, { answer: "secondary limit", retryAfter: 7 });
    const error = await app.rest.issues.create(issue).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ response: { headers: { "retry-after": "7" } } });
  });

  it("an answer can be lost after GitHub did what it was asked", async () => {
    for (const answer of ["dropped", "server error"] as const) {
      github.fail({ method: "POST", path: /issues$/ }, { answer, after: true });
      await expect(app.rest.issues.create(issue)).rejects.toMatchObject({ status: 500 });
    }
    expect(await titles()).toEqual(["once", "once"]);
    expect(
      github
        .requests()
        .log.slice(-2)
        .map(({ status }) => status),
    ).toEqual([0, 500]);
  });

  it("comes as often as one says, and only where", async () => {
    github.fail({ path: "/labels", times: 2 }, { answer: "server error" });
    await app.rest.issues.listForRepo(where);
    expect(await refusal(app.rest.issues.listLabelsForRepo(where))).toBe(500);
    expect(await refusal(app.rest.issues.listLabelsForRepo(where))).toBe(500);
    await app.rest.issues.listLabelsForRepo(where);
  });

  it("200 with errors, as GraphQL refuses", async () => {
    github.fail({ path: "/graphql" }, { answer: "errors" });
    await expect(app.graphql("query { viewer { login } }")).rejects.toThrow("rate limit");
  });
});
