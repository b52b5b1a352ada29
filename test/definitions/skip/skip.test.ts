import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { change, type Files, harbor, HARBOR, marks, places } from "../harbor.ts";

const COMMUNITY = "communities/ui-ux.yml";
const BROKEN = HARBOR[COMMUNITY].replace("onboarding: onboarding", "onboarding: to-come");
const REASON = "written next week";

/** The community whose onboarding does not exist, with something at the top. */
function under(...top: readonly string[]): Files {
  return { [COMMUNITY]: `${top.join("\n")}\n${BROKEN}` };
}

function read(files: Files) {
  return readDefinitions(harbor(files));
}

describe("a check that a file skips with a reason", () => {
  const files = under(`# waymark: skip onboarding-exists: ${REASON}`);

  it("is shown as skipped, with its place and the reason", () => {
    const { problems, skipped, definitions } = read(files);
    expect(problems).toEqual([]);
    expect(skipped).toEqual([
      {
        file: COMMUNITY,
        line: 10,
        column: 13,
        severity: "error",
        rule: "onboarding-exists",
        message: "There is no checklist `to-come`. The only one is `onboarding`.",
        pointer: "/onboarding",
        reason: REASON,
      },
    ]);
    expect(definitions?.communities["ui-ux"]?.onboarding).toBe("to-come");
  });

  it("still looks at other files, and other checks at this one", () => {
    const also = change("communities/data.yml", "name: Data", "name: Data\nonboarding: ▶to-come");
    const text = String(files[COMMUNITY]).replace("[design]", "[▶desing]");
    const all = { ...also, [COMMUNITY]: text };
    expect(places(read(all).problems)).toEqual(marks(all));
    expect(read(all).skipped).toHaveLength(1);
  });

  it.each([
    ["below other comments and empty lines", ["# Ours.", "", "%YAML 1.2", "---"]],
    ["with spaces as people leave them", []],
  ])("may stand %s", (_, before) => {
    const [first, ...rest] = before;
    const top = [
      ...(first === undefined ? [] : [first, ""]),
      "#waymark:  SKIP onboarding-exists : x",
    ];
    const { problems, skipped } = read(under(...top, ...rest));
    expect(problems).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["x"]);
  });

  it("is skipped in files with Windows line ends and a byte order mark", () => {
    const text = `\uFEFF${String(files[COMMUNITY]).replaceAll("\n", "\r\n")}`;
    expect(read({ [COMMUNITY]: text }).skipped).toHaveLength(1);
  });

  it("are several, each with its own comment", () => {
    const text = String(
      under("# waymark: skip onboarding-exists: a", "# waymark: skip pathways-exist: b")[COMMUNITY],
    ).replace("[design]", "[desing, code]");
    const { problems, skipped } = read({ [COMMUNITY]: text });
    expect(problems).toEqual([]);
    expect(skipped.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
      "onboarding-exists: a",
      "pathways-exist: b",
      "pathways-exist: b",
    ]);
  });
});

describe("a skip that is wrong", () => {
  const cases: readonly (readonly [string, string, string, "error" | "warning"])[] = [
    ["names no check", "skip", "Which check do you want to skip?", "error"],
    ["gives no reason", "skip onboarding-exists", "Why do you want to skip this?", "error"],
    [
      "gives an empty reason",
      "skip onboarding-exists:  ",
      "Why do you want to skip this?",
      "error",
    ],
    [
      "names an unknown check",
      "skip onbording-exists: x",
      "There is no check `onbording-exists`. Did you mean `onboarding-exists`?",
      "error",
    ],
    ["names a check only JavaScript knows", "skip constructor: x", "There is no check", "error"],
    ["sets the schema aside", "skip schema: x", "`schema` can't be skipped", "error"],
    ["sets YAML aside", "skip yaml: x", "`yaml` can't be skipped", "error"],
    [
      "sets aside what nobody could compute with",
      "skip time-zones-exist: x",
      "`time-zones-exist` can't be skipped. Fix what it finds.",
      "error",
    ],
    ["skips nothing", "skip pathways-exist: x", "`pathways-exist` finds nothing here", "warning"],
  ];
  it.each(cases)("because it %s says so at the comment", (_, wish, says, severity) => {
    const files = { [COMMUNITY]: `# Ours.\n ▶# waymark: ${wish}\n${HARBOR[COMMUNITY]}` };
    const { problems, skipped } = read(files);
    expect(problems.map((one) => [one.rule, one.severity, one.message])).toEqual([
      ["skips", severity, expect.stringContaining(says)],
    ]);
    expect([places(problems), skipped]).toEqual([marks(files), []]);
  });

  it("because it stands there twice says so once", () => {
    const wish = "# waymark: skip onboarding-exists: x";
    const { problems, skipped } = read(under(wish, wish));
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, "`onboarding-exists` is already skipped above."],
    ]);
    expect(skipped).toHaveLength(1);
  });

  it("leaves what it wanted to skip where it is", () => {
    const rules = read(under("# waymark: skip onboarding-exists")).problems.map(({ rule }) => rule);
    expect(rules).toEqual(["skips", "onboarding-exists"]);
  });

  it("is not called useless while a file that matters cannot be read", () => {
    const files = {
      [COMMUNITY]: `# waymark: skip pathways-exist: x\n${HARBOR[COMMUNITY]}`,
      "badges/core.yml": "a: [",
    };
    expect(read(files).problems.map(({ rule }) => rule)).toEqual(["yaml"]);
  });
});

describe("a comment that is no skip", () => {
  it.each([
    "# waymark: 1",
    "# waymark: skipping stones is fun",
    "# please waymark: skip pathways-exist: x",
    "# yaml-language-server: $schema=a.json",
  ])("is left alone: %s", (comment) => {
    expect(read({ [COMMUNITY]: `${comment}\n${HARBOR[COMMUNITY]}` }).problems).toEqual([]);
  });

  it("stands below the first word, where skips do not count", () => {
    const text = `${BROKEN}# waymark: skip onboarding-exists: too late\n`;
    expect(read({ [COMMUNITY]: text }).problems.map(({ rule }) => rule)).toEqual([
      "onboarding-exists",
    ]);
  });
});
