import { expect, test } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";

const SETTINGS = { path: "waymark.yml", text: "organization: Harbor\n" };
const CORE = `name: Work
for-anybody: [epic]
stages:
  - { id: one, name: One, when: { member: { for: 1 day } }, most: 2 }
`;

function warned(...files: readonly (readonly [string, string])[]): readonly string[] {
  const all = files.map(([id, text]) => ({ path: `pathways/${id}.yml`, text }));
  const { problems } = readDefinitions([SETTINGS, ...all]);
  return problems.filter(({ rule }) => rule === "issues-are-named").map(({ file }) => file);
}

test("a limit is about the issues of its stage", () => {
  const named = CORE.replace("most: 2", "most: 2, issues: [small]");
  expect(warned(["work", CORE])).toHaveLength(2);
  expect(warned(["work", named])).toEqual([]);
});

test("a variant may name the issues that its core leaves open", () => {
  const variant = "name: Here\nextends: work\nstages: [{ id: one, issues: [small] }]\n";
  expect(warned(["work", CORE], ["here", variant])).toEqual([]);
  const another = CORE.replace("for-anybody: [epic]\n", "");
  expect(warned(["work", CORE], ["here", variant], ["more", another])).toHaveLength(1);
});

test("nothing is said of a file with a mistake in it", () => {
  expect(warned(["work", CORE.replace("most: 2", "most: 2, isues: [small]")])).toEqual([]);
});
