import { array, assert, constantFrom, property, tuple } from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { type Standing, withStanding } from "../../../src/definitions/edit/leads.ts";

/** A community's file with these lines in the middle. */
function file(lines: string): string {
  return `# The oldest community.
name: UI/UX # since 2020
purpose: >
  Designers share
  # practice
${lines}
# Where they talk.
team: 'ui-ux'
meetings:
  - { name: Weekly, day: friday }
`;
}

function changed(source: string, as: Standing, login: string, ...known: readonly string[]) {
  const theirs = [login, ...known];
  return withStanding(source, as, { login, isTheirs: (one) => theirs.includes(one) });
}

/** What the lines in the middle become. */
function becomes(lines: string, as: Standing, login: string): string | undefined {
  const [before = "", after = ""] = file("~~~\n").split("~~~\n");
  const text = changed(file(lines), as, login);
  expect(text?.startsWith(before)).toBe(true);
  expect(text?.endsWith(after)).toBe(true);
  return text?.slice(before.length, text.length - after.length);
}

describe("leads behind hyphens", () => {
  const leads = `leads: # in turns
  # the first one
  - { github: ada, role: co-lead } # until spring
  - github: 'kim'
    # they asked for it
    role: "co-lead" # too
    from: 2026-02-01
`;

  test("get another one, written as the last one is", () => {
    expect(becomes(leads, "lead", "lin")).toBe(`${leads}  - github: lin\n`);
    const braces = "leads:\n- { github: ada }\n";
    expect(becomes(braces, "lead", "lin")).toBe(`${braces}- { github: lin }\n`);
  });

  test("lose one with what stands beside it, and nothing else", () => {
    expect(becomes(leads, "none", "ada")).toBe(leads.replace(/\n.*spring/, ""));
    expect(becomes(leads, "none", "kim")).toBe(leads.slice(0, leads.indexOf("  - github")));
  });

  test("lose all their terms at once, under every name they had", () => {
    const terms = "leads:\n  - { github: ada, until: 2026-01-31 }\n  - { github: ada2 }\n";
    expect(changed(file(`${terms}  - { github: lin }`), "none", "ada3", "ada", "ada2")).toBe(
      file("leads:\n  - { github: lin }"),
    );
  });

  test("read as an empty list once the last one is gone", () => {
    expect(becomes("leads: # now\n  - { github: ada }\n  # later\n", "none", "ada")).toBe(
      "leads: [] # now\n  # later\n",
    );
  });

  test("make room: whoever led before stands among those who did, and back", () => {
    expect(becomes(leads, "emeritus", "kim")).toBe(
      `${leads.slice(0, leads.indexOf("  - github"))}emeritus:\n  - { github: kim, role: co-lead }\n`,
    );
    const lines = "leads:\n  - github: ada\n    role: co-lead\nemeritus:\n  - github: bo\n";
    expect(becomes(lines, "emeritus", "ada")).toBe(
      "leads: []\nemeritus:\n  - github: bo\n  - github: ada\n    role: co-lead\n",
    );
    expect(becomes(lines, "lead", "bo")).toBe(
      "leads:\n  - github: ada\n    role: co-lead\n  - github: bo\nemeritus: []\n",
    );
  });

  test("keep Windows' line ends, a byte order mark, and a missing end of the last line", () => {
    const source = "\uFEFFname: A\r\nleads:\r\n- github: ada\r\n  role: boss";
    expect(changed(source, "lead", "lin")).toBe(`${source}\r\n- github: lin`);
    expect(changed(source, "emeritus", "ada")).toBe(
      "\uFEFFname: A\r\nleads: []\r\nemeritus:\r\n  - { github: ada, role: boss }",
    );
    expect(changed("name: A", "lead", "lin")).toBe("name: A\nleads:\n  - { github: lin }");
  });
});

describe("leads in brackets", () => {
  test.each([
    ["[{ github: ada }]", "lead", "lin", "[{ github: ada }, { github: lin }]"],
    ["[{ github: ada, role: }, {github: kim}]", "none", "ada", "[{github: kim}]"],
    [
      "[\n  { github: ada }, # A\n  { github: kim } # K\n ]",
      "none",
      "kim",
      "[\n  { github: ada } # A\n   # K\n ]",
    ],
    ["[{ github: ada, # A\n role: 'x' # B\n }]", "none", "ada", "[]"],
    ["[]", "lead", "123", '[{ github: "123" }]'],
  ] as const)("%j become for %s %s %j", (before, as, login, after) => {
    // A role without a word is no good definition; it tells where a mapping ends.
    expect(becomes(`leads: ${before}\n`, as, login)).toBe(`leads: ${after}\n`);
  });
});

describe("a list that is not there", () => {
  test("stands behind what comes before it, above the comments of what follows", () => {
    expect(becomes("", "lead", "lin")).toBe("leads:\n  - { github: lin }\n");
    expect(becomes("status: forming\n", "lead", "lin")).toBe(
      "status: forming\nleads:\n  - { github: lin }\n",
    );
  });

  test("stays away where nothing is to be in it", () => {
    expect(becomes("", "none", "lin")).toBe("");
    expect(becomes("emeritus: [{ github: lin }]\n", "emeritus", "lin")).toBe(
      "emeritus: [{ github: lin }]\n",
    );
  });
});

describe("a file that cannot be changed safely is left alone", () => {
  test.each([
    ["whose list is repeated", "leads: &all\n  - { github: ada }\nemeritus: *all\n"],
    ["whose list is somewhere else", "emeritus: &all\n  - { github: ada }\nleads: *all\n"],
    [
      "whose lead has an anchor that something needs",
      "leads:\n  - &a { github: ada }\nemeritus: [*a]\n",
    ],
    ["whose leads share a line with something", "leads: !!seq\n  - !!map { github: ada }\n"],
  ])("%s", (_, lines) => {
    expect(changed(file(lines), "none", "ada")).toBeUndefined();
  });

  test.each([
    ["in braces", "{ name: A, team: a }\n"],
    ["further in", "  name: A\n  team: a\n"],
    ["without a name", "team: a\n"],
    ["that is no mapping", "- a\n".repeat(2).replace("- a\n- a\n", "text\n")],
    ["that is no YAML", "name: [\n"],
    ["that ends with a document's end", "name: A\n...\n"],
  ])("%s", (_, source) => {
    expect(changed(source, "lead", "lin")).toBeUndefined();
  });
});

test("of whatever list, a file says what it is to say, and keeps what stands around it", () => {
  const login = constantFrom("ada", "bo", "kim", "lin");
  const entry = tuple(login, constantFrom("block", "braces", "long")).map(([one, how]) =>
    how === "braces"
      ? `  - { github: ${one}, role: a } # ${one}\n`
      : `  - github: ${one}\n${how === "long" ? `    role: "a"\n` : ""}`,
  );
  const lines = array(entry, { minLength: 1, maxLength: 5 }).map((all) => all.join(""));
  assert(
    property(lines, login, constantFrom("lead", "emeritus", "none"), (list, who, as) => {
      const before = load(file(`leads:\n${list}`)) as { leads: { github: string }[] };
      const text = changed(file(`leads:\n${list}`), as, who) ?? "";
      const after = load(text) as { leads: object[]; emeritus?: object[]; team: string };
      const others = before.leads.filter(({ github }) => github !== who);
      expect(after.leads).toEqual(as === "lead" ? [...others, { github: who }] : others);
      expect(text).toContain("# The oldest community.\nname: UI/UX # since 2020\n");
      expect(text).toContain("\n# Where they talk.\nteam: 'ui-ux'\n");
    }),
  );
});
