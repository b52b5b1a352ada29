import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { harbor } from "../definitions/harbor.ts";

const page = readFileSync("docs/messages.md", "utf8");
const blocks = [...page.matchAll(/```ftl\n(.*?)```/gs)].map(([, text = ""]) => text);

test("what the page about messages says first can be copied as it is", () => {
  const [example = ""] = blocks;
  const { definitions, problems } = readDefinitions(harbor({ "messages/en.ftl": example }));
  expect(problems).toEqual([]);
  expect(definitions?.messages?.["en"]).toHaveProperty("away-welcome-back");
});

test("every message on the page can be copied into a file of one's own", () => {
  expect(blocks.length).toBeGreaterThan(3);
  for (const block of blocks.slice(1))
    expect(readDefinitions(harbor({ "messages/en.ftl": block })).problems).toEqual([]);
});
