import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/definitions/checks/index.ts";
import { sentenceOf } from "../../src/definitions/sentences.ts";
import { PLAIN } from "../../src/words/voice.ts";
import type { Problem } from "../../src/definitions/definitions.ts";
import { change, harbor, marks, places, sources } from "../definitions/harbor.ts";
import { folderOf, waymark } from "./run.ts";
import { RULES, TEN_MISTAKES } from "./ten-mistakes.ts";

interface Json {
  readonly problems: readonly Problem[];
  readonly checked: number;
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

const ten = folderOf(sources(TEN_MISTAKES));
const expected = [...marks(TEN_MISTAKES)].toSorted(inReadingOrder);

function inReadingOrder(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

describe("a folder with ten different mistakes", () => {
  it("has ten marks here", () => {
    expect(expected).toHaveLength(10);
  });

  it("gives ten lines that editors and grep can read, and nothing else", () => {
    const { code, out, err } = waymark(["validate", "--format", "lines"], ten);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(": ")[0])).toEqual(expected);
    expect(lines.map((line) => /\(([^()]+)\)$/.exec(line)?.[1])).toEqual(RULES);
    expect(lines[1]).toBe(
      "communities/ui-ux.yml:2:1: error: `porpose` isn't known here. Did you mean `purpose`? Allowed: `name`, `purpose`, `charter`, `part-of`, `previously`, `regions`, `languages`, `language`, `status`, `leadership`, `leads`, `emeritus`, `team`, `team-managed`, `teams`, `repositories`, `thanks`, `joining`, `onboarding`, `pathways`, and 2 more. (schema)",
    );
    expect([code, err]).toEqual([1, "10 files checked: 10 errors.\n"]);
  });

  it("gives lines that lead there from where one is, as the other formats do", () => {
    const around = join(ten, "..");
    const { out } = waymark(["validate", basename(ten), "--format", "lines"], around);
    const found = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(": ")[0]);
    expect(found).toEqual(expected.map((place) => `${basename(ten)}/${place}`));
    const below = waymark(["validate", "..", "--format", "lines"], join(ten, "communities")).out;
    expect(below).toContain("\nui-ux.yml:2:1: error: ");
    expect(below).not.toContain("communities/");
  });

  it("gives ten problems in JSON, with nothing around it", () => {
    const { code, out } = waymark(["validate", ten, "--format", "json"]);
    const { problems, checked } = JSON.parse(out) as Json;
    expect(places(problems)).toEqual(expected);
    expect(problems.map(({ rule }) => rule)).toEqual(RULES);
    expect(problems[2]).toEqual({
      file: "communities/ui-ux.yml",
      line: 6,
      column: 60,
      severity: "error",
      rule: "lead-terms-end-after-they-begin",
      message:
        "The term of `ada` ends on `2025-02-01`, but it begins on `2026-02-01`. It has to end after that.",
      pointer: "/leads/0/until",
    });
    expect([code, checked]).toEqual([1, 10]);
  });

  it("gives ten annotations to GitHub Actions, from where it runs", () => {
    const { code, out } = waymark(["validate", ten, "--format", "github"], join(ten, ".."));
    const found = out
      .trimEnd()
      .split("\n")
      .map((line) =>
        /^::error file=[^/,]+\/([^,]+),line=(\d+),col=(\d+),title=([a-z-]+)::./.exec(line),
      );
    expect(found.map((one) => one?.slice(1, 4).join(":"))).toEqual(expected);
    expect(found.map((one) => one?.[4])).toEqual(RULES);
    expect(code).toBe(1);
  });

  it("gives ten results in SARIF, each of a rule that it names", () => {
    const { code, out } = waymark(["validate", "--format=sarif"], ten);
    const [run] = (JSON.parse(out) as Sarif).runs;
    const found = run?.results.map(({ locations }) => locations[0]?.physicalLocation);
    expect(
      found?.map(
        (one) => `${one?.artifactLocation.uri}:${one?.region.startLine}:${one?.region.startColumn}`,
      ),
    ).toEqual(expected);
    expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(RULES);
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(RULES));
    expect(code).toBe(1);
  });
});

describe("a folder with nothing wrong", () => {
  const fine = folderOf(harbor());

  it("gives nothing on standard output", () => {
    expect(waymark(["validate", fine])).toEqual({
      code: 0,
      out: "",
      err: "10 files checked: nothing wrong.\n",
    });
  });

  it("gives an empty list in JSON", () => {
    const { code, out } = waymark(["validate", "--format", "json"], fine);
    expect(JSON.parse(out)).toEqual({ problems: [], skipped: [], checked: 10 });
    expect(code).toBe(0);
  });

  it("may have warnings, which do not fail it", () => {
    const files = harbor({ "badges/extra.yml": "name: Extra\ndescription: Nobody gives it.\n" });
    const { code, out, err } = waymark(["validate", folderOf(files), "--format", "github"]);
    expect(out).toMatch(/^::warning .*extra\.yml,line=1,col=1,title=badges-can-be-had::/);
    expect([code, err]).toEqual([0, "11 files checked: 1 warning.\n"]);
  });
});

