import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conformance } from "./conform.ts";
import { DEVIATIONS } from "./deviations.ts";
import type { Ask } from "./exchange.ts";
import { ORG, asApp, asInstallation, harbor, refusal } from "./harbor.ts";
import { OPERATIONS } from "./described.ts";
import { routes } from "./routes/index.ts";
import type { Double } from "./start.ts";

function ask(method: string, target: string, body?: unknown): Ask {
  const url = new URL(target, "http://github.test");
  const who = { kind: "nobody" } as const;
  const rest = { headers: {}, params: {}, ...(body !== undefined && { body }) };
  return { who, method, path: url.pathname, query: url.searchParams, ...rest };
}

const ISSUES = "/repos/a/b/issues";

describe("a request", () => {
  it.each([
    ["no such endpoint", ask("GET", "/repos/a/b/wishes"), /no such endpoint/],
    ["an unknown parameter", ask("GET", `${ISSUES}?colour=red`), /unknown colour/],
    ["a wrong value", ask("GET", `${ISSUES}?state=merged`), /\?state .*allowed values/],
    ["a text for a number", ask("GET", `${ISSUES}?page=two`), /\?page .*integer/],
    ["a missing body", ask("POST", ISSUES), /body is missing/],
    ["a missing field", ask("POST", ISSUES, { body: "x" }), /title/],
    ["an unknown field", ask("POST", ISSUES, { title: "x", colour: "red" }), /unknown colour/],
    ["a wrong field", ask("PATCH", `${ISSUES}/1`, { state: "gone" }), /allowed values/],
    ["a body where there is none", ask("GET", ISSUES, { a: 1 }), /takes none/],
  ])("%s is noticed", (_name, request, says) => {
    const { violations, ...book } = conformance();
    book.request(request);
    expect(violations).toEqual([expect.stringMatching(says)]);
  });

  it("as GitHub describes it is fine", () => {
    const { violations, ...book } = conformance();
    book.request(ask("GET", `${ISSUES}?state=all&per_page=100&page=2&labels=a,b`));
    book.request(ask("POST", ISSUES, { title: "x", labels: ["a"], assignees: ["b"] }));
    book.request(ask("GET", "/repos/a/b/contents/communities/ui-ux.yml?ref=main"));
    book.request(ask("PUT", "/orgs/a/teams/b/memberships/c"));
    expect(violations).toEqual([]);
  });
});

describe("an answer", () => {
  it("of another shape is noticed", () => {
    const { violations, ...book } = conformance();
    book.answer(ask("GET", `${ISSUES}/1/labels`), { status: 200, body: [{ name: "bug" }] });
    expect(violations.join("\n")).toContain("must have required property 'color'");
  });

  it("of another status is noticed", () => {
    const { violations, ...book } = conformance();
    book.answer(ask("POST", `${ISSUES}/1/comments`, { body: "x" }), { status: 200, body: {} });
    expect(violations.join("\n")).toContain("never answers 200 here");
  });
});

it("a webhook of another shape is noticed", () => {
  const { violations, ...book } = conformance();
  book.webhook("issues", JSON.stringify({ action: "opened" }));
  expect(violations.join("\n")).toContain("must have required property 'issue'");
  book.webhook("issues", JSON.stringify({ action: "eaten" }));
  expect(violations.at(-1)).toContain("no such webhook");
});

