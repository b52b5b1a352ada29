import { expect, test } from "vitest";
import { harborTown } from "./harbor-town.ts";

const { github, quiet, alarms } = await harborTown();

const REVIEWS = "  - { type: review, on: pull_request_review.submitted }\n";
const before = (await github.state().file("community", "waymark.yml")) ?? "";

function settings(text: string) {
  return { "waymark.yml": text };
}

async function newest() {
  const issues = await github.state().issues("community");
  return issues.toSorted((a, b) => b.number - a.number)[0];
}

test("other rules that are pushed wait for an owner; by a pull request they don't", async () => {
  await github.as("olga").commitFiles("community", settings(before.replace(REVIEWS, "")));
  await quiet();
  const question = await newest();
  expect(question?.title).toBe("Waymark: should what people did before be counted again?");
  const number = question?.number ?? 0;
  const head = await github.state().head("community");
  const [run] = await github.state().checkRuns("community", head);
  expect(run).toMatchObject({ conclusion: "neutral" });
  const asked = await github.state().issue("community", number);
  expect(asked.body).toContain(head);
  expect(asked.comments.map(({ body }) => body).join("\n")).toContain(
    "**What applying this changes**",
  );

  await github.as("olga").comment("community", number, "/apply");
  await quiet();
  const answered = await github.state().issue("community", number);
  expect(answered.state).toBe("closed");
  expect(answered.comments.at(-1)?.body).toContain("These definitions are in force now");
  const [after] = await github.state().checkRuns("community", head);
  expect(after).toMatchObject({ conclusion: "success" });

  const pull = await github
    .as("ada")
    .openPull("community", { title: "Count reviews", files: settings(before) });
  await quiet();
  await github.as("olga").mergePull("community", pull.number);
  await quiet();
  expect((await newest())?.number).toBe(pull.number);
  expect(alarms).toEqual([]);
});