describe("some files of a folder", () => {
  const [badge, broken] = ["badges/core.yml", "communities/data.yml"];
  const folder = folderOf(
    harbor({
      [badge]: "name: Core\ndescription: Carries it.\ncolour: green\n",
      [broken]: "name: Data\nleads: [{ github: lin }]\ncolour: green\n",
    }),
  );
  const only = (...files: readonly string[]) =>
    waymark(
      ["validate", "--format", "lines", ...files.flatMap((file) => ["--only", file])],
      folder,
    );

  it("are checked alone", () => {
    const { code, out, err } = only(badge);
    expect([code, err]).toEqual([1, "1 file checked: 1 error.\n"]);
    expect(out).toContain(`${badge}:3:1: error: \`colour\` isn't known here.`);
    expect(out).not.toContain(broken);
    expect(only("badges/regular.yml")).toEqual({
      code: 0,
      out: "",
      err: "1 file checked: nothing wrong.\n",
    });
  });

  it("are named as from here, as Git does", () => {
    const around = folderOf(harbor().map(({ path, text }) => ({ path: `people/${path}`, text })));
    const { err } = waymark(["validate", "people", "--only", "people/badges/core.yml"], around);
    expect(err).toBe("1 file checked: nothing wrong.\n");
  });

  it("may be none of ours", () => {
    mkdirSync(join(folder, "docs/badges"), { recursive: true });
    for (const file of ["main.c", "docs/badges/core.yml"]) writeFileSync(join(folder, file), "");
    expect(only("main.c", "docs/badges/core.yml")).toEqual({
      code: 0,
      out: "",
      err: "Nothing was checked: none of these files is a definition.\n",
    });
  });

  it.each(["../elsewhere/badges/core.yml", "/etc/badges/core.yml", ".."])(
    "that are outside, like %s, are refused instead of found to be fine",
    (path) => {
      expect(only(badge, path)).toEqual({
        code: 2,
        out: "",
        err: `waymark validate: ${path} isn't in this folder; name the files to check the way Git does from where you are\n`,
      });
    },
  );

  it("may be named from a folder beside or below the definitions", () => {
    const around = folderOf([
      ...harbor().map(({ path, text }) => ({ path: `people/${path}`, text })),
      { path: "tools/check.sh", text: "" },
    ]);
    const from = (cwd: string, ...args: readonly string[]) =>
      waymark(["validate", ...args], join(around, cwd)).err;
    const one = "1 file checked: nothing wrong.\n";
    expect(from("tools", "../people", "--only", "../people/badges/core.yml")).toBe(one);
    expect(from("people/badges", "..", "--only", "core.yml")).toBe(one);
    expect(from(".", "people", "--only", "badges/core.yml")).toBe(
      "badges/core.yml isn't there.\nNothing was checked: none of these files is a definition.\n",
    );
  });

  it("are not enough where one is gone, or the settings changed", () => {
    const all =
      "A change like this can matter to any file, so all of them were checked.\n10 files checked: 2 errors.\n";
    expect(only("waymark.yml").err).toBe(all);
    expect(only("badges/gone.yml").err).toBe(`badges/gone.yml isn't there.\n${all}`);
  });

  it("that aren't there are named, which harms nothing: somebody may have deleted them", () => {
    const fine = folderOf(harbor());
    const of = (...files: readonly string[]) =>
      waymark(["validate", ...files.flatMap((file) => ["--only", file])], fine);
    expect(of("nope.txt")).toEqual({
      code: 0,
      out: "",
      err: "nope.txt isn't there.\nNothing was checked: none of these files is a definition.\n",
    });
    expect(of("badges/core.yml", "badges/a.yml", "b.txt")).toEqual({
      code: 0,
      out: "",
      err: "These files aren't there: badges/a.yml and b.txt.\nA change like this can matter to any file, so all of them were checked.\n10 files checked: nothing wrong.\n",
    });
  });
});

