import { expect, test } from "vitest";
import { entriesOf, FOLDERS, LISTS, NOUNS } from "../../src/definitions/noun.ts";

test("nouns are told communities first, in an order that leaves no doubt", () => {
  expect(FOLDERS.slice(0, 3)).toEqual(["communities", "pathways", "processes"]);
  expect(new Set(FOLDERS.map((folder) => NOUNS[folder].order)).size).toBe(FOLDERS.length);
});

test("a list belongs to one noun, which renames in it are found by", () => {
  const keys = LISTS.map(({ key }) => key);
  expect(keys).toEqual(["stages", "steps", "items"]);
  expect(new Set([...keys, ...FOLDERS, "types", "forms"]).size).toBe(
    keys.length + FOLDERS.length + 2,
  );
});

test("entries come in reading order, those inside others too, with where they stand", () => {
  const below = { id: "b", text: "B", previously: ["c"] };
  const checklist = { items: [{ id: "a", items: [below] }, { id: "d" }] };
  expect(entriesOf("items", checklist)).toEqual([
    { id: "a", path: ["items", 0] },
    { id: "b", previously: ["c"], path: ["items", 0, "items", 0] },
    { id: "d", path: ["items", 1] },
  ]);
});

test("steps whose order does not matter are entries, too", () => {
  const process = { steps: [{ id: "a" }, { "any-order": [{ id: "b", previously: ["c"] }] }] };
  expect(entriesOf("steps", process)).toEqual([
    { id: "a", path: ["steps", 0] },
    { id: "b", previously: ["c"], path: ["steps", 1, "any-order", 0] },
  ]);
});
