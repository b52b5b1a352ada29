import { array, assert, boolean, property, record, string, uniqueArray } from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { dropDowns } from "../../../src/definitions/drop-downs/read.ts";
import { type OptionsEdit, withOptions } from "../../../src/definitions/drop-downs/write.ts";

/** A form whose one drop-down has its options written so. */
function form(options: string): string {
  return `# The join form.
name: Join
body:
  - type: markdown
    attributes: { value: "Hello" }
  - type: dropdown # which one
    id: community
    attributes:
      label: 'Community'
      options: ${options}
    validations: { required: true }
`;
}

function edited(source: string, edit: OptionsEdit): string | undefined {
  const [dropDown] = dropDowns(source);
  if (!dropDown) throw new Error("there is no drop-down");
  return withOptions(source, dropDown, edit);
}

/** Keeps these, changes those that are given as pairs, and takes out the others. */
function keep(...kept: readonly (string | undefined)[]) {
  return { kept, added: [] as readonly string[] };
}

describe("options behind hyphens", () => {
  const options = `
        # the oldest
        - UI/UX   # since 2020
        - "Data" # numbers
        - Writing`;

  test("get another one at the end; comments and quotes stay", () => {
    const kept = ["UI/UX", "Data", "Writing"];
    expect(edited(form(options), { kept, added: ["Field"] })).toBe(
      form(`${options}\n        - Field`),
    );
  });

  test("lose one with the comment beside it, and nothing else", () => {
    expect(edited(form(options), keep("UI/UX", undefined, "Writing"))).toBe(
      form(options.replace(/\n.*numbers/, "")),
    );
  });

  test("are replaced where they stand, in the quotes they wear", () => {
    expect(edited(form(options), keep("Design", "Maps", "Writing"))).toBe(
      form(options.replace("UI/UX ", "Design ").replace('"Data"', '"Maps"')),
    );
  });

  test("are all replaced by others", () => {
    const edit = { kept: [undefined, undefined, undefined], added: ["Field", "Law"] };
    expect(edited(form(options), edit)).toBe(
      form("\n        # the oldest\n        - Field\n        - Law"),
    );
  });

  test("keep Windows' line ends, a byte order mark, and a missing end of the last line", () => {
    const source = `\uFEFFbody:\r\n- type: dropdown\r\n  attributes:\r\n    label: A\r\n    options:\r\n    - x1\r\n    - x2`;
    expect(edited(source, { kept: ["x1", undefined], added: ["x3"] })).toBe(
      source.replace("x2", "x3"),
    );
    expect(edited(source, keep(undefined, "x2"))).toBe(source.replace("    - x1\r\n", ""));
  });
});

describe("options in brackets", () => {
  test.each<readonly [string, OptionsEdit, string]>([
    ["[UI/UX, Data]", { kept: ["UI/UX", "Data"], added: ["Field"] }, "[UI/UX, Data, Field]"],
    ["[ UI/UX,Data ]", { kept: ["UI/UX", "Data"], added: ["A", "B"] }, "[ UI/UX,Data,A,B ]"],
    ["[UI/UX]", { kept: ["UI/UX"], added: ["A, b"] }, '[UI/UX, "A, b"]'],
    ["['UI/UX',]", { kept: ["UI/UX"], added: ["It's"] }, "['UI/UX', 'It''s',]"],
    ["[]", { kept: [], added: ["A", "B"] }, "[A, B]"],
    ["[a1, b1, c1]", keep("a1", undefined, "c1"), "[a1, c1]"],
    ["[a1, b1, c1]", keep(undefined, "b1", "c1"), "[b1, c1]"],
    ["[a1, b1, c1]", keep("a1", undefined, undefined), "[a1]"],
    ["[a1, b1]", { kept: [undefined, undefined], added: ["c1"] }, "[c1]"],
    ["[a1, 'b1' , c1]", keep("a1", "z", "c1"), "[a1, 'z' , c1]"],
    [
      "[\n         a1, # first\n         b1, # second\n       ]",
      { kept: ["a1", "b1"], added: ["c1"] },
      "[\n         a1, # first\n         b1,\n         c1, # second\n       ]",
    ],
    [
      "[\n         a1, # first\n         b1 # second\n       ]",
      keep("a1", undefined),
      "[\n         a1 # first\n          # second\n       ]",
    ],
  ])("%j with %j reads %j", (before, edit, after) => {
    expect(edited(form(before), edit)).toBe(form(after));
  });
});