describe("a folder where a file skips a check", () => {
  const files = harbor(change("communities/data.yml", "name: Data", "name: Data\nteam: UI-UX"));
  const skip = "# waymark: skip teams-belong-to-one-community: they merge soon\n";
  const folder = folderOf(
    files.map(({ path, text }) => ({
      path,
      text: path === "communities/ui-ux.yml" ? skip + text : text,
    })),
  );

  it("passes, and shows the reason in every format", () => {
    const text = waymark(["validate", "--format", "lines"], folder);
    expect(text.out).toMatch(
      /^communities\/ui-ux\.yml:8:7: skipped: The team .* \(teams-belong-to-one-community: they merge soon\)\n$/,
    );
    expect([text.code, text.err]).toEqual([
      0,
      "10 files checked: nothing wrong, 1 skipped with a reason.\n",
    ]);
    const github = waymark(["validate", folder, "--format", "github"]).out;
    expect(github).toMatch(/^::notice file=.*,line=8,col=7,.*::Skipped \(they merge soon\): The/);
    const json = JSON.parse(waymark(["validate", folder, "--format", "json"]).out) as {
      readonly problems: readonly Problem[];
      readonly skipped: readonly (Problem & { readonly reason: string })[];
    };
    expect(json.problems).toEqual([]);
    expect(json.skipped.map(({ rule, reason }) => [rule, reason])).toEqual([
      ["teams-belong-to-one-community", "they merge soon"],
    ]);
    const sarif = JSON.parse(waymark(["validate", folder, "--format", "sarif"]).out) as {
      readonly runs: readonly { readonly results: readonly object[] }[];
    };
    expect(sarif.runs[0]?.results).toEqual([
      expect.objectContaining({
        suppressions: [{ kind: "inSource", justification: "they merge soon" }],
      }),
    ]);
  });
});

