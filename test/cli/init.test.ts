import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../src/cli/files.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { folderOf, type Ran, waymark } from "./run.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");
const SCHEMAS = join(import.meta.dirname, "../../schemas");

/** Runs `waymark init` with these lines piped in. */
function init(args: readonly string[], lines: readonly string[] = [], locale = "C"): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "init", ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: locale },
    input: lines.map((line) => `${line}\n`).join(""),
  });
  return { code: status, out: stdout, err: stderr };
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** What somebody is asked on a machine in this time zone. */
function offeredIn(TZ: string): string {
  return waymark(["init", "--organization", "A"], folderOf([]), { TZ }).out;
}

async function exitOf(program: ChildProcess): Promise<number | null> {
  if (program.exitCode === null) await once(program, "exit");
  return program.exitCode;
}

function definitionsIn(folder: string) {
  const files = readFolder(folder, PLAIN);
  if (typeof files === "string") throw new Error(files);
  return readDefinitions(files);
}

/** Where the comment at the top of a file leads. */
function schemaOf(folder: string, path: string): string {
  const [, way = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(folder, path)) ?? [];
  return way.startsWith("http") ? way : join(folder, dirname(path), way);
}

describe("somebody who takes every default", () => {
  const folder = join(folderOf([]), "harbor-civic-tech");
  const ran = init([folder, "--yes"]);

  it("has definitions that hold, and hears what to do next", () => {
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain("What to do next:");
    expect(ran.out).not.toContain("?");
    const { problems, definitions } = definitionsIn(folder);
    expect(problems).toEqual([]);
    expect(definitions?.settings.organization).toBe("Harbor civic tech");
    expect(Object.keys(definitions?.communities ?? {})).toEqual(["design"]);
    expect(Object.keys(definitions?.pathways ?? {})).toEqual(["design"]);
    expect(definitions?.communities["design"]?.status).toBe("forming");
    expect(waymark(["validate", folder]).code).toBe(0);
  });

  it("has a page for people, schemas, and every file that was promised", () => {
    const promised = Array.from(ran.out.matchAll(/^ {2}(\S+)$/gm), ([, path]) => String(path));
    expect(ran.out).toContain(`Wrote ${promised.length} files to ${folder}:`);
    for (const path of promised) expect(existsSync(join(folder, path)), path).toBe(true);
    expect(promised).toContain(".schemas/badge.schema.json");
    expect(schemaOf(folder, "badges/core.yml")).toBe(join(folder, ".schemas/badge.schema.json"));
    expect(read(folder, "README.md")).toContain("# Communities of Harbor civic tech");
    expect(read(folder, "README.md")).toContain(
      "\nThis is how our communities work. Waymark reads",
    );
  });

  it("has no workflow while Waymark is published nowhere, and hears so", () => {
    expect(existsSync(join(folder, ".github/workflows"))).toBe(false);
    expect(ran.out.replaceAll("\n", " ")).toContain("this Waymark isn't published anywhere yet");
  });

  it("overwrites nothing the second time", () => {
    writeFileSync(join(folder, "README.md"), "Mine.\n");
    const again = init([folder, "--yes"]);
    expect([again.code, again.out]).toEqual([2, ""]);
    expect(again.err).toContain("already exists, so nothing was written");
    expect(read(folder, "README.md")).toBe("Mine.\n");
  });
});

