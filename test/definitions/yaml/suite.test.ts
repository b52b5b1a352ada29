import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PLAIN } from "../../../src/words/voice.ts";
import { readYaml } from "../../../src/definitions/yaml/read-yaml.ts";

interface Case {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  /** Whether it is no YAML. */
  readonly fail?: true;
  /** Its value, where JSON knows such. */
  readonly json?: string;
}

const FOLDER = join(import.meta.dirname, "../vendor/yaml-test-suite");
const CASES = JSON.parse(readFileSync(join(FOLDER, "cases.json"), "utf8")) as readonly Case[];

/** What YAML allows and definitions do not: why, and how the only kind of problem begins. */
const NARROWER: readonly (readonly [why: string, says: RegExp, cases: number])[] = [
  ["a file is one thing, so it is one document", /^One file holds one document/, 15],
  ["nothing begins behind the dashes at the end of a file", /^Nothing comes after this `---`/, 4],
  ["a file without anything describes nothing", /^The file is empty\.$/, 5],
  ["keys are names, and no lists, mappings or aliases", /^A key must be plain text\.$/, 17],
  ["tags stand for types of programs; definitions have only their own", /^Tags such as /, 13],
  ["two keys without a name are one key twice", /^`` is here twice\.$/, 1],
];

function said({ yaml }: Case): readonly string[] {
  const read = readYaml(yaml);
  return "mistakes" in read ? read.mistakes.map(({ message }) => message(PLAIN)) : [];
}

const allowed = CASES.filter(({ fail }) => !fail);
const narrower = (one: Case) =>
  NARROWER.findIndex(
    ([, says]) => said(one).length > 0 && said(one).every((message) => says.test(message)),
  );

describe("the YAML test suite", () => {
  it("is all here", () => {
    expect([CASES.length, allowed.length]).toEqual([402, 308]);
  });

  it("says what is no YAML, and all of it is refused", () => {
    for (const one of CASES.filter(({ fail }) => fail))
      expect(said(one).length, `${one.id} ${one.name}`).toBeGreaterThan(0);
  });

  it("says what is YAML, and it is read as it says or refused for a reason of ours", () => {
    for (const one of allowed.filter((each) => narrower(each) < 0)) {
      const read = readYaml(one.yaml);
      const value = "value" in read ? read.value : read.mistakes;
      const meant: unknown = one.json === undefined ? value : JSON.parse(one.json);
      expect(said(one), `${one.id} ${one.name}`).toEqual([]);
      expect(value, `${one.id} ${one.name}`).toEqual(meant);
    }
  });

  it.each(NARROWER.map(([why, , cases], index) => [why, cases, index] as const))(
    "knows more than definitions need: %s (%i cases)",
    (_, cases, index) => {
      expect(allowed.filter((one) => narrower(one) === index)).toHaveLength(cases);
    },
  );
});
