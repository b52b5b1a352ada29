import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../src/make-folder.ts";
import { harbor } from "../definitions/harbor.ts";
import { folderOf, waymark } from "./run.ts";

/** Where the system makes no folder for anybody; other systems than Linux have none such. */
const hasProc = process.platform === "linux";

describe("where no definitions are", () => {
  const begin =
    "Not the folder you meant? Name the one with waymark.yml. To write your first definitions, run `waymark init`.\n";

  it.each(["validate", "plan"])("waymark %s says how to begin", (command) => {
    const { code, out, err } = waymark([command], folderOf([]));
    expect([code, out, err]).toEqual([
      1,
      expect.stringContaining("There is no `waymark.yml` yet."),
      expect.stringContaining(begin),
    ]);
    const broken = [{ path: "waymark.yml", text: "organization: 7\n" }];
    expect(waymark([command], folderOf(broken)).err).not.toContain("waymark init");
  });
});

describe("where nothing can be written", () => {
  it.runIf(hasProc).each([
    ["init", ["init", "/proc/x", "--yes"]],
    ["init, further in", ["init", "/proc/x/y", "--yes"]],
    ["pages", ["pages", folderOf(harbor()), "--to", "/proc/x"]],
  ])("waymark %s ends with a sentence", (_, args) => {
    const { code, err } = waymark(args);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^waymark \w+: \/proc\/x: no folder can be created here$/m),
    ]);
  });

  it("a folder that somebody else makes meanwhile is there, and a file in its place isn't one", () => {
    const folder = folderOf([{ path: "file", text: "" }]);
    makeFolder(join(folder, "a/b"));
    makeFolder(join(folder, "a/b"));
    expect(readdirSync(join(folder, "a"))).toEqual(["b"]);
    expect(() => makeFolder(join(folder, "file"))).toThrow("EEXIST");
    expect(() => makeFolder(join(folder, "file/x"))).toThrow("ENOTDIR");
    symlinkSync(join(folder, "gone"), join(folder, "nowhere"));
    expect(() => makeFolder(join(folder, "nowhere/x"))).toThrow("EEXIST");
  });

  it("keys are told by the name that was asked for, and not by one they have meanwhile", () => {
    const folder = folderOf([]);
    expect(waymark(["keys", "--new", "nodir/k"], folder).err).toBe(
      "waymark keys: nodir/k: there's no such file or folder\n",
    );
    writeFileSync(join(folder, "k.new"), "somebody's");
    expect(waymark(["keys", "--new", "k"], folder).err).toBe(
      "waymark keys: k.new: something else is already there\n",
    );
    expect(readdirSync(folder)).toEqual(["k.new"]);
  });

  it("a backup goes into no standard output", () => {
    const folder = folderOf([]);
    const { code, err } = waymark(["backup", "-"], folder);
    expect([code, err]).toEqual([
      2,
      "waymark backup: a backup goes into a file, not to standard output: name one, such as waymark.backup\n",
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