describe("the list of checks", () => {
  it("names each once with its sentence, in columns", () => {
    const { code, out } = waymark(["validate", "--list"]);
    expect(code).toBe(0);
    for (const { name } of CHECKS)
      expect(out.split("\n").filter((line) => line.trim().startsWith(`${name} `))).toEqual([
        expect.stringContaining(` ${sentenceOf(name, PLAIN)}`),
      ]);
    const rows = out.split("\n").filter((line) => line.startsWith("  "));
    expect(new Set(rows.map((line) => /^ {2}\S+ +/.exec(line)?.[0].length)).size).toBe(1);
    expect(out).toMatch(/^Before any check\n {2}yaml /);
    expect(out).toContain("\n\nCommunities\n");
    expect(out).toMatch(/time-zones-exist .*\(can't be skipped\)/);
    expect(out).toMatch(/badges-can-be-had .*\(a warning\)/);
  });

  it("is there in JSON", () => {
    const { code, out } = waymark(["validate", "--list", "--format", "json"]);
    const { checks } = JSON.parse(out) as { readonly checks: readonly { readonly name: string }[] };
    expect(code).toBe(0);
    expect(checks.length).toBeGreaterThan(40);
    expect(checks.find(({ name }) => name === "pathways-exist")).toEqual({
      name: "pathways-exist",
      group: "Communities",
      sentence: "The pathways a community lists exist.",
      severity: "error",
      skippable: true,
    });
  });
});

describe("a folder with thousands of problems", () => {
  const folder = folderOf(
    harbor({ "badges/core.yml": `name: Core\ndescription: x\n${manyKeys(1_000)}` }),
  );

  it("shows the first in text, with how many more, and all in JSON", () => {
    const text = waymark(["validate", "--format", "lines"], folder);
    const lines = text.out.trimEnd().split("\n");
    expect(lines).toHaveLength(501);
    expect(lines.at(-1)).toBe("… and 500 more; --format json shows them all.");
    expect(text.err).toContain("1,000 errors");
    const { problems } = JSON.parse(waymark(["validate", folder, "--format=json"]).out) as Json;
    expect(problems).toHaveLength(1_000);
  });
});

function manyKeys(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: x\n`).join("");
}

describe("files that are not where definitions are", () => {
  const misplaced = ["badge/x.yml", "badges/Y.YML", "communities/eu/berlin.yml", "waymark.yaml"];
  const others = ["docs/a.yml", "src/b.yml"].map((path) => ({ path, text: "a: 1\n" }));
  const files = misplaced.map((path) => ({ path, text: "name: X\n" }));
  const folder = folderOf([...harbor(), ...files, ...others]);

  it("are warned of where somebody may think that they are read", () => {
    const { code, out, err } = waymark(["validate", "--format", "lines"], folder);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual(misplaced);
    expect([code, err]).toEqual([0, "10 files checked: 4 warnings.\n"]);
  });
});

describe("what cannot be read", () => {
  it("is said once for each file, and the rest is still checked", () => {
    const folder = folderOf(harbor());
    const outside = folderOf([{ path: "secret.yml", text: "name: Secret\n" }]);
    symlinkSync(join(outside, "secret.yml"), join(folder, "badges/secret.yml"));
    symlinkSync(join(folder, "nowhere"), join(folder, "badges/nowhere.yml"));
    symlinkSync(folder, join(folder, "badges/round.yml"));
    symlinkSync(join(folder, "badges"), join(folder, "badges/folder.yml"));
    symlinkSync("core.yml", join(folder, "badges/again.yml"));
    mkdirSync(join(folder, "badges/not-a-file.yml"));
    writeFileSync(join(folder, "badges/latin.yml"), Buffer.from("name: caf\xe9\n", "latin1"));
    writeFileSync(join(folder, "badges/large.yml"), "x".repeat(256_001));
    const { code, out } = waymark(["validate", "--format", "lines"], folder);
    expect(out.trimEnd().split("\n")).toEqual([
      "badges/again.yml:1:1: warning: Nobody can earn this badge: it has no `when` and no `nominated: true`, and no stage or process gives it. (badges-can-be-had)",
      "badges/core.yml:1:7: warning: Another badge is called `Core`, too, so a command with that name could mean either. Give one of them another name. (badge-names-are-unique)",
      "badges/folder.yml:1:1: error: This isn't a file. (file)",
      "badges/large.yml:1:1: error: This file is larger than 256 kB. (file)",
      "badges/latin.yml:1:1: error: This file isn't UTF-8 text. (file)",
      "badges/nowhere.yml:1:1: error: This link leads nowhere. (file)",
      "badges/round.yml:1:1: error: This isn't a file. (file)",
      "badges/secret.yml:1:1: error: This link leads out of the folder. (file)",
    ]);
    expect(code).toBe(1);
  });

  it("does not come in through a folder that is a link", () => {
    const folder = folderOf(harbor({ "badges/core.yml": undefined }));
    const outside = folderOf([{ path: "b.yml", text: "name: B\n" }]);
    symlinkSync(outside, join(folder, "checklists-elsewhere"));
    const linked = folderOf([{ path: "waymark.yml", text: "organization: Harbor Civic Tech\n" }]);
    symlinkSync(outside, join(linked, "badges"));
    expect(waymark(["validate", "--format", "lines"], linked).out).toBe(
      "badges/b.yml:1:1: error: This link leads out of the folder. (file)\n",
    );
  });

  it("cannot steer a terminal or a workflow with its name", () => {
    const folder = folderOf([
      { path: "waymark.yml", text: "organization: Harbor Civic Tech\n" },
      { path: "badges/a\n::error::b\u001b[31m,c.yml", text: "" },
    ]);
    const lines = (format: string): readonly string[] =>
      waymark(["validate", ".", "--format", format], folder).out.trimEnd().split("\n");
    expect(lines("lines")).toEqual([
      expect.stringContaining("badges/a�::error::b�[31m,c.yml:1:1: error: "),
      expect.stringContaining("badges/a�::error::b�[31m,c.yml:1:1: error: "),
    ]);
    expect(lines("github")).toHaveLength(2);
    expect(lines("github")[0]).toContain("file=badges/a%0A%3A%3Aerror%3A%3Ab");
  });
});

describe("the command line, used wrongly", () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["without a command", [], /^Waymark runs .*\n\n(?:  waymark \w+ +\S.*\n){3}$/],
    [
      "with an unknown command",
      ["validat"],
      /there's no command `validat`\. Did you mean `validate`\?/,
    ],
    ["with a command that JavaScript knows", ["constructor"], /there's no command `constructor`\n/],
    ["with an unknown option", ["validate", "--fast"], /there's no option `--fast`\n/],
    [
      "with a list in SARIF",
      ["validate", "--list", "--format", "sarif"],
      /list comes as `text` or `json`/,
    ],
    [
      "with an unknown format",
      ["validate", "--format", "xml"],
      /`--format` can be .*`github`, or `sarif`, not `xml`/,
    ],
    [
      "with a format that JavaScript knows",
      ["validate", "--format", "__proto__"],
      /`--format` can be .*, not `__proto__`/,
    ],
    ["without the format's name", ["validate", "--format"], /--format/],
    ["with two folders", ["validate", "a", "b"], /name only one folder/],
    [
      "with a folder that is not there",
      ["validate", "nowhere-at-all"],
      /there's no folder nowhere-at-all/,
    ],
    [
      "with a file for a folder",
      ["validate", import.meta.filename],
      /validate.test.ts isn't a folder; name the one with waymark.yml/,
    ],
  ];
  for (const [name, args, says] of cases)
    it(`${name} says so and ends with 2`, () => {
      const { code, out, err } = waymark(args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(says);
    });
});
