import { expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
import { harborTown } from "./harbor-town.ts";

const { github, store, quiet, context } = await harborTown();
const TIMES = 40;

test("a stranger who writes and writes on somebody's request is answered five times, and not read any more", async () => {
  const request = { title: "Join", body: joinBody("UI/UX"), labels: ["process: join"] };
  const number = await github.as("kit").openIssue("community", request);
  await quiet();
  for (let n = 0; n < TIMES; n += 1)
    await github.as("max").comment("community", number, n % 2 ? "/approve" : `/help ${n}`);
  await quiet();
  const ours = (await github.state().issue("community", number)).comments.filter(
    ({ author }) => author === "waymark[bot]",
  );
  const [status, ...answers] = ours.map(({ body }) => body);
  expect(status).toContain("Hi @kit");
  expect(answers).toHaveLength(5);
  expect(answers.at(-1)).toContain("my last answer to you here for an hour");
  const facts = await store.allFacts((await context()).org.id);
  expect(facts.filter(({ kind }) => kind === "commanded")).toHaveLength(TIMES + 1);

  await github.as("ada").comment("community", number, "/approve");
  await quiet();
  const { body, labels } = await github.state().issue("community", number);
  expect(labels).toContain("join: onboarding");
  expect(body).toContain("- [ ] Read the code of conduct");
  expect(github.violations()).toEqual([]);
});
