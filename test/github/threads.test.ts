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

describe("an issue", () => {
  it("opened from a form carries the form's labels where they exist, whoever opens it", async () => {
    const labels = ["process: join", "never made"];
    const number = await github.as("nia").openIssue("community", { title: "Join", labels });
    expect(await github.state().issue("community", number)).toMatchObject({
      author: "nia",
      labels: ["Process: Join"],
    });
    expect(sent(github, 1)).toEqual(["issues.opened", "issues.labeled"]);
  });

  it("opened over the API by somebody without rights has no labels", async () => {
    const nia = octokit(github.url, github.as("nia").token);
    const { data } = await nia.rest.issues.create({ ...where, title: "Join", labels: ["bug"] });
    expect(data.labels).toEqual([]);
  });

  it("tells the whole label, not only its name and colour", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Join" });
    await github.as("zoe").label("community", number, "PROCESS: JOIN");
    const { label } = lastOf(github, "issues", "labeled");
    expect(label).toMatchObject({ name: "Process: Join", color: "0e8a16", description: "joining" });
    expect(label?.id).toBeTypeOf("number");
  });

  it("tells where it happened, to whom the App belongs and who did it", async () => {
    await github.as("nia").openIssue("community", { title: "Join" });
    expect(lastOf(github, "issues", "opened")).toMatchObject({
      organization: { login: ORG },
      repository: { full_name: `${ORG}/community` },
      installation: { id: expect.any(Number) },
      sender: { login: "nia", type: "User" },
    });
  });

  it("edited tells what it said before", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Join", body: "old" });
    await github.as("nia").editBody("community", number, "new");
    const told = lastOf(github, "issues", "edited");
    expect(told.changes).toEqual({ body: { from: "old" } });
    expect(told.issue?.body).toBe("new");
  });

  it("left as it is tells nothing", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Join", body: "same" });
    const from = github.deliveries().length;
    await github.as("nia").editBody("community", number, "same");
    expect(sent(github, from)).toEqual([]);
  });

  it("can be ticked by its author and by people with write access, and by nobody else", async () => {
    const body = "- [ ] read it\n- [ ] say hello";
    const number = await github.as("nia").openIssue("community", { title: "Join", body });
    await github.as("nia").tick("community", number, "read it");
    await github.as("olga").tick("community", number, "say hello");
    await expect(github.as("zoe").tick("community", number, "hello", false)).rejects.toThrow("403");
    expect((await github.state().issue("community", number)).body).toBe(
      "- [x] read it\n- [x] say hello",
    );
  });

  it("cannot be labelled or assigned by its author", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Join" });
    await expect(github.as("nia").label("community", number, "bug")).rejects.toThrow("403");
    await expect(github.as("nia").assign("community", number, "nia")).rejects.toThrow("403");
    await github.as("zoe").assign("community", number, "NIA");
    expect((await github.state().issue("community", number)).assignees).toEqual(["nia"]);
    expect(lastOf(github, "issues", "assigned")).toMatchObject({ assignee: { login: "nia" } });
  });

  it("closed by its author opens again for them, closed by somebody else it does not", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Join" });
    await github.as("nia").closeIssue("community", number);
    await github.as("nia").reopenIssue("community", number);
    await app.rest.issues.update({
      ...where,
      issue_number: number,
      state: "closed",
      state_reason: "not_planned",
    });
    await expect(github.as("nia").reopenIssue("community", number)).rejects.toThrow("403");
    expect(await github.state().issue("community", number)).toMatchObject({
      state: "closed",
      reason: "not_planned",
    });
  });

  it("lists with the pull requests, and by labels in any case", async () => {
    const labels = ["bug"];
    const number = await github.as("nia").openIssue("community", { title: "Broken", labels });
    await github.as("nia").openIssue("community", { title: "Other" });
    const pull = await github.as("ada").openPull("community", { title: "Mend", files: { a: "b" } });
    const all = await app.rest.issues.listForRepo({ ...where, direction: "asc" });
    expect(all.data.map((one) => [one.number, one.pull_request !== undefined])).toEqual([
      [1, false],
      [2, false],
      [pull.number, true],
    ]);
    const bugs = await app.rest.issues.listForRepo({ ...where, labels: "BUG", state: "all" });
    expect(bugs.data.map((one) => one.number)).toEqual([number]);
    const paged = await app.paginate(app.rest.issues.listForRepo, { ...where, per_page: 1 });
    expect(paged).toHaveLength(3);
  });

  it("asked for by a pull request's number shows the pull request", async () => {
    const pull = await github.as("ada").openPull("community", { title: "Mend", files: { a: "b" } });
    const at = { ...where, issue_number: pull.number };
    const { data } = await app.rest.issues.get(at);
    expect(data).toMatchObject({ title: "Mend", pull_request: { merged_at: null } });
    await app.rest.issues.update({ ...at, title: "Mended", labels: ["Bug"] });
    await github.settled();
    expect(await github.state().issue("community", pull.number)).toMatchObject({
      title: "Mended",
      labels: ["bug"],
    });
    expect(sent(github).slice(-2)).toEqual(["pull_request.edited", "pull_request.labeled"]);
  });
});

