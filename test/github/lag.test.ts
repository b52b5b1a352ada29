import { afterAll, afterEach, expect, test } from "vitest";
import { asInstallation, closeConforming, harbor, ORG, refusal, sent } from "./harbor.ts";

const github = await harbor();
afterAll(() => closeConforming(github));
afterEach(() => github.lag(0));

const where = { owner: ORG, repo: "community" };

test("an issue that a webhook told of is not there for the next reads, and its comments neither", async () => {
  const { rest } = await asInstallation(github);
  github.lag(2);
  const issue_number = await github.as("nia").openIssue("community", { title: "A" });
  expect(sent(github).at(-1)).toBe("issues.opened");
  expect(await refusal(rest.issues.get({ ...where, issue_number }))).toBe(404);
  expect(await refusal(rest.issues.listComments({ ...where, issue_number }))).toBe(404);
  expect((await rest.issues.get({ ...where, issue_number })).data.title).toBe("A");
});

test("it is there for people, for who writes, and once the replicas have caught up", async () => {
  const { rest } = await asInstallation(github);
  github.lag(Infinity);
  const issue_number = await github.as("nia").openIssue("community", { title: "B" });
  const comment_id = await github.as("nia").comment("community", issue_number, "hello");
  expect(await refusal(rest.issues.getComment({ ...where, comment_id }))).toBe(404);
  await rest.issues.createComment({ ...where, issue_number, body: "there you are" });
  expect(await refusal(rest.issues.get({ ...where, issue_number }))).toBe(404);
  github.lag(0);
  expect((await rest.issues.get({ ...where, issue_number })).data.comments).toBe(2);
});

test("pull requests and repositories lag as issues do; what was there stays", async () => {
  const { rest } = await asInstallation(github);
  github.lag(1);
  const files = { "a.md": "a" };
  const { number } = await github.as("ada").openPull("community", { title: "P", files });
  expect(await refusal(rest.pulls.get({ ...where, pull_number: number }))).toBe(404);
  await github.as("Olga").createRepository({ name: "fresh" });
  expect(await refusal(rest.repos.get({ owner: ORG, repo: "fresh" }))).toBe(404);
  expect((await rest.repos.get({ owner: ORG, repo: "fresh" })).data.name).toBe("fresh");
  expect((await rest.repos.get(where)).data.name).toBe("community");
});
