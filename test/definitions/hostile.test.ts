import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { MOST_BYTES } from "../../src/definitions/read-source.ts";
import { harbor, HARBOR } from "./harbor.ts";

const BADGE = HARBOR["badges/core.yml"];
const COMMUNITY = HARBOR["communities/data.yml"];

/** The problems of Harbor Civic Tech with this badge, in short. */
function said(text: string): readonly string[] {
  const files = harbor({ "badges/core.yml": text });
  return readDefinitions(files).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
  );
}

/** A text of the largest size that is allowed, made of one part over and over. */
function largest(part: string, start = "", end = ""): string {
  const room = MOST_BYTES - start.length - end.length;
  return start + part.repeat(Math.floor(room / Buffer.byteLength(part))) + end;
}

const bomb = Array.from({ length: 26 }, (_, index) => {
  const before = String.fromCharCode(96 + index);
  const name = String.fromCharCode(97 + index);
  return `${name}: &${name} [${Array.from({ length: 9 }, () => (index ? `*${before}` : "x")).join(", ")}]`;
}).join("\n");

describe("a hostile file", () => {
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ["a bomb of aliases", bomb, /yaml: Aliases repeat more than 10,000 values/],
    ["an alias in itself", "a: &a { b: *a }\n", /yaml: `\*a` doesn't name anything/],
    [
      "10,000 levels of lists",
      "[".repeat(10_000),
      /yaml: This is nested more than 100 levels deep/,
    ],
    ["10,000 levels of mappings", "{a: ".repeat(10_000), /yaml: This is nested more than 100/],
    [
      "10,000 levels of indentation",
      Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""),
      /yaml: This is nested more than 100 levels deep/,
    ],
    [
      "10,000 dashes",
      `${"- ".repeat(10_000)}a\n`,
      /yaml: This is nested more than 100 levels deep/,
    ],
    [
      "10,000 questions",
      `${"? ".repeat(10_000)}a\n`,
      /yaml: (?:A key must be|This is nested more)/,
    ],
    ["a merge key", `base: &b { a: 1 }\n<<: *b\n${BADGE}`, /yaml: Merge keys/],
    ["__proto__", `${BADGE}__proto__: { nominated: true }\n`, /yaml: A key can't be `__proto__`/],
    ["__proto__ in quotes", `${BADGE}"__proto__": 1\n`, /yaml: A key can't be `__proto__`/],
    ["constructor", `${BADGE}constructor: { prototype: 1 }\n`, /schema: `constructor` isn't known/],
    ["a key twice", `${BADGE}name: Again\n`, /yaml: `name` is here twice/],
    ["a tab that indents", `${BADGE}when:\n\tbadge: core\n`, /yaml: There's a tab here/],
    ["a null byte", "name: a\0b\ndescription: x\n", /yaml: There's an invisible character here/],
    ["an escaped null", 'name: "a\\0b"\ndescription: x\n', /yaml: A text can't contain `\\0`/],
    ["half a character", 'name: "\\ud83c"\ndescription: x\n', /yaml: A text can't contain/],
    ["a tag that makes code", "name: !!js/function 'x'\ndescription: x\n", /yaml: Tags such as/],
    ["a second document", `${BADGE}---\n${BADGE}`, /yaml: One file holds one document/],
    ["one endless line", largest("x"), /schema: The file must be a mapping/],
    ["one endless key", largest("k", BADGE, ": 1"), /schema: `k+…` isn't known here/],
    [
      "one endless number",
      largest("9", "name: ", "\ndescription: x\n"),
      /schema: `name` must be a name of at most 200/,
    ],
    ["nothing but spaces", largest(" "), /yaml: The file is empty/],
    ["nothing but line ends", largest("\r\n"), /yaml: The file is empty/],
    ["nothing but comments", largest("#\n"), /yaml: The file is empty/],
    ["nothing but quotes", largest('"'), /yaml: /],
    ["nothing but brackets that close", largest("]"), /yaml: /],
    ["nothing but ampersands", largest("&"), /schema: The file is empty/],
    ["nothing but colons", largest(": "), /yaml: /],
    ["nothing but bars", largest("|\n"), /schema: The file must be/],
    ["nothing but percent signs", largest("%a\n"), /yaml: /],
  ];
  it.each(refused)("with %s is refused with one clear problem", (_, text, says) => {
    expect(said(text)).toEqual([expect.stringMatching(says)]);
  });

  const accepted: readonly (readonly [string, string])[] = [
    ["a byte order mark", `\uFEFF${BADGE}`],
    ["two byte order marks", `\uFEFF\uFEFF${BADGE}`],
    ["Windows line ends", BADGE.replaceAll("\n", "\r\n")],
    ["old Macintosh line ends", BADGE.replaceAll("\n", "\r")],
    ["tabs that separate", BADGE.replaceAll(": ", ":\t")],
    ["words that read from the right", "name: תג\ndescription: شارة للجميع\n"],
    ["emoji, joined ones too", "name: 👩🏽‍💻🏳️‍🌈\ndescription: 🎪\n"],
    ["a comment as long as may be", largest("x", `${BADGE}# `)],
    ["as many empty lines as may be", largest("\n", BADGE)],
    ["as many comments like skips as may be", largest("# waymark: skipping\n", "", BADGE)],
    ["aliases, used sparingly", "name: &n Core\ndescription: *n\n"],
    ["JSON", JSON.stringify({ name: "Core", description: "x" })],
  ];
  it.each(accepted)("with %s is accepted", (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it("with 10,000 unknown keys has each of them named once, at its place", () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}: x\n`).join("");
    const lines = said(BADGE + keys).map((one) => one.split(" ")[0]);
    expect(lines).toEqual(Array.from({ length: 10_000 }, (_, index) => `${index + 3}:1`));
  });

  it("with 10,000 stages that refer to nothing has each of them named once", () => {
    const stages = Array.from(
      { length: 3_000 },
      (_, index) => `  - { id: s${index}, name: S, when: { badge: b${index} } }\n`,
    );
    const text = `name: P\nstages:\n${stages.join("")}`;
    const { problems } = readDefinitions(harbor({ "pathways/p.yml": text }));
    expect(problems).toHaveLength(3_000);
  });

  it("cannot reach what every object has", () => {
    readDefinitions(harbor({ "badges/core.yml": '{"__proto__": {"polluted": 1}}' }));
    readDefinitions(harbor({ "communities/__proto__.yml": COMMUNITY }));
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("a hostile name of a file", () => {
  it.each([
    "a b",
    " ",
    "שלום",
    "🌱",
    "a\u202eb",
    "-",
    ".",
    "constructor",
    "__proto__",
    "CON",
    "%2e%2e",
  ])("such as %j is refused once, or fine", (name) => {
    const files = harbor({
      [`badges/${name}.yml`]: `${BADGE.replace("Core", "Other")}nominated: true\n`,
    });
    const { problems } = readDefinitions(files);
    const wanted = name === "constructor" ? [] : [`badges/${name}.yml:1:1 file-name`];
    expect(
      problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
    ).toEqual(wanted);
  });
});

function large(name: string): string {
  return `${BADGE.replace("Core", name)}nominated: true\n#`.padEnd(MOST_BYTES, "x");
}

function badges(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    path: `badges/b${index}.yml`,
    text: large(`B${index}`),
  }));
}

describe("definitions at their limits", () => {
  it("may hold 50 MB in all", () => {
    const { problems, checked } = readDefinitions([...harbor(), ...badges(190)]);
    expect([problems, checked]).toEqual([[], 190 + harbor().length]);
  });

  it("are refused with one problem where they hold more", () => {
    const { problems, checked } = readDefinitions([...harbor(), ...badges(196)]);
    expect(checked).toBe(0);
    expect(problems).toEqual([
      expect.objectContaining({
        file: "badges/b195.yml",
        rule: "limits",
        message: "The definition files are larger than 50 MB altogether.",
      }),
    ]);
  });

  it("may hold as much again in stages that variants share, and no more", () => {
    const core = `name: P\nstages: [{ id: a, name: A, when: { badge: core } }]\n#`;
    const all = (count: number) =>
      told({
        "pathways/p.yml": core.padEnd(MOST_BYTES, "x"),
        ...variants(count),
      });
    expect(all(195).problems).toEqual([]);
    expect(all(196).problems).toEqual([
      expect.objectContaining({
        file: "pathways/v195.yml",
        rule: "limits",
        message:
          "With all the stages that variants share, the pathways are larger than 50 MB altogether.",
      }),
    ]);
  });
});

function variants(count: number): Readonly<Record<string, string>> {
  const paths = Array.from({ length: count }, (_, index) => `v${String(index).padStart(3, "0")}`);
  return Object.fromEntries(paths.map((id) => [`pathways/${id}.yml`, "name: V\nextends: p\n"]));
}

function unknownKeys(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: x\n`).join("");
}

function told(files: Readonly<Record<string, string>>) {
  const { problems, definitions, checked } = readDefinitions(harbor(files));
  return { problems, last: problems.at(-1), definitions, checked };
}

describe("thousands of mistakes", () => {
  const more = {
    rule: "limits",
    severity: "error",
    message: "There are more than 20,000 mistakes. Fix these first, and you'll see the rest.",
  };

  it("are told up to 20,000, with where the others begin", () => {
    const { problems, last } = told({ "badges/core.yml": BADGE + unknownKeys(25_000) });
    expect(problems).toHaveLength(20_001);
    expect(last).toMatchObject(more);
  });

  it("in one file keep the next ones from being read", () => {
    const files = Object.fromEntries(
      ["a", "b", "c", "d"].map((id) => [`badges/a-${id}.yml`, BADGE + unknownKeys(11_000)]),
    );
    const { problems, last, checked } = told(files);
    expect(problems).toHaveLength(20_001);
    expect(last).toMatchObject({ ...more, file: "badges/a-c.yml" });
    expect(checked).toBe(harbor().length + 2);
  });

  it("that are warnings keep definitions out of force, too", () => {
    const suggest = `Bug${", Bug".repeat(30_000)}`;
    const text = `name: P\nstages: [{ id: a, name: A, when: { badge: core }, recognise: { suggest: [${suggest}] } }]\n`;
    const { problems, last, definitions } = told({ "pathways/a.yml": text });
    expect([problems.length, problems[0]?.severity]).toEqual([20_001, "warning"]);
    expect([last?.message, definitions]).toEqual([more.message, undefined]);
  });

  it("of time zones have what was probably meant looked up only for the first", () => {
    const meetings = Array.from(
      { length: 3_000 },
      (_, index) => `{ name: M, timezone: Europe/Lisbon${index} }`,
    );
    const { problems } = told({
      "communities/data.yml": `${COMMUNITY}meetings: [${meetings.join(", ")}]\n`,
    });
    expect(problems).toHaveLength(3_000);
    expect(problems[0]?.message).toContain("Did you mean `Europe/Lisbon`?");
    expect(problems.at(-1)?.message).not.toContain("Did you mean");
  });

  it("can be one circle of communities", () => {
    const names = Array.from({ length: 15_000 }, (_, index) => `c${index}`);
    const ring = names.map((name, index) => [
      `communities/${name}.yml`,
      `name: ${name}\nleads: [{ github: ada }]\npart-of: ${names[index - 1] ?? names.at(-1)}\n`,
    ]);
    const { problems } = told(Object.fromEntries(ring) as Record<string, string>);
    expect(problems).toHaveLength(15_000);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["part-of-has-no-circle"]));
  });

  it("can be asked of one form by as many processes", () => {
    const options = Array.from({ length: 5_000 }, (_, index) => `o${index}`).join(", ");
    const form = `name: F\ndescription: F\nbody: [{ type: dropdown, id: what, attributes: { label: What, options: [${options}] } }]\n`;
    const processes = Array.from({ length: 2_000 }, (_, index) => [
      `processes/p${index}.yml`,
      `name: P\nstart: { form: f.yml }\nlabel: p${index}\ncommunity: { field: what }\nsteps: [{ id: a, until: { field: { id: what, is: o } } }]\noutcome: { accepted: [] }\n`,
    ]);
    const { problems } = told({
      ".github/ISSUE_TEMPLATE/f.yml": form,
      ...(Object.fromEntries(processes) as Record<string, string>),
    });
    const rules = Map.groupBy(problems, ({ rule }) => rule);
    expect(rules.get("form-communities-exist")).toHaveLength(5_000);
    expect(rules.get("condition-values-are-offered")).toHaveLength(2_000);
  });
});