describe("a comment", () => {
  it("tells the issue's text at that moment", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Join", body: "me" });
    await github.as("ada").comment("community", number, "/approve");
    const told = lastOf(github, "issue_comment", "created");
    expect(told).toMatchObject({ comment: { body: "/approve" }, issue: { body: "me" } });
    expect(told.sender.login).toBe("ada");
  });

  it("on a pull request says so", async () => {
    const pull = await github.as("ada").openPull("community", { title: "Mend", files: { a: "b" } });
    await github.as("nia").comment("community", pull.number, "nice");
    expect(lastOf(github, "issue_comment", "created").issue?.pull_request).toBeDefined();
  });

  it("edited or deleted is told of, and only by who may", async () => {
    const number = await github.as("nia").openIssue("community", { title: "Join" });
    const comment = await github.as("ada").comment("community", number, "one");
    await expect(github.as("nia").editComment("community", comment, "two")).rejects.toThrow("403");
    await github.as("olga").editComment("community", comment, "two");
    const edited = lastOf(github, "issue_comment", "edited");
    expect(edited.changes?.body?.from).toBe("one");
    expect(edited.sender.login).toBe("Olga");
    await github.as("ada").deleteComment("community", comment);
    expect(sent(github).at(-1)).toBe("issue_comment.deleted");
    expect((await github.state().issue("community", number)).comments).toEqual([]);
  });
});

it("a text may be 65,536 characters long, a title 256", async () => {
  const number = await github.as("nia").openIssue("community", { title: "t".repeat(256) });
  await github.as("nia").comment("community", number, "x".repeat(65_536));
  const long = github.as("nia").comment("community", number, "x".repeat(65_537));
  await expect(long).rejects.toThrow("422");
  await expect(github.as("nia").openIssue("community", { title: "t".repeat(257) })).rejects.toThrow(
    "422",
  );
});

describe("labels of a repository", () => {
  it("are one name in any case", async () => {
    const { data } = await app.rest.issues.getLabel({ ...where, name: "BUG" });
    expect(data.name).toBe("bug");
    const again = app.rest.issues.createLabel({ ...where, name: "Bug", color: "ededed" });
    expect(await refusal(again)).toBe(422);
  });

  it("stay under 51 characters", async () => {
    const long = app.rest.issues.createLabel({ ...where, name: "x".repeat(51), color: "ededed" });
    expect(await refusal(long)).toBe(422);
  });

  it("are made, renamed and deleted with a word each", async () => {
    const from = github.deliveries().length;
    await app.rest.issues.createLabel({ ...where, name: "a", color: "ededed", description: "d" });
    await app.rest.issues.updateLabel({ ...where, name: "A", new_name: "b" });
    await app.rest.issues.deleteLabel({ ...where, name: "B" });
    await github.settled();
    expect(sent(github, from)).toEqual(["label.created", "label.edited", "label.deleted"]);
    const names = (await github.state().labels("community")).map(({ name }) => name);
    expect(names).toEqual(["bug", "Process: Join"]);
  });

  it("come off an issue by any spelling", async () => {
    const labels = ["bug"];
    const number = await github.as("nia").openIssue("community", { title: "Broken", labels });
    await app.rest.issues.removeLabel({ ...where, issue_number: number, name: "BUG" });
    await github.settled();
    expect(sent(github).at(-1)).toBe("issues.unlabeled");
    expect((await github.state().issue("community", number)).labels).toEqual([]);
  });
});
