import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const text = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2);

describe("the threat model", () => {
  test.each(rows)("names the tests that show what it says: %s", (row) => {
    const shown = Array.from(row.matchAll(/\]\((test\/[^)]+)\)/g), ([, path = ""]) => path);
    expect(shown).not.toEqual([]);
    for (const path of shown) expect(statSync(join(ROOT, path)).isFile(), path).toBe(true);
  });

  test("has its oracle", () => {
    expect(rows.length).toBeGreaterThan(12);
    expect(existsSync(join(ROOT, "test/oracle"))).toBe(true);
  });
});
