import { expect, test } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { files } from "../../build/definitions.ts";

/** The rules that speak up about the small organisation with one file written so. */
function rulesFor(path: string, text: string): readonly string[] {
  const all = Object.entries({ ...files, [path]: text });
  const { problems } = readDefinitions(all.map(([at, one]) => ({ path: at, text: one ?? "" })));
  return problems.map(({ rule, file }) => `${file}: ${rule}`);
}

const DATA = "communities/data.yml";
const JOIN = "processes/join.yml";

test("a meeting with a key that nobody knows is not told that it lacks `from`: that may be what was meant", () => {
  const meeting = (more: string) =>
    `${files[DATA] ?? ""}meetings: [{ name: Table, every: 2 weeks${more} }]\n`;
  expect(rulesFor(DATA, meeting(""))).toContain(`${DATA}: meetings-say-when`);
  expect(rulesFor(DATA, meeting(", form: 2026-02-04"))).toEqual([`${DATA}: schema`]);
});

test("a list that is none is the schema's to speak of, and nobody else's", () => {
  const waits = (community: string) =>
    (files[JOIN] ?? "").replace(/unless: .*/, `unless: { field: ${community} }`);
  expect(rulesFor(JOIN, waits("{ id: community, is-one-of: [Chess] }"))).toEqual([
    `${JOIN}: condition-values-are-offered`,
  ]);
  expect(rulesFor(JOIN, waits("{ id: community, is-one-of: Chess }"))).toEqual([`${JOIN}: schema`]);
  expect(rulesFor(JOIN, waits("{ id: community, filled: true }"))).toEqual([]);
});
