import { assert, constantFrom, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { distance } from "../../src/definitions/distance.ts";

/** The same by its definition, every cell of every row. */
function slowly(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const changed = cell(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const nearer = swapped ? cell(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(changed, cell(i - 1, j) + 1, cell(i, j - 1) + 1, nearer));
    }
  }
  return cell(a.length, b.length);
}

const text = string({ unit: constantFrom("a", "b", "c"), maxLength: 12 });

describe("how many letters two texts are apart", () => {
  it("is what its definition says, up to what is far enough", () => {
    assert(
      property(text, text, integer({ min: 1, max: 14 }), (a, b, enough) => {
        expect(distance(a, b, enough)).toBe(Math.min(slowly(a, b), enough));
      }),
      { numRuns: 5000 },
    );
  });

  it("counts neighbours that changed places once", () => {
    expect(distance("badge", "bagde", 9)).toBe(1);
    expect(distance("", "abc", 9)).toBe(3);
    expect(distance("abc", "", 9)).toBe(3);
  });
});
