import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MOST_FILES } from "../../src/definitions/read.ts";
import { MOST_BYTES } from "../../src/definitions/read-source.ts";
import { harbor } from "../definitions/harbor.ts";
import { folderOf, waymark } from "./run.ts";

const isRoot = process.getuid?.() === 0;

/** Runs the command line as somebody who is not root: to root nothing is closed. */
function asNobody(args: readonly string[]) {
  const cli = join(import.meta.dirname, "../../src/cli.ts");
  const env = { PATH: process.env["PATH"], LC_ALL: "C" };
  const account = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  return spawnSync(process.execPath, [cli, ...args], { env, ...account, encoding: "utf8" });
}

/** A folder with so many more badges, each with a name of its own and else this text. */
function withBadges(count: number, text: string): string {
  const folder = folderOf(harbor());
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `badges/b${index}.yml`), named(text, `B${index}`));
  return folder;
}

function named(text: string, name: string): string {
  return text.replace("name: B", `name: ${name}`);
}

const BADGE = "name: B\ndescription: B.\nnominated: true\n";
const here = harbor().length;

describe("a folder at its limits", () => {
  it("may hold 20,000 definition files", () => {
    const { code, out, err } = waymark(["validate", withBadges(MOST_FILES - here, BADGE)]);
    expect([code, out, err]).toEqual([0, "", "20,000 files checked: nothing wrong.\n"]);
  });

  it("with one file more is refused with one problem", () => {
    const { code, out } = waymark([
      "validate",
      withBadges(MOST_FILES - here + 1, BADGE),
      "--format",
      "lines",
    ]);
    expect(out).toMatch(
      /^\S+:1:1: error: There are more than 20,000 definition files. \(limits\)\n$/,
    );
    expect(code).toBe(1);
  });

  it("may hold files of 256 kB, and more than that is refused", () => {
    const folder = folderOf(harbor());
    const fits = `${BADGE}#`.padEnd(MOST_BYTES, "x");
    writeFileSync(join(folder, "badges/fits.yml"), fits);
    writeFileSync(join(folder, "badges/large.yml"), `${fits}x`);
    expect(waymark(["validate", "--format", "lines"], folder).out).toBe(
      "badges/large.yml:1:1: error: This file is larger than 256 kB. (file)\n",
    );
  });

  it("with more than 50 MB in all is refused with one problem", () => {
    const folder = withBadges(1, `${BADGE}#`.padEnd(MOST_BYTES - 1, "x"));
    // Links cost nothing, and each of them is a file to be read.
    for (let index = 1; index < 1_000; index += 1)
      symlinkSync("b0.yml", join(folder, `badges/b${index}.yml`));
    const { code, out } = waymark(["validate", "--format", "lines"], folder);
    expect(out).toMatch(
      /^badges\/b\d+\.yml:1:1: error: The definition files are larger than 50 MB altogether. \(limits\)\n$/,
    );
    expect(code).toBe(1);
  });
});

describe("files with odd names", () => {
  it("are each refused once, with a name that cannot harm a terminal", () => {
    const names = ["a b", "שלום", "🌱", "a\u202eb", "c\rd", "e\u0007f"];
    const folder = folderOf([
      ...harbor(),
      ...names.map((name, index) => {
        return { path: `badges/${name}.yml`, text: named(BADGE, `B${index}`) };
      }),
    ]);
    const { out } = waymark(["validate", "--format", "lines"], folder);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(names.length);
    for (const line of lines) expect(line).toMatch(/:1:1: error: A file's name is its id\. /);
    for (const harmful of ["\r", "\u0007", "\u202e"]) expect(out).not.toContain(harmful);
  });
});

describe("a folder of definitions", () => {
  it.each([
    ["a link to nowhere", "gone", "the folder badges is a link that leads nowhere"],
    ["a link to itself", "badges", "the folder badges can't be read (ELOOP)"],
  ])("that is %s is refused with one sentence", (_, target, says) => {
    const folder = folderOf(harbor());
    rmSync(join(folder, "badges"), { recursive: true });
    symlinkSync(target, join(folder, "badges"));
    const { code, out, err } = waymark(["validate", folder]);
    expect([code, out, err]).toEqual([2, "", `waymark validate: ${says}\n`]);
  });

  it("may be a link to another one beside it", () => {
    const folder = folderOf(harbor());
    rmSync(join(folder, "checklists"), { recursive: true });
    mkdirSync(join(folder, "lists"));
    writeFileSync(
      join(folder, "lists/onboarding.yml"),
      "name: Onboarding\nitems: [{ id: conduct, text: Read the code of conduct }]\n",
    );
    symlinkSync("lists", join(folder, "checklists"));
    expect(waymark(["validate", folder]).code).toBe(0);
  });

  // Where the program itself is closed to others, nobody can run it.
  it.skipIf(asNobody(["--version"]).status !== 0).each([
    ["altogether", 0o700, "."],
    ["but for its name", 0o711, "."],
    ["but for the names in it", 0o744, "."],
    ["in its messages", 0o700, "messages"],
  ])("that is closed %s is named, and not what is in it", (_, mode, closed) => {
    const folder = folderOf([...harbor(), { path: "messages/en.ftl", text: "" }]);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, closed), isRoot ? mode : mode & 0o077);
    const { status, stderr } = asNobody(["validate", folder]);
    chmodSync(join(folder, closed), 0o755);
    const told = closed === "." ? folder : closed;
    expect([status, stderr]).toEqual([
      2,
      `waymark validate: the folder ${told} can't be read (EACCES)\n`,
    ]);
  });

  // To root nothing is closed.
  it.skipIf(isRoot)("that is closed, or a file in it, is said so", () => {
    const folder = folderOf(harbor());
    chmodSync(join(folder, "badges/core.yml"), 0o000);
    expect(waymark(["validate", "--format", "lines"], folder).out).toBe(
      "badges/core.yml:1:1: error: The file cannot be read (EACCES). (file)\n",
    );
    chmodSync(join(folder, "badges"), 0o000);
    expect(waymark(["validate", folder])).toEqual({
      code: 2,
      out: "",
      err: "waymark validate: the folder badges can't be read (EACCES)\n",
    });
    chmodSync(join(folder, "badges"), 0o700);
  });
});
