import type { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clock } from "./clock.ts";
import { type Emulator, startEmulator } from "./emulator.ts";
import { ORG, asInstallation, harbor, harborOptions, octokit, refusal } from "./harbor.ts";
import type { Double } from "./start.ts";

/** What somebody else's emulator and our overlay must agree on. */
interface Side {
  readonly app: Octokit;
  readonly person: Octokit;
  close(): Promise<void>;
}

async function bare(): Promise<Side> {
  const emulator: Emulator = await startEmulator(harborOptions(), "http://127.0.0.1:1", clock());
  const app = await asInstallation(emulator);
  const person = octokit(emulator.url, "emulated_Olga_0");
  return { app, person, close: () => emulator.close() };
}

async function overlaid(): Promise<Side> {
  const github: Double = await harbor({ repositories: [{ name: "community" }] });
  const app = await asInstallation(github);
  const person = octokit(github.url, github.as("Olga").token);
  return { app, person, close: () => github.close() };
}

const where = { owner: ORG, repo: "community" };

describe.each([
  ["the bare emulator", bare],
  ["the overlay", overlaid],
])("%s", (_name, start) => {
  let side: Side;
  beforeAll(async () => {
    side = await start();
  });
  afterAll(() => side.close());

  it("keeps an issue with its labels", async () => {
    const { data } = await side.person.rest.issues.create({
      ...where,
      title: "Help",
      body: "please",
      labels: ["question"],
    });
    const { data: seen } = await side.app.rest.issues.get({ ...where, issue_number: data.number });
    expect(seen).toMatchObject({ title: "Help", body: "please", state: "open" });
    expect(seen.user?.login).toBe("Olga");
    expect(seen.labels).toMatchObject([{ name: "question" }]);
  });

  it("closes an issue with a reason", async () => {
    const { data } = await side.person.rest.issues.create({ ...where, title: "Close me" });
    const at = { ...where, issue_number: data.number };
    await side.app.rest.issues.update({ ...at, state: "closed", state_reason: "not_planned" });
    const { data: seen } = await side.app.rest.issues.get(at);
    expect(seen).toMatchObject({ state: "closed", state_reason: "not_planned" });
    expect(seen.closed_by?.login).toBe("waymark[bot]");
  });

  it("keeps the App's comments under the App's name, and lets it edit them", async () => {
    const { data: issue } = await side.person.rest.issues.create({ ...where, title: "Talk" });
    const at = { ...where, issue_number: issue.number };
    const { data: comment } = await side.app.rest.issues.createComment({ ...at, body: "Hello" });
    await side.app.rest.issues.updateComment({ ...where, comment_id: comment.id, body: "Hi" });
    const { data: seen } = await side.app.rest.issues.listComments(at);
    expect(seen.map(({ body, user }) => [user?.login, user?.type, body])).toEqual([
      ["waymark[bot]", "Bot", "Hi"],
    ]);
  });

  it("pages through a list", async () => {
    const { data: issue } = await side.person.rest.issues.create({ ...where, title: "Long" });
    const at = { ...where, issue_number: issue.number };
    for (const body of ["1", "2", "3"]) await side.app.rest.issues.createComment({ ...at, body });
    const first = await side.app.rest.issues.listComments({ ...at, per_page: 2 });
    expect(first.data.map(({ body }) => body)).toEqual(["1", "2"]);
    expect(first.headers.link).toContain('rel="next"');
  });

  it("keeps files, trees and blobs", async () => {
    const content = Buffer.from("name: UI/UX\n").toString("base64");
    const path = "communities/ui-ux.yml";
    await side.person.rest.repos.createOrUpdateFileContents({
      ...where,
      path,
      message: "m",
      content,
    });
    const { data: tree } = await side.app.rest.git.getTree({
      ...where,
      tree_sha: "main",
      recursive: "1",
    });
    const entry = tree.tree.find((one) => one.path === path);
    const { data: blob } = await side.app.rest.git.getBlob({
      ...where,
      file_sha: entry?.sha ?? "",
    });
    expect(Buffer.from(blob.content, "base64").toString()).toBe("name: UI/UX\n");
  });

  it("merges a pull request", async () => {
    const { data: main } = await side.app.rest.git.getRef({ ...where, ref: "heads/main" });
    await side.person.rest.git.createRef({
      ...where,
      ref: "refs/heads/mend",
      sha: main.object.sha,
    });
    const file = { path: "mend.md", message: "m", content: Buffer.from("x").toString("base64") };
    await side.person.rest.repos.createOrUpdateFileContents({ ...where, ...file, branch: "mend" });
    const { data: pull } = await side.person.rest.pulls.create({
      ...where,
      title: "Mend",
      head: "mend",
      base: "main",
    });
    await side.person.rest.pulls.merge({
      ...where,
      pull_number: pull.number,
      merge_method: "merge",
    });
    const { data: seen } = await side.app.rest.pulls.get({ ...where, pull_number: pull.number });
    expect(seen).toMatchObject({ merged: true, state: "closed", title: "Mend" });
    const { data: merged } = await side.app.rest.repos.getContent({ ...where, path: "mend.md" });
    expect(merged).toMatchObject({ name: "mend.md", type: "file" });
  });

  it("shows a check run on its commit", async () => {
    const { data: main } = await side.app.rest.git.getRef({ ...where, ref: "heads/main" });
    await side.app.rest.checks.create({
      ...where,
      name: "Definitions",
      head_sha: main.object.sha,
      status: "completed",
      conclusion: "failure",
      output: { title: "2 problems", summary: "see below" },
    });
    const { data } = await side.app.rest.checks.listForRef({ ...where, ref: main.object.sha });
    expect(data.check_runs).toMatchObject([{ name: "Definitions", conclusion: "failure" }]);
  });

  it("knows no issue that nobody opened", async () => {
    expect(await refusal(side.app.rest.issues.get({ ...where, issue_number: 999 }))).toBe(404);
  });
});
