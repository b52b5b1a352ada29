import { afterAll, expect, test } from "vitest";
import { asInstallation, closeConforming, harbor, lastOf, ORG, refusal, sent } from "./harbor.ts";

const github = await harbor();
afterAll(() => closeConforming(github));
const { rest } = await asInstallation(github);
const where = { owner: ORG, repo: "community" };
const issue_number = await github.as("nia").openIssue("community", { title: "A" });
const files = { "a.md": "a" };
const { number: pull } = await github.as("Olga").openPull("community", { title: "P", files });

test("an archived repository can be read and not written, until it is woken", async () => {
  await github.as("Olga").archiveRepository("community");
  expect(lastOf(github, "repository", "archived")).toMatchObject({
    repository: { archived: true },
  });
  expect((await rest.repos.get(where)).data.archived).toBe(true);
  expect((await rest.issues.get({ ...where, issue_number })).status).toBe(200);
  const wish = { ...where, issue_number, body: "hello" };
  await expect(rest.issues.createComment(wish)).rejects.toThrow("archived so is read-only");
  expect(await refusal(rest.issues.addLabels({ ...where, issue_number, labels: ["bug"] }))).toBe(
    403,
  );
  const text = github.as("nia").openIssue("community", { title: "B" });
  await expect(text).rejects.toThrow("archived so is read-only");
  await github.as("Olga").archiveRepository("community", false);
  expect(sent(github).at(-1)).toBe("repository.unarchived");
  expect((await rest.issues.createComment(wish)).status).toBe(201);
});

test("where issues are switched off there are none, and pull requests stay", async () => {
  await github.as("Olga").switchIssues("community", false);
  expect((await rest.repos.get(where)).data.has_issues).toBe(false);
  const there = rest.issues.get({ ...where, issue_number });
  await expect(there).rejects.toThrow("Issues are disabled for this repo");
  expect(await refusal(rest.issues.listComments({ ...where, issue_number }))).toBe(410);
  expect(await refusal(rest.issues.create({ ...where, title: "C" }))).toBe(410);
  const { data } = await rest.issues.listForRepo(where);
  expect(data.map(({ number }) => number)).toEqual([pull]);
  await rest.issues.createComment({ ...where, issue_number: pull, body: "hello" });
  await github.as("Olga").switchIssues("community", true);
  expect((await rest.issues.get({ ...where, issue_number })).status).toBe(200);
});
