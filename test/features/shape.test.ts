import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { features } from "../../src/features/index.ts";

describe("every feature has the same shape", () => {
  const folders = readdirSync("src/features", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(folders)("%s has an index and stands in the list", (name) => {
    expect(existsSync(`src/features/${name}/index.ts`)).toBe(true);
    expect(features.map((feature) => feature.name)).toContain(name);
  });

  test("there is nothing in the list without a folder, and nothing twice", () => {
    expect(features.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  });

  test("a command belongs to one of them", () => {
    const names = features.flatMap(({ commands = [] }) => commands.map(({ name }) => name));
    expect(names).toEqual([...new Set(names)]);
  });

  test("every one does something", () => {
    const idle = features.filter(
      ({ facts, reply, conclude, uphold }) => !facts && !reply && !conclude && !uphold,
    );
    expect(idle).toEqual([]);
  });
});