describe("everything the double can do", () => {
  let github: Double;
  const where = { owner: ORG, repo: "community" };
  beforeAll(async () => {
    github = await harbor();
  });
  afterAll(() => github.close());

  it("conforms when the App reads it all", async () => {
    const { rest } = await asInstallation(github);
    const head = await github.state().head("community");
    const labels = ["bug"];
    const issue_number = await github.as("nia").openIssue("community", { title: "A", labels });
    const comment_id = await github.as("ada").comment("community", issue_number, "hello");
    await rest.repos.get(where);
    await rest.repos.getBranch({ ...where, branch: "main" });
    await rest.repos.listCommits(where);
    await rest.repos.compareCommitsWithBasehead({ ...where, basehead: `${head}...main` });
    await rest.repos.getContent({ ...where, path: "communities" });
    await rest.repos.getContent({ ...where, path: "communities/ui-ux.yml" });
    await rest.repos.getCollaboratorPermissionLevel({ ...where, username: "zoe" });
    await rest.git.getCommit({ ...where, commit_sha: head });
    await rest.git.getRef({ ...where, ref: "heads/main" });
    await rest.issues.listComments({ ...where, issue_number });
    await rest.issues.listCommentsForRepo(where);
    await rest.issues.getComment({ ...where, comment_id });
    await rest.issues.listLabelsOnIssue({ ...where, issue_number });
    await rest.issues.listLabelsForRepo(where);
    await rest.orgs.get({ org: ORG });
    await rest.teams.list({ org: ORG });
    await rest.teams.listMembersInOrg({ org: ORG, team_slug: "core" });
    await rest.orgs.checkMembershipForUser({ org: ORG, username: "ada" });
    await asApp(github).rest.apps.getInstallation({
      installation_id: (await asApp(github).rest.apps.listInstallations()).data[0]?.id ?? 0,
    });
    expect(github.violations()).toEqual([]);
  });

  it("conforms when the App writes it all", async () => {
    const { rest } = await asInstallation(github);
    const { data: issue } = await rest.issues.create({ ...where, title: "B", body: "b" });
    const at = { ...where, issue_number: issue.number };
    await rest.issues.addLabels({ ...at, labels: ["bug"] });
    await rest.issues.setLabels({ ...at, labels: ["Process: Join", "fresh"] });
    await rest.issues.removeAllLabels(at);
    await rest.issues.addAssignees({ ...at, assignees: ["ada"] });
    await rest.issues.removeAssignees({ ...at, assignees: ["ada"] });
    const { data: comment } = await rest.issues.createComment({ ...at, body: "c" });
    await rest.issues.updateComment({ ...where, comment_id: comment.id, body: "d" });
    await rest.issues.deleteComment({ ...where, comment_id: comment.id });
    await rest.issues.update({ ...at, state: "closed", state_reason: "completed" });
    const { data: blob } = await rest.git.createBlob({ ...where, content: "x", encoding: "utf-8" });
    const { data: tip } = await rest.git.getCommit({
      ...where,
      commit_sha: await github.state().head("community"),
    });
    const entry = { path: "x.md", mode: "100644", type: "blob", sha: blob.sha } as const;
    const { data: tree } = await rest.git.createTree({
      ...where,
      base_tree: tip.tree.sha,
      tree: [entry],
    });
    const made = { ...where, message: "m", tree: tree.sha, parents: [tip.sha] };
    const { data: commit } = await rest.git.createCommit(made);
    await rest.git.createRef({ ...where, ref: "refs/heads/topic", sha: commit.sha });
    const pull = { ...where, title: "T", head: "topic", base: "main", body: "t" };
    const { data: opened } = await rest.pulls.create(pull);
    await rest.pulls.update({ ...where, pull_number: opened.number, title: "U" });
    await rest.pulls.merge({ ...where, pull_number: opened.number });
    const invitation = { org: ORG, invitee_id: issue.user?.id ?? 0 };
    expect(await refusal(rest.orgs.createInvitation(invitation))).toBe(422);
    await github.settled();
    expect(github.violations()).toEqual([]);
  });
});

it("no known deviation is without a reason, or out of date", async () => {
  const github = await harbor();
  await asApp(github).rest.apps.listInstallations();
  expect(DEVIATIONS.filter(({ why }) => why === "")).toEqual([]);
  expect(github.deviated()).toEqual(DEVIATIONS);
  await github.close();
});

function shape(name: string): string {
  return name.replaceAll(/\{\w+\+?\}/g, "{}");
}

it("GitHub describes every endpoint the overlay serves, but for a folder, its own pages, and GraphQL, which has a schema of its own", () => {
  const described = new Set(OPERATIONS.map(shape));
  expect(routes.map(({ at }) => at).filter((at) => !described.has(shape(at)))).toEqual([
    "POST /graphql",
    "POST /organizations/{org}/settings/apps/new",
    "POST /organizations/{org}/settings/apps",
    "GET /repos/{owner}/{repo}/contents",
  ]);
});

it("where npm is out of reach, the script that cuts the description out says so in one line", async () => {
  const script = new URL("../../scripts/vendor-openapi.ts", import.meta.url);
  const offline = { npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" };
  const env = { ...process.env, ...offline, npm_config_cache: mkdtempSync(join(tmpdir(), "npm-")) };
  const run = promisify(execFile)(process.execPath, [fileURLToPath(script), "--check"], { env });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: "@octokit/openapi@23.0.2 could not be fetched from npm, which needs the network\n",
  });
});
