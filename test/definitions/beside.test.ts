import { ours } from "../../src/words/shown.ts";
import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { MOST_BYTES } from "../../src/definitions/read-source.ts";
import { change, type Files, harbor, HARBOR } from "./harbor.ts";

const BUG = ".github/ISSUE_TEMPLATE/bug.yml";
const OURS = ".github/ISSUE_TEMPLATE/join-community.yml";
const TOP = "name: Bug\ndescription: x\n";

function asking(...elements: readonly string[]): string {
  return `${TOP}body:\n${elements.map((one) => `  - ${one}\n`).join("")}`;
}

function read(files: Files, more: readonly SourceFile[] = []) {
  const { problems, definitions, checked } = readDefinitions([...harbor(files), ...more]);
  const said = problems.map(({ file, rule, severity }) => `${severity} in ${file}: ${rule}`);
  return { problems, said, definitions, checked };
}

describe("an issue form that starts none of our processes", () => {
  const wrong: readonly (readonly [what: string, text: string, rule: string])[] = [
    ["is no YAML", "name: [\n", "yaml"],
    [
      "holds two documents",
      `${asking("{ type: input, attributes: { label: A } }")}---\nb: 1\n`,
      "yaml",
    ],
    ["has not the shape of a form", "- a\n", "form"],
    ["has no body", TOP, "form"],
    ["has a misspelt key", `${TOP}boody: []\n`, "form"],
    ["has a bare word", asking("{ type: input, attributes: { label: Yes } }"), "form"],
    ["asks nothing", asking("{ type: markdown, attributes: { value: A } }"), "forms-ask-something"],
    [
      "asks for a password",
      asking("{ type: input, attributes: { label: Password } }"),
      "forms-ask-no-secrets",
    ],
    [
      "has a strange id",
      asking('{ type: input, id: "a b", attributes: { label: A } }'),
      "form-ids-are-plain",
    ],
    [
      "has a label twice",
      asking(
        "{ type: input, attributes: { label: A } }",
        "{ type: input, attributes: { label: A } }",
      ),
      "form-labels-are-unique",
    ],
    [
      "is called like one of ours",
      asking("{ type: input, attributes: { label: A } }").replace("Bug", "Join a community"),
      "form-names-are-unique",
    ],
    [
      "skips a check that there is not",
      `# waymark: skip nothing-at-all: x\n${asking("{ type: input, attributes: { label: A } }")}`,
      "skips",
    ],
    [
      "is too large",
      `${asking("{ type: input, attributes: { label: A } }")}#`.padEnd(MOST_BYTES + 1, "x"),
      "file",
    ],
  ];
  it.each(wrong)("and %s is warned of, and hinders nothing", (_, text, rule) => {
    const { said, definitions } = read({ [BUG]: text });
    expect(said).toEqual([`warning in ${BUG}: ${rule}`]);
    expect(definitions).toBeDefined();
  });

  it("and cannot be read is warned of, and hinders nothing", () => {
    const lost = { path: BUG, text: "", unreadable: () => ours("The file is not UTF-8 text.") };
    const { said, definitions } = read({}, [lost]);
    expect(said).toEqual([`warning in ${BUG}: file`]);
    expect(definitions).toBeDefined();
  });

  it("is known by its name to definitions, like ours", () => {
    const bug = asking("{ type: input, attributes: { label: A } }");
    const { definitions } = read({}, [{ path: BUG, text: bug }]);
    expect(Object.keys(definitions?.forms ?? {})).toEqual(["join-community.yml", "bug.yml"]);
  });

  it("and has thousands of mistakes tells a thousand of them", () => {
    const keys = Array.from({ length: 25_000 }, (_, index) => `k${index}: x\n`).join("");
    const { problems, definitions } = read({ [BUG]: `${keys}${TOP}` });
    expect(problems).toHaveLength(1_001);
    expect(problems.filter(({ rule }) => rule === "limits")).toMatchObject([
      {
        file: BUG,
        severity: "warning",
        message:
          "The forms that start no process have more than 1,000 mistakes. The rest isn't shown.",
      },
    ]);
    expect(definitions).toBeDefined();
  });

  it("is not read while others like it have so many", () => {
    const skips = "# waymark: skip form-ids-are-plain: x\n".repeat(1_001);
    const fine = asking("{ type: input, attributes: { label: A } }");
    const { said, definitions, checked } = read({ [BUG]: `${skips}${fine}` }, [
      { path: ".github/ISSUE_TEMPLATE/c.yml", text: "name: [" },
    ]);
    expect(said.slice(0, 1)).toEqual([`warning in ${BUG}: skips`]);
    expect(said.at(-1)).toBe("warning in .github/ISSUE_TEMPLATE/c.yml: limits");
    expect([definitions !== undefined, checked]).toEqual([true, harbor().length + 1]);
  });

  it("and repeats an option thousands of times hides nothing that is wrong elsewhere", () => {
    const options = Array.from({ length: 25_000 }, () => "a").join(", ");
    const { problems, definitions } = read({
      [BUG]: asking(`{ type: dropdown, attributes: { label: A, options: [${options}] } }`),
      ...change("communities/data.yml", "[{ github: lin }]", "[]\nonboarding: nothing"),
    });
    expect(definitions).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual(
      ["communities-have-leads", "onboarding-exists"],
    );
  });
});

describe("an issue form that starts a process", () => {
  it("keeps definitions from coming into force while it is wrong", () => {
    const { said, definitions } = read({ [OURS]: TOP });
    expect(said).toEqual([`error in ${OURS}: form`]);
    expect(definitions).toBeUndefined();
  });

  it("does so whatever else is wrong with the process", () => {
    const process = HARBOR["processes/join.yml"].replace("outcome:", "outcomes:");
    const { said } = read({ [OURS]: TOP, "processes/join.yml": `\uFEFF${process}` });
    expect(said).toEqual([`error in ${OURS}: form`, "error in processes/join.yml: schema"]);
  });

  it("is only warned of while nobody can tell that it starts one", () => {
    for (const process of ["start: [", "- a", "start: join", "start: { form: 7 }"]) {
      const { said } = read({ [OURS]: TOP, "processes/join.yml": process });
      expect(said[0]).toBe(`warning in ${OURS}: form`);
    }
    const lost = {
      path: "processes/other.yml",
      text: "",
      unreadable: () => ours("The file is not UTF-8 text."),
    };
    const { said } = read({ "processes/join.yml": undefined, [OURS]: TOP }, [lost]);
    expect(said).toEqual([`warning in ${OURS}: form`, "error in processes/other.yml: file"]);
  });

  it("is the one that keeps its name", () => {
    const other = HARBOR[OURS].replace('labels: ["process: join"]\n', "");
    const { said } = read({ ".github/ISSUE_TEMPLATE/a.yml": other });
    expect(said).toEqual(["warning in .github/ISSUE_TEMPLATE/a.yml: form-names-are-unique"]);
  });
});
