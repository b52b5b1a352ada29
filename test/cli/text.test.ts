import { spawnSync } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { change, harbor } from "../definitions/harbor.ts";
import { folderOf, waymark } from "./run.ts";

const UI = "communities/ui-ux.yml";

/** What is shown where UI/UX's file is changed so, and perhaps other files. */
function shown(from: string, to: string, others = {}): string {
  return waymark(["validate"], folderOf(harbor({ ...change(UI, from, to), ...others }))).out;
}

/** The problem's line and what stands below it, from the first letter of the line. */
function excerpt(out: string): readonly string[] {
  return out
    .split("\n")
    .filter((line) => line.includes("│"))
    .map((line) => line.replace(/^.*? │ /, ""));
}

describe("problems in words", () => {
  it("stand together file by file, each with its line and a caret below", () => {
    const out = shown("[design]", "[desing]", { "badges/core.yml": "name: Core\n" });
    expect(out).toMatch(
      /^badges\/core\.yml\n {2}1:1 error: `description` is missing here\. .*\(schema\)\n {4}1 │ name: Core\n {6}│ \^\n\ncommunities\/ui-ux\.yml\n/,
    );
    expect(out).toContain(
      "  10:12 error: There is no pathway `desing`. Did you mean `design`? The only one is `design`. (pathways-exist)\n" +
        "    10 │ pathways: [desing]\n" +
        "       │            ^\n\n",
    );
  });

  it("show of a long line the part around the mistake", () => {
    const out = shown("[design]", `[${"design, ".repeat(20)}desing, ${"design, ".repeat(20)}]`);
    const [line = "", below = ""] = excerpt(out);
    expect(line).toMatch(/^….*…$/);
    expect(line.length).toBeLessThan(100);
    expect(line.slice(below.length - 1)).toMatch(/^desing,/);
  });

  it("point to the right place behind tabs and wide letters", () => {
    const [line, below] = excerpt(
      shown("[design]", "[design]\nemeritus: [{ role: 設計\t🌱, github: 5 }]"),
    );
    expect(line).toContain("設計 🌱, github: 5");
    expect(below).toHaveLength("emeritus: [{ role: xxxx xx, github: 5".length);
  });

  it("show no line where a problem is about a whole file", () => {
    const out = waymark(
      ["validate"],
      folderOf(harbor({ "badges/A b.yml": "name: A\ndescription: x\n" })),
    ).out;
    expect(out).toMatch(/^badges\/A b\.yml\n {2}1:1 error: A file's name is its id\..*\n {2}1:1/);
  });

  it("say what is set aside, and why", () => {
    const files = harbor(change("communities/data.yml", "name: Data", "name: Data\nteam: UI-UX"));
    const skip = "# waymark: skip teams-belong-to-one-community: they merge soon\n";
    const folder = folderOf(
      files.map((file) => (file.path === UI ? { ...file, text: skip + file.text } : file)),
    );
    expect(waymark(["validate"], folder).out).toMatch(
      /^communities\/ui-ux\.yml\n {2}8:7 skipped: The team .* \(teams-belong-to-one-community: they merge soon\)\n\n$/,
    );
  });

  it("name files as they are found from where one stands", () => {
    const folder = folderOf(harbor({ "badges/core.yml": "name: Core\n" }));
    const { out } = waymark(["validate", "."], folder);
    expect(out).toMatch(/^badges\/core\.yml\n/);
    expect(waymark(["validate", ".."], `${folder}/badges`).out).toMatch(/^core\.yml\n/);
  });

  it("come in the language of whoever sits there", () => {
    const folder = folderOf(harbor({ "badges/core.yml": "name: Core\n" }));
    const { out, err } = waymark(["validate"], folder, { LC_ALL: "es_MX.UTF-8" });
    expect(out).toContain("1:1 error: Aquí falta `description`.");
    expect(err).toBe("10 archivos revisados: 1 error.\n");
  });

  const ENGLISH = ["1:1 error: `description` is missing here.", "10 files checked: 1 error.\n"];
  const SPANISH = ["1:1 error: Aquí falta `description`.", "10 archivos revisados: 1 error.\n"];

  it.each([
    ["en_US.UTF-8", ENGLISH],
    ["es_MX.UTF-8", SPANISH],
    ["C", SPANISH],
    ["POSIX", SPANISH],
    ["fr_FR.UTF-8", SPANISH],
  ])("come in one language, with %s of Spanish definitions", (LC_ALL, [problem, summary]) => {
    const spanish = change("waymark.yml", "organization:", "language: es\norganization:");
    const folder = folderOf(harbor({ ...spanish, "badges/core.yml": "name: Core\n" }));
    const { out, err } = waymark(["validate"], folder, { LC_ALL });
    expect([out, err]).toEqual([expect.stringContaining(problem ?? ""), summary]);
  });
});

describe("color", () => {
  const folder = folderOf(harbor({ "badges/core.yml": "name: Core\n" }));
  const red = "\u001b[31m";
  const out = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    waymark(args, folder, { NO_COLOR: "", ...env }).out;

  it("is for terminals, and for those who force it", () => {
    expect(out(["validate"], {})).not.toContain("\u001b");
    expect(out(["validate"], { FORCE_COLOR: "1" })).toContain(`${red}error:`);
    const plain = stripVTControlCharacters(out(["validate"], { FORCE_COLOR: "1" }));
    expect(plain).toBe(out(["validate"], {}));
  });

  it.each([
    [["validate", "--no-color"], { FORCE_COLOR: "1" }],
    [["--no-color", "validate"], { FORCE_COLOR: "1" }],
    [["validate"], { FORCE_COLOR: "0" }],
    [["validate"], { FORCE_COLOR: "" }],
  ])("is not there with %j and %j", (args, env) => {
    expect(out(args, env)).not.toContain("\u001b");
  });

  it("is not there with NO_COLOR, whatever else is said", () => {
    const { out: said } = waymark(["validate"], folder, { NO_COLOR: "1", FORCE_COLOR: "1" });
    expect(said).toContain("error: ");
    expect(said).not.toContain("\u001b");
  });

  it("is on a terminal, unless NO_COLOR says otherwise", () => {
    const cli = `${import.meta.dirname}/../../src/cli.ts`;
    const onTerminal = (env: Readonly<Record<string, string>>) =>
      spawnSync("script", ["-qec", `'${process.execPath}' '${cli}' validate`, "/dev/null"], {
        cwd: folder,
        encoding: "utf8",
        env: {
          ...process.env,
          TERM: "xterm-256color",
          LC_ALL: "C",
          FORCE_COLOR: undefined,
          // Node takes a terminal for one without color where this is set.
          CI: undefined,
          ...env,
        },
      }).stdout;
    expect(onTerminal({ NO_COLOR: "" })).toContain(`${red}error:`);
    expect(onTerminal({ NO_COLOR: "1" })).not.toContain("\u001b");
  });
});

describe("one file on standard input", () => {
  const folder = folderOf(harbor());
  const text = harbor().find(({ path }) => path === UI)?.text ?? "";

  function piped(input: string | Buffer, ...args: readonly string[]) {
    const cli = `${import.meta.dirname}/../../src/cli.ts`;
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "validate", ...args], {
      cwd: folder,
      input,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    });
    return { code: status, out: stdout, err: stderr };
  }

  it("is checked in place of the file it stands for, together with those around it", () => {
    const { code, out, err } = piped(text.replace("[design]", "[desing]"), "-", "--as", UI);
    expect(out).toMatch(/^communities\/ui-ux\.yml\n {2}10:12 error: There is no pathway `desing`/);
    expect([code, err]).toEqual([1, "1 file checked: 1 error.\n"]);
    expect(piped(text, "-", "--as", `${folder}/${UI}`)).toMatchObject({ code: 0, out: "" });
  });

  it("may be new, and the settings", () => {
    const fresh = piped("name: New\ndescription: x\n", "-", "--as", "badges/new.yml");
    expect(fresh.out).toMatch(/^badges\/new\.yml\n {2}1:1 warning: Nobody can earn this badge/);
    expect(piped("organization: 5\n", "-", "--as", "waymark.yml").out).toContain("1:15 error:");
  });

  it("that is too large, or no text, is said so", () => {
    expect(piped("x".repeat(300_000), "-", "--as", UI).out).toContain("larger than 256 kB");
    expect(piped(Buffer.from([0xe9]), "-", "--as", UI).out).toContain("isn't UTF-8 text");
  });

  it.each([
    ["without saying which file it is", ["-"], /write `-` for the folder and say which file/],
    ["with a folder for it", [".", "--as", UI], /write `-` for the folder/],
    ["with others", ["-", "--as", UI, "--only", UI], /write `-` for the folder/],
    ["that is no definition", ["-", "--as", "a.yml"], /a\.yml isn't a place where Waymark reads/],
    ["in a folder that is not there", ["-", "--as", "no/badges/a.yml"], /there's no folder no/],
  ])("%s is refused", (_, args, says) => {
    const { code, out, err } = piped(text, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
  });
});
