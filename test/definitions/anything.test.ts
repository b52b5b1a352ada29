import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem, SourceFile } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { HARBOR, harbor } from "./harbor.ts";

const paths = Object.keys(HARBOR) as (keyof typeof HARBOR)[];
const words = [...new Set(Object.values(HARBOR).flatMap((text) => text.match(/[\w-]+/g) ?? []))];

/** Values made of the words that definitions are made of. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom(...words),
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string()),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie("any"), { maxKeys: 4 }),
  ),
})).any;

/** A slip of the keyboard somewhere in a file. */
const slip = fc.record({
  path: fc.constantFrom(...paths),
  from: fc.nat(2000),
  length: fc.nat(30),
  instead: fc.oneof(
    fc.constantFrom(...words, "\t", "\n", ": ", "- ", "&a ", "*a", '"', "{", "]"),
    fc.string(),
  ),
});

/** Whether a problem stands somewhere in its file. */
function stands(files: readonly SourceFile[], { file, line, column, message }: Problem): boolean {
  const rows = (files.find(({ path }) => path === file)?.text ?? "").split(/\r\n|\n|\r/);
  const row = rows[line - 1];
  return row !== undefined && column >= 1 && column <= row.length + 1 && message.length > 0;
}

/** What makes no sense in how files are read: a problem without a place, definitions with an error. */
function nonsense(files: readonly SourceFile[]): readonly unknown[] {
  const { definitions, problems } = readDefinitions(files);
  const broken = problems.some(({ severity }) => severity === "error");
  const lost = problems.filter((problem) => !stands(files, problem));
  return broken === (definitions === undefined) ? lost : [...lost, "definitions with an error"];
}

describe("whatever stands in a file", () => {
  it("is accepted, or refused at a place in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, any) => {
        expect(nonsense(harbor({ [path]: JSON.stringify(any) }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("after slips of the keyboard, is accepted or refused at a place in it", () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        const texts: Record<string, string> = { ...HARBOR };
        for (const { path, from, length, instead } of slips) {
          const text = texts[path] ?? "";
          const start = from % (text.length + 1);
          texts[path] = text.slice(0, start) + instead + text.slice(start + length);
        }
        expect(nonsense(harbor(texts))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("with one value exchanged for anything, is accepted or refused at a place in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(100), value, (path, index, any) => {
        const text: string = HARBOR[path];
        const values = [...text.matchAll(/(?<=[:-] )[\w-]+|\[[^\]]*\]/g)];
        const chosen = values[index % values.length];
        const start = chosen?.index ?? 0;
        const rest = text.slice(start + (chosen?.[0].length ?? 0));
        expect(
          nonsense(harbor({ [path]: text.slice(0, start) + JSON.stringify(any) + rest })),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