describe("a folder with a link in it", () => {
  it.each(["communities", ".github"])(
    "that leads out, at %s, gets nothing, and nor does what it leads to",
    (part) => {
      const [outside, folder] = [folderOf([]), folderOf([])];
      symlinkSync(outside, join(folder, part));
      const { code, out, err } = init([folder, "--yes"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toBe(
        `waymark init: ${folder}/${part} is a link that leads out of ${folder}, so nothing was written\n`,
      );
      expect([readdirSync(outside), readdirSync(folder)]).toEqual([[], [part]]);
    },
  );

  it("that leads to another place in it is written through, and one to nowhere stays as it is", () => {
    const folder = folderOf([]);
    mkdirSync(join(folder, "all"));
    symlinkSync("all", join(folder, "communities"));
    symlinkSync("/nowhere/at/all", join(folder, "README.md"));
    const { code, out } = init([folder, "--yes"]);
    expect([code, readdirSync(join(folder, "all"))]).toEqual([0, ["design.yml"]]);
    expect(out).toContain("README.md already existed, so it stays as it is.");
  });
});

describe("somebody who answers", () => {
  const ANSWERS = ["Hafen e.V.", "Europe/Berlin", "Data & Décor", "", "ada", "data-people", "open"];

  it("in words that are piped in, finds them in the definitions", () => {
    const folder = folderOf([]);
    const { code, out } = init([folder], ANSWERS);
    expect(code).toBe(0);
    expect(out).toContain("What's your organization called?");
    const { problems, definitions } = definitionsIn(folder);
    expect(problems).toEqual([]);
    expect(definitions?.settings).toMatchObject({
      organization: "Hafen e.V.",
      timezone: "Europe/Berlin",
    });
    expect(definitions?.communities["data-decor"]).toEqual({
      name: "Data & Décor",
      purpose: "We share what we know and mentor each other.",
      leads: [{ github: "ada" }],
      team: "data-people",
      joining: "open",
      onboarding: "onboarding",
      pathways: ["data-decor"],
    });
    const form = definitions?.forms["join-community.yml"];
    expect(form?.fields[0]?.options).toEqual(["Data & Décor"]);
  });

  it("with flags is asked only the rest", () => {
    const folder = folderOf([]);
    const flags = ["--organization", "A", "--community", "B", "--lead", "lin", "--team", ""];
    const { code, out } = init([folder, ...flags], ["Asia/Tokyo", "To paint.", "open"]);
    expect(code).toBe(0);
    expect(out.match(/\?/g)).toHaveLength(3);
    expect(definitionsIn(folder).definitions?.communities["b"]?.purpose).toBe("To paint.");
  });

  it("wrongly is asked again", () => {
    const folder = folderOf([]);
    const { code, out } = init(
      [folder],
      ["A", "Atlantis", "UTC", "None", "C", "", "a da", "ada", "", ""],
    );
    expect(code).toBe(0);
    expect(out).toContain("There's no time zone with this name");
    expect(out).toContain("GitHub uses this word for “no answer”");
    expect(out).toContain(
      "Write just the user name, the way it appears in its address on GitHub, such as `ada`",
    );
    expect(definitionsIn(folder).definitions?.communities["c"]?.leads).toEqual([{ github: "ada" }]);
  });

  it("in their own words is understood", () => {
    const folder = folderOf([]);
    const answers = [
      "A",
      "new york",
      "C",
      "",
      "@ada",
      "https://github.com/orgs/a/teams/data",
      "Approval",
    ];
    expect(init([folder], answers).code).toBe(0);
    const { definitions } = definitionsIn(folder);
    expect(definitions?.settings.timezone).toBe("America/New_York");
    expect(definitions?.communities["c"]).toMatchObject({
      leads: [{ github: "ada" }],
      team: "data",
      joining: "by-approval",
    });
    const other = folderOf([]);
    const flags = ["--lead", "@lin", "--team", "@a/data", "--joining", "everybody"];
    expect(init([other, "--yes", ...flags]).code).toBe(0);
    expect(definitionsIn(other).definitions?.communities["design"]).toMatchObject({
      leads: [{ github: "lin" }],
      team: "data",
      joining: "open",
    });
  });

  it("with an abbreviation hears which time zones it could mean", () => {
    const { out } = init([folderOf([])], ["A", "PST", "America/Vancouver"]);
    expect(out).toContain(
      "Which time zone do you mean: `America/Los_Angeles`, `America/Vancouver`",
    );
  });

  it("is offered the time zone of the machine, where it has one", () => {
    expect(offeredIn("Asia/Tokyo")).toContain(" [Asia/Tokyo] ");
    expect(offeredIn("Nowhere/Land")).toContain(" [UTC] ");
  });

  it.each([
    ["interrupts with Ctrl-C", "\u0003"],
    ["ends with Ctrl-D", "\u0004"],
  ])("and %s on a terminal writes nothing", async (_, press) => {
    const folder = folderOf([]);
    const command = `'${process.execPath}' '${CLI}' init`;
    const terminal = spawn("script", ["-qec", command, "/dev/null"], {
      cwd: folder,
      env: { ...process.env, LC_ALL: "C", TERM: "dumb" },
    });
    let said = "";
    // Two presses would be a signal more: what comes after the answer is typed once.
    const keys = [
      { after: /organization called\? \[.*\] $/, press: "Harbor\r" },
      { after: /Which time zone.*\[.*\] $/, press },
    ];
    for await (const part of terminal.stdout) {
      said += String(part);
      if (keys[0]?.after.test(said)) terminal.stdin.write(String(keys.shift()?.press));
    }
    expect(said).toMatch(/Nothing was written\.\r\n$/);
    expect([await exitOf(terminal), readdirSync(folder)]).toEqual([130, []]);
  });

  it.each([
    ["nothing", []],
    ["too little", ["Only this"]],
  ])("with %s that is piped in hears of `--yes`, and nothing is written", (_, answers) => {
    const folder = folderOf([]);
    const { code, err } = init([folder], answers);
    expect([code, readdirSync(folder)]).toEqual([2, []]);
    expect(err).toBe(
      "waymark init: the answers end before the questions do, so nothing was written; answer all of them, or use `--yes` to take what's offered without being asked\n",
    );
  });

  it("everything with flags is asked nothing", () => {
    const folder = folderOf([]);
    const flags = ["organization", "timezone", "community", "purpose", "lead", "team", "joining"];
    const answers = ["A", "UTC", "B", "To paint.", "ada", "data", "open"];
    const { code, out } = init([
      folder,
      ...flags.flatMap((flag, at) => [`--${flag}`, String(answers[at])]),
    ]);
    expect([code, out.includes("?")]).toEqual([0, false]);
  });

  it.each([
    "yes",
    "a: b # c",
    `"quoted" 'twice' \\`,
    "- [x] {y}",
    "עברית وعربية",
    "🌱🎪",
    "$& $1 `x`",
    "2026",
    "x".repeat(180),
  ])("with odd names such as %s has definitions that hold", (name) => {
    const folder = folderOf([]);
    const flags = ["organization", "community", "purpose"].map((flag) => `--${flag}=${name}`);
    expect(init([folder, "--yes", ...flags]).err).toBe("");
    const { problems, definitions } = definitionsIn(folder);
    expect(problems).toEqual([]);
    expect(definitions?.settings.organization).toBe(name);
    expect(Object.values(definitions?.communities ?? {}).map((one) => one.name)).toEqual([name]);
  });
});

describe("editors", () => {
  it("find the schemas of an installed package, offline", () => {
    const folder = folderOf([]);
    mkdirSync(join(folder, "node_modules/waymark/schemas"), { recursive: true });
    expect(init([folder, "--yes"]).code).toBe(0);
    expect(schemaOf(folder, "waymark.yml")).toBe(
      join(folder, "node_modules/waymark/schemas/settings.schema.json"),
    );
    expect(schemaOf(folder, "badges/core.yml")).toBe(
      join(folder, "node_modules/waymark/schemas/badge.schema.json"),
    );
  });

  it("find those that init writes beside the definitions, wherever the folder is cloned to", () => {
    const folder = join(folderOf([]), "community");
    expect(init([folder, "--yes"]).code).toBe(0);
    const elsewhere = join(folderOf([]), "clone");
    cpSync(folder, elsewhere, { recursive: true });
    for (const path of ["waymark.yml", "communities/design.yml", "badges/core.yml"])
      expect(existsSync(schemaOf(elsewhere, path)), path).toBe(true);
    expect(read(folder, "waymark.yml").split("\n")[1]).toBe(
      "# What holds for the whole organization. Every key is explained in .schemas/settings.schema.json.",
    );
    const names = readdirSync(join(elsewhere, ".schemas"));
    expect(names.toSorted()).toEqual(readdirSync(SCHEMAS).toSorted());
  });

  it("find them where somebody says", () => {
    const folder = folderOf([]);
    expect(init([folder, "--yes", "--schemas", SCHEMAS]).code).toBe(0);
    for (const path of ["waymark.yml", "communities/design.yml", "processes/join.yml"])
      expect(existsSync(schemaOf(folder, path)), path).toBe(true);
    const web = folderOf([]);
    expect(init([web, "--yes", "--schemas", "https://schemas.example/"]).code).toBe(0);
    expect(schemaOf(web, "waymark.yml")).toBe("https://schemas.example/settings.schema.json");
  });
});

describe("a folder with something in it", () => {
  it("keeps it, and is told where it does not fit", () => {
    const folder = folderOf([{ path: "checklists/onboarding.yml", text: "name: Mine\n" }]);
    const { code, out } = init([folder, "--yes"]);
    expect(read(folder, "checklists/onboarding.yml")).toBe("name: Mine\n");
    expect(out).toContain("checklists/onboarding.yml already existed, so it stays as it is.");
    expect(out).toContain("checklists/onboarding.yml\n  1:1 error: `items` is missing here.");
    expect(code).toBe(1);
  });
});

describe("waymark init, used wrongly", () => {
  const file = join(folderOf([{ path: "a", text: "" }]), "a");
  it.each([
    ["two folders", ["a", "b"], /name only one folder/],
    ["an unknown flag", ["--colour", "red"], /--colour/],
    ["a file for a folder", [file, "--yes"], /isn't a folder/],
    [
      "an impossible time zone",
      ["--timezone", "Atlantis"],
      /--timezone Atlantis: There's no time zone/,
    ],
    ["another way to join", ["--joining", "never"], /`by-approval` or `open`/],
  ])("with %s says so and ends with 2", (_, args, says) => {
    const { code, out, err } = init(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
  });

  it("says how to use it", () => {
    expect(init(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("--yes") });
  });
});

describe("somebody whose machine speaks Spanish", () => {
  const folder = folderOf([]);
  const answers = ["Puerto Abierto", "UTC", "", "", "a da", "ada", "", ""];
  const { code, out } = init([folder], answers, "es_MX.UTF-8");

  it("is asked in Spanish, and hears in Spanish what to do next", () => {
    expect(code).toBe(0);
    expect(out).toContain("¿Cómo se llama tu organización?");
    expect(out).toContain("con o sin la `@`.");
    expect(out).toContain("Lo que sigue:\n  1. Lee los archivos");
  });

  it("has definitions that hold, and that speak Spanish to their people", () => {
    const { problems, definitions } = definitionsIn(folder);
    expect(problems).toEqual([]);
    expect(definitions?.settings).toMatchObject({ organization: "Puerto Abierto", language: "es" });
    expect(definitions?.communities["diseno"]?.name).toBe("Diseño");
    expect(definitions?.pathways["diseno"]?.name).toBe("Ruta de Diseño");
    expect(read(folder, "README.md")).toContain("# Comunidades de Puerto Abierto");
  });

  it("reads help, mistakes, and outcomes in Spanish", () => {
    const env = { LC_ALL: "es_MX.UTF-8" };
    expect(waymark(["--help"], folder, env).out).toMatch(/^Uso: waymark COMMAND\n/);
    expect(waymark(["validat"], folder, env).err).toContain("¿Querías decir `validate`?");
    expect(waymark(["validate"], folder, env).err).toMatch(
      /^\d+ archivos revisados: nada que corregir\.\n$/,
    );
  });
});
