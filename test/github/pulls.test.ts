import type { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ORG,
  asInstallation,
  closeConforming,
  harbor,
  lastOf,
  octokit,
  refusal,
  sent,
} from "./harbor.ts";
import type { Double } from "./start.ts";

let github: Double;
let app: Octokit;
const where = { owner: ORG, repo: "community" };

beforeEach(async () => {
  github = await harbor();
  app = await asInstallation(github);
});
afterEach(() => closeConforming(github));

const MEND = {
  title: "Mend",
  files: { "communities/ui-ux.yml": "name: UI\n", "docs/new.md": "x\n" },
};

describe("a pull request", () => {
  it("shows the files it changes by their names", async () => {
    const { number } = await github.as("nia").openPull("community", MEND);
    const { data } = await app.rest.pulls.listFiles({ ...where, pull_number: number });
    expect(data.map(({ filename, status }) => [filename, status])).toEqual([
      ["communities/ui-ux.yml", "modified"],
      ["docs/new.md", "added"],
    ]);
    const { data: whole } = await app.rest.pulls.get({ ...where, pull_number: number });
    expect(whole).toMatchObject({ changed_files: 2, additions: 2, deletions: 1 });
  });

  it("of somebody without write access comes as from a fork: no push is heard", async () => {
    const from = github.deliveries().length;
    await github.as("nia").openPull("community", MEND);
    expect(sent(github, from)).toEqual(["pull_request.opened"]);
  });

  it("gets a new head with every push", async () => {
    const { number, head } = await github.as("nia").openPull("community", MEND);
    const next = await github.as("nia").pushToPull("community", number, { "docs/new.md": null });
    const told = lastOf(github, "pull_request", "synchronize");
    expect(told).toMatchObject({
      before: head,
      after: next,
      pull_request: { head: { sha: next } },
    });
    const { data } = await app.rest.pulls.get({ ...where, pull_number: number });
    expect(data.head.sha).toBe(next);
    const files = await app.rest.pulls.listFiles({ ...where, pull_number: number });
    expect(files.data.map(({ filename }) => filename)).toEqual(["communities/ui-ux.yml"]);
    const { data: all } = await app.rest.pulls.list(where);
    expect(all.map((pull) => pull.head.sha)).toEqual([next]);
  });

  it("merged keeps what the default branch got meanwhile", async () => {
    const first = await github.as("nia").openPull("community", MEND);
    const files = { "other.md": "y\n" };
    const second = await github.as("ada").openPull("community", { title: "Other", files });
    await github.as("olga").mergePull("community", first.number);
    await github.as("olga").mergePull("community", second.number);
    expect(await github.state().file("community", "communities/ui-ux.yml")).toBe("name: UI\n");
    expect(await github.state().file("community", "other.md")).toBe("y\n");
    expect(await github.state().file("community", "waymark.yml")).toBe("waymark: 1\n");
  });

  it("merged tells of the push and of the merge, with what was pushed", async () => {
    const { number } = await github.as("nia").openPull("community", MEND);
    const from = github.deliveries().length;
    await github.as("olga").mergePull("community", number);
    expect(sent(github, from)).toEqual(["push", "pull_request.closed"]);
    expect(lastOf(github, "push")).toMatchObject({
      ref: "refs/heads/main",
      head_commit: { added: ["docs/new.md"], modified: ["communities/ui-ux.yml"], removed: [] },
    });
    const { data } = await app.rest.pulls.get({ ...where, pull_number: number });
    expect(data.merged).toBe(true);
    expect(data.merge_commit_sha).toBe(await github.state().head("community"));
    expect(lastOf(github, "pull_request", "closed")).toMatchObject({
      pull_request: { merged: true, merge_commit_sha: data.merge_commit_sha },
    });
  });

  it("removes and renames files on the way", async () => {
    const files = { "waymark.yml": null, "settings.yml": "waymark: 1\n" };
    const { number } = await github.as("nia").openPull("community", { title: "Rename", files });
    await github.as("olga").mergePull("community", number);
    expect(await github.state().file("community", "waymark.yml")).toBeUndefined();
    expect(await github.state().file("community", "settings.yml")).toBe("waymark: 1\n");
  });

  it("is merged once, by who may write, and at the head they saw", async () => {
    const { number } = await github.as("nia").openPull("community", MEND);
    const at = { ...where, pull_number: number };
    await expect(github.as("nia").mergePull("community", number)).rejects.toThrow("403");
    const olga = octokit(github.url, github.as("olga").token);
    expect(await refusal(olga.rest.pulls.merge({ ...at, sha: "0".repeat(40) }))).toBe(409);
    await github.as("olga").mergePull("community", number);
    await expect(github.as("olga").mergePull("community", number)).rejects.toThrow("405");
  });

  it("is reviewed by others, and approved by nobody's own hand", async () => {
    const { number } = await github.as("nia").openPull("community", MEND);
    await github.as("ada").review("community", number, "approve", "lovely");
    const told = lastOf(github, "pull_request_review", "submitted");
    expect(told).toMatchObject({ review: { state: "approved", user: { login: "ada" } } });
    const nia = github.as("nia");
    await expect(nia.review("community", number, "approve")).rejects.toThrow("422");
    const { data } = await app.rest.pulls.listReviews({ ...where, pull_number: number });
    expect(data.map(({ state }) => state)).toEqual(["APPROVED"]);
  });
});

