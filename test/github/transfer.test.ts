import { afterAll, expect, test } from "vitest";
import { asInstallation, closeConforming, harbor, lastOf, ORG, refusal, sent } from "./harbor.ts";

const site = { name: "site", labels: ["bug"] };
const github = await harbor({
  repositories: [{ name: "community", labels: ["bug", "Process: Join"] }, site, { name: "attic" }],
});
afterAll(() => closeConforming(github));
const old = { owner: ORG, repo: "community" };
const { rest } = await asInstallation(github);

const labels = ["bug", "Process: Join"];
const number = await github.as("nia").openIssue("community", { title: "Move me", labels });
await github.as("ada").comment("community", number, "hello");
await github.as("nia").openIssue("site", { title: "There already" });
const from = github.deliveries().length;
const there = await github.as("Olga").transferIssue("community", number, "site");

test("an issue goes to another repository with its author, comments and the labels known there", async () => {
  expect(await github.state().issue("site", there)).toMatchObject({
    number: 2,
    title: "Move me",
    author: "nia",
    labels: ["bug"],
    comments: [{ author: "ada", body: "hello" }],
  });
  const { data } = await rest.issues.listForRepo({ ...old, state: "all" });
  expect(data.map(({ title }) => title)).not.toContain("Move me");
  expect(await github.state().issues("community")).toEqual([]);
});

test("both repositories tell of it, each from its own side", () => {
  expect(sent(github, from)).toEqual(["issues.transferred", "issues.opened"]);
  const moved = { number: there, title: "Move me" };
  expect(lastOf(github, "issues", "transferred")).toMatchObject({
    issue: { number },
    repository: { name: "community" },
    changes: { new_issue: moved, new_repository: { name: "site" } },
    sender: { login: "Olga" },
  });
  expect(lastOf(github, "issues", "opened")).toMatchObject({
    issue: { ...moved, user: { login: "nia" } },
    repository: { name: "site" },
    changes: { old_issue: { number }, old_repository: { name: "community" } },
  });
});

test("its old number answers 301, which leads on to the new one", async () => {
  const headers = { authorization: `Bearer ${github.as("Olga").token}` };
  const at = `${github.url}/repos/${ORG}/community/issues/${number}`;
  const answer = await fetch(`${at}/labels`, { headers, redirect: "manual" });
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toMatch(/\/repositories\/\d+\/issues\/2\/labels$/);
  expect(await refusal(rest.issues.listComments({ ...old, issue_number: number }))).toBe(404);
  const { data } = await rest.issues.get({ ...old, issue_number: number });
  expect(data).toMatchObject({ number: there, title: "Move me" });
  await rest.issues.update({ ...old, issue_number: number, title: "Moved" });
  expect((await github.state().issue("site", there)).title).toBe("Moved");
});

test("where the App may not see its new place there is nothing", async () => {
  await github.uninstall();
  await github.install({ repositories: ["community"] });
  const { rest: narrow } = await asInstallation(github);
  expect(await refusal(narrow.issues.get({ ...old, issue_number: number }))).toBe(404);
});

test("who may not write in both repositories transfers nothing", async () => {
  const mine = await github.as("nia").openIssue("community", { title: "Stays" });
  await expect(github.as("nia").transferIssue("community", mine, "site")).rejects.toThrow(
    "may not",
  );
});