describe("words that YAML takes for something else are quoted", () => {
  test.each([
    "yes",
    "No",
    "null",
    "true",
    "1984",
    "# 1",
    "a: b",
    "- x",
    "*x",
    "What?",
    "[a]",
    "a\tb",
  ])("%j", (word) => {
    for (const before of ["[a1]", "['a1']", '["a1"]', "\n        - a1"]) {
      const after = edited(form(before), { kept: ["a1"], added: [word] }) ?? "";
      expect(dropDowns(after)[0]?.options).toEqual(["a1", word]);
      expect(after).not.toBe(form(before));
    }
  });

  test("and all others are plain", () => {
    const added = ["Design & research", "Côte d'Ivoire", "Q+A (beta)"];
    expect(edited(form("[a1]"), { kept: ["a1"], added })).toBe(form(`[a1, ${added.join(", ")}]`));
  });
});

describe("a form is left alone", () => {
  test.each([
    ["where an alias stands for the options", "name: &all [a1]", "*all"],
    ["where an alias stands for one", "name: &one a1", "[*one]"],
    ["where one is a block of text", "name: x", "\n        - |-\n          a1"],
    ["where a hyphen stands above its option", "name: x", "\n        -\n          a1"],
    ["where an option has a tag", "name: x", "\n        - !!str a1"],
    ["where another place repeats an option", "x: x", "[b1, &b a1]\n  - type: *b"],
    ["where the next one would take its name", "x: x", "[&b a1, b1]\n  - type: *b"],
    ["where a name would be lost", "x: x", "[a1, &b b1]\n  - type: *b"],
  ])("%s", (_, name, options) => {
    const source = form(options)
      .replace("name: Join", name)
      .replace(/\n {4}validations.*/, "");
    const present = dropDowns(source)[0]?.options ?? [];
    expect(present).toContain("a1");
    const kept = present.map((option) => (option === "a1" ? undefined : option));
    expect(edited(source, { kept, added: ["c1"] })).toBeUndefined();
  });
});

test("drop-downs are found with what identifies them, and nothing else is", () => {
  expect(dropDowns(form("[a1]"))).toEqual([
    { element: 1, key: "community", label: "Community", options: ["a1"] },
  ]);
  for (const odd of ["[1, 2]", "{ a: b }", "text", ""]) expect(dropDowns(form(odd))).toEqual([]);
  for (const odd of ["", "- a\n", "body: text", "body: [text, null, 1]", "a: [", "null"])
    expect(dropDowns(odd)).toEqual([]);
});

test("whatever the options were and become, they are what was asked for", () => {
  const word = string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text);
  const wish = record({
    before: uniqueArray(word, { minLength: 1, maxLength: 4 }),
    out: array(boolean(), { minLength: 4, maxLength: 4 }),
    added: uniqueArray(word, { minLength: 1, maxLength: 3 }),
    block: boolean(),
    rename: boolean(),
  });
  assert(
    property(wish, ({ before, out, added, block, rename }) => {
      const written = before.map((one) => JSON.stringify(one));
      const source = form(
        block ? written.map((one) => `\n        - ${one}`).join("") : `[${written.join(", ")}]`,
      );
      const kept = before.map((one, index) => (out[index] ? undefined : rename ? `${one}'s` : one));
      const after = edited(source, { kept, added }) ?? "";
      const wanted = [...kept.filter((one) => one !== undefined), ...added];
      expect(dropDowns(after)[0]?.options).toEqual(wanted);
      expect(after.startsWith(source.slice(0, source.indexOf("options:")))).toBe(true);
      expect(after.endsWith("validations: { required: true }\n")).toBe(true);
      expect(load(after)).toMatchObject({ name: "Join" });
    }),
  );
});