describe("a commit", () => {
  it("straight to the default branch is told with its files", async () => {
    const sha = await github.as("olga").commit("community", "badges/first.yml", "name: First\n");
    expect(lastOf(github, "push")).toMatchObject({
      ref: "refs/heads/main",
      after: sha,
      created: false,
      commits: [{ id: sha, added: ["badges/first.yml"], modified: [], removed: [] }],
      sender: { login: "Olga" },
    });
    expect(await github.state().head("community")).toBe(sha);
  });

  it("takes write access, which a team may give", async () => {
    await expect(github.as("ada").commit("community", "a", "b")).rejects.toThrow("may not push");
    await github.as("ada").commit("site", "a", "b");
    expect(await github.state().file("site", "a")).toBe("b");
  });

  it("of the App's, over the API, is told too", async () => {
    const content = Buffer.from("x").toString("base64");
    const file = { path: "made/by app.md", message: "m", content };
    await app.rest.repos.createOrUpdateFileContents({ ...where, ...file });
    await github.settled();
    const told = lastOf(github, "push");
    expect(told).toMatchObject({ head_commit: { added: ["made/by app.md"] } });
    expect(told.sender.login).toBe("waymark[bot]");
  });

  it("on a new branch is told as its creation", async () => {
    const sha = await github.state().head("community");
    await app.rest.git.createRef({ ...where, ref: "refs/heads/topic", sha });
    await github.settled();
    expect(lastOf(github, "push")).toMatchObject({ created: true, commits: [] });
    await app.rest.git.updateRef({ ...where, ref: "heads/topic", sha, force: true });
    await app.rest.git.deleteRef({ ...where, ref: "heads/topic" });
    expect(await refusal(app.rest.git.getRef({ ...where, ref: "heads/topic" }))).toBe(404);
  });
});

function annotation(line: number) {
  const place = { path: "waymark.yml", start_line: line, end_line: line };
  return { ...place, annotation_level: "failure" as const, message: `line ${line}` };
}
function output(from: number, count: number) {
  const annotations = Array.from({ length: count }, (_, i) => annotation(from + i));
  return { title: "Problems", summary: "see below", annotations };
}

describe("a check run", () => {
  it("takes 50 annotations a request, and adds later ones", async () => {
    const head_sha = await github.state().head("community");
    const run = { ...where, name: "Definitions", head_sha, status: "in_progress" as const };
    const { data } = await app.rest.checks.create({ ...run, output: output(1, 50) });
    await app.rest.checks.update({
      ...where,
      check_run_id: data.id,
      status: "completed",
      conclusion: "failure",
      output: output(51, 3),
    });
    const found = await app.paginate(app.rest.checks.listAnnotations, {
      ...where,
      check_run_id: data.id,
      per_page: 30,
    });
    expect(found.map(({ start_line }) => start_line)).toEqual(
      Array.from({ length: 53 }, (_, i) => i + 1),
    );
    const [seen] = await github.state().checkRuns("community", head_sha);
    expect(seen).toMatchObject({ name: "Definitions", conclusion: "failure", title: "Problems" });
    expect(seen?.annotations).toHaveLength(53);
    const { data: shown } = await app.rest.checks.get({ ...where, check_run_id: data.id });
    expect(shown.output.annotations_count).toBe(53);
    await github.settled();
    expect(sent(github).slice(-2)).toEqual(["check_run.created", "check_run.completed"]);
  });

  it("is no person's to make", async () => {
    const olga = octokit(github.url, github.as("olga").token);
    const head_sha = await github.state().head("community");
    expect(await refusal(olga.rest.checks.create({ ...where, name: "D", head_sha }))).toBe(403);
  });
});
