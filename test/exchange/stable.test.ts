import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TARGETS } from "../../src/exchange/export.ts";
import { type Import, importFiles } from "../../src/exchange/import.ts";
import { FORMATS } from "../../src/exchange/recognise.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { ALL_CONTRIBUTORS, ORG } from "./harbor.ts";
import { allContributors, anything, peribolos, sigs } from "./organisations.ts";
import { atHome, exported, imported, written } from "./reading.ts";

/** The files and the export of an import, and of an import of that export. */
function twice(target: (typeof TARGETS)[number], text: string) {
  const first = imported(text).carried;
  const back = exported(target, first).text;
  const second = imported(back, { format: target }).carried;
  const again = exported(target, second).text;
  return { first: { ...written(first), back }, second: { ...written(second), back: again } };
}

describe("import, export and import again", () => {
  it("is stable for the invented organisation", () => {
    const { first, second } = twice("peribolos", ORG);
    expect(second).toEqual(first);
    const people = twice("all-contributors", ALL_CONTRIBUTORS);
    expect(people.second).toEqual(people.first);
  });

  it("is stable for every organisation in peribolos' format", () => {
    fc.assert(
      fc.property(peribolos, (text) => {
        const { first, second } = twice("peribolos", text);
        expect(second).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it("is stable for every table of contributors", () => {
    fc.assert(
      fc.property(allContributors, (text) => {
        const { first, second } = twice("all-contributors", text);
        expect(second).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

/** What makes no sense of an outcome: a problem without a place, or people who are not found again. */
function nonsense(result: Import): readonly unknown[] {
  if ("problems" in result) return result.problems.filter(({ line, column }) => line * column < 1);
  const home = atHome(result.carried);
  return [...result.carried.people.keys()].filter((id) => !home.people.has(id));
}

describe("whatever other tools have", () => {
  it("becomes definitions without an error, alone and together", () => {
    fc.assert(
      fc.property(
        sigs,
        peribolos,
        allContributors,
        fc.constantFrom("all", "led", "none"),
        (...all) => {
          const [one, two, three, teams] = all;
          const texts = [one, two, three];
          const files = texts.map((text, index) => ({ file: `file ${index}`, text }));
          const result = importFiles(files, { teams }, PLAIN);
          if ("problems" in result) throw new Error(JSON.stringify(result.problems));
          expect(atHome(result.carried).communities).toEqual(result.carried.communities);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is read or refused, whatever stands in it", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...FORMATS), (value, format) => {
        const text = typeof value === "string" ? value : JSON.stringify(value);
        expect(nonsense(importFiles([{ file: "any", text }], { format }, PLAIN))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
