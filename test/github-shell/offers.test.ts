import { expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
import { harborTown } from "./harbor-town.ts";

const { github, quiet } = await harborTown();

const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";

/** Somebody opens an issue with the join form's words and label, wherever that is. */
async function ask(repository: string, labels: readonly string[]): Promise<number> {
  const form = { title: "Join", body: joinBody("Data"), labels };
  const number = await github.as("sam").openIssue(repository, form);
  await quiet();
  return number;
}

async function said(repository: string, number: number): Promise<string> {
  const { comments } = await github.state().issue(repository, number);
  return comments.map(({ body }) => body).join("\n\n");
}

test("an issue elsewhere asks for nothing, until its repository offers the form", async () => {
  const number = await ask("website", []);
  expect(await said("website", number)).toBe("");
  const text = await github.state().file("community", FORM);
  await github.as("olga").commit("website", FORM, text ?? "");
  const there = await ask("website", []);
  expect(await said("website", there)).toContain("comment `/start` and I'll get going");
  await github.as("ada").comment("website", there, "/start");
  await quiet();
  expect(await said("website", there)).toContain("only `sam`, who opened this issue");
  await github.as("sam").comment("website", there, "/start");
  await quiet();
  expect(await said("website", there)).toContain("thanks for your request “Join a community”");
});

test("what somebody else writes into a bug report lets nobody in", async () => {
  const number = await github
    .as("sam")
    .openIssue("community", { title: "It breaks", body: "Look" });
  await quiet();
  await github.as("olga").editBody("community", number, joinBody("Data"));
  await github.as("olga").label("community", number, "process: join");
  await quiet();
  const { state, labels } = await github.state().issue("community", number);
  expect([state, labels]).toEqual(["open", ["process: join"]]);
  expect(await said("community", number)).toContain("I'm not sure you meant it as one");
});
