import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { harbor } from "../definitions/harbor.ts";
import { folderOf, waymark } from "./run.ts";

const MARKS = "<!-- waymark:communities -->\n<!-- /waymark:communities -->\n";
const HOME = ["--repository", "harbor/community"];

function home(files: Readonly<Record<string, string>>): string {
  const more = Object.entries(files).map(([path, text]) => ({ path, text }));
  return folderOf([...harbor(), ...more]);
}

function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

describe("waymark directory", () => {
  test("writes the table into every Markdown file that asks for it, byte for byte around it", () => {
    const before = `\uFEFF# Us\r\n\r\n${MARKS.replaceAll("\n", "\r\n")}\r\nBye  `;
    const folder = home({ "README.md": before, "profile/README.md": MARKS, "no.md": "# No\n" });
    const { code, out, err } = waymark(["directory", folder, ...HOME]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `Updated ${join(folder, "README.md")}.\nUpdated ${join(folder, "profile/README.md")}.\n`,
      err: "",
    });
    const text = textIn(folder, "README.md");
    expect(text).toContain("| **UI/UX**<br>");
    expect(text.replace(/(communities -->\r\n)[^]*(<!-- \/waymark)/, "$1$2")).toBe(before);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(waymark(["directory", folder, ...HOME])).toEqual({ code: 0, out: "", err: "" });
  });

  test("says of a file that somebody names if there's no place for a table in it", () => {
    const folder = home({ "README.md": MARKS });
    const plain = join(folderOf([{ path: "plain.md", text: "# Hello\n" }]), "plain.md");
    const { code, err } = waymark(["directory", folder, "--file", plain, ...HOME]);
    expect(code).toBe(0);
    expect(err).toBe(`There's no place in ${plain} for a table that could be written.\n`);
    expect(readFileSync(plain, "utf8")).toBe("# Hello\n");
  });

  test("with --check writes nothing, and exits 1 where a table is stale", () => {
    const folder = home({ "README.md": MARKS });
    const stale = waymark(["directory", "--check", ...HOME], folder);
    expect(stale).toEqual({ code: 1, out: "README.md is out of date.\n", err: "" });
    expect(textIn(folder, "README.md")).toBe(MARKS);
    waymark(["directory", ...HOME], folder);
    expect(waymark(["directory", "--check", ...HOME], folder).code).toBe(0);
  });

  test("finds files in folders, and writes others that are named", () => {
    const others = [".cache/us.md", "node_modules/a/us.md", "a/b/c/d/us.md"];
    const files = Object.fromEntries([...others, "docs/people/us.md"].map((path) => [path, MARKS]));
    const folder = home({ ...files, "us.txt": MARKS });
    const { out } = waymark(["directory", "--file", "us.txt", ...HOME], folder);
    expect(out).toBe("Updated docs/people/us.md.\nUpdated us.txt.\n");
    for (const path of others) expect(textIn(folder, path)).toBe(MARKS);
  });

  test("writes the people of an .all-contributorsrc that is named, between their own marks", () => {
    const people = "<!-- ALL-CONTRIBUTORS-LIST:START -->\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n";
    const listed = '{ "contributors": [{ "login": "sam", "contributions": ["code"] }] }';
    const folder = home({ "people.md": people, ".all-contributorsrc": listed });
    expect(waymark(["directory", ...HOME], folder).err).toContain("where you want it");
    expect(textIn(folder, "people.md")).toBe(people);
    const args = ["directory", "--contributors", ".all-contributorsrc", ...HOME];
    expect(waymark(args, folder)).toEqual({ code: 0, out: "Updated people.md.\n", err: "" });
    expect(textIn(folder, "people.md")).toContain('<a href="https://github.com/sam">');
    expect(waymark([...args, "--check"], folder).code).toBe(0);
  });

  test("says what is wrong with an .all-contributorsrc", () => {
    const folder = home({ "list.json": "[]" });
    for (const [file, why] of [
      ["gone.json", "there's no file gone.json"],
      ["list.json", "list.json: it lists no `contributors`"],
    ] as const)
      expect(waymark(["directory", "--contributors", file, ...HOME], folder)).toEqual({
        code: 1,
        out: "",
        err: `waymark directory: ${why}\n`,
      });
  });

  test("follows no link, and leaves what is no text alone", () => {
    const folder = home({ "elsewhere/README.txt": MARKS });
    symlinkSync(join(folder, "elsewhere/README.txt"), join(folder, "README.md"));
    const bytes = Buffer.concat([Buffer.from(MARKS), Buffer.from([0xff, 0xfe])]);
    writeFileSync(join(folder, "odd.md"), bytes);
    mkdirSync(join(folder, "folder.md"));
    const { code, out, err } = waymark(["directory", folder, ...HOME]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("where you want it");
    expect(textIn(folder, "elsewhere/README.txt")).toBe(MARKS);
    expect(readFileSync(join(folder, "odd.md")).equals(bytes)).toBe(true);
  });

  test("writes nothing while something is wrong with the definitions", () => {
    const folder = home({ "README.md": MARKS, "waymark.yml": "organisation: Harbor\n" });
    const { code, err } = waymark(["directory", folder, ...HOME]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`; \`waymark validate ${folder}\` shows `),
    ]);
    expect(textIn(folder, "README.md")).toBe(MARKS);
  });

  test.each([
    [["a", "b"], "name only one folder"],
    [["--repository", "harbor"], "OWNER/NAME"],
    [["--odd"], "there's no option `--odd`"],
  ])("used wrongly (%j) says so", (args, words) => {
    const { code, err } = waymark(["directory", ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });

  test("names what is not there", () => {
    expect(waymark(["directory", "/nowhere/at/all"])).toMatchObject({ code: 1 });
    const folder = home({ "README.md": MARKS });
    const { code, err } = waymark(["directory", folder, "--file", "gone.md"]);
    expect([code, err]).toEqual([1, expect.stringContaining("there's no file gone.md")]);
  });

  test("says how it is used", () => {
    expect(waymark(["directory", "--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("--check"),
    });
  });
});
