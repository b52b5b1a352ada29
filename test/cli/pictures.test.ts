import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { validated } from "../../src/cli/reading.ts";
import { PLAIN } from "../../src/words/voice.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-pictures-"));
  folders.push(folder);
  mkdirSync(join(folder, "badges"));
  writeFileSync(join(folder, "waymark.yml"), "organization: Harbor\nlogo: logo.svg\n");
  writeFileSync(
    join(folder, "badges", "star.yml"),
    "name: Star\ndescription: Shines.\nimage: star.png\nnominated: true\n",
  );
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

function problemsIn(folder: string, only: readonly string[] = []): readonly string[] {
  const reading = validated(
    folder,
    only.map((path) => join(folder, path)),
    PLAIN,
  );
  if (typeof reading === "string") throw new Error(reading);
  return reading.problems
    .filter(({ rule }) => rule.startsWith("pictures"))
    .map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`);
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

it("finds nothing wrong with pictures that are there", () => {
  const folder = folderWith({ "logo.svg": "<svg/>", "badges/star.png": PNG });
  expect(problemsIn(folder)).toEqual([]);
  expect(problemsIn(folder, ["badges/star.yml"])).toEqual([]);
});

it("says which are missing, and still lets the definitions be", () => {
  const folder = folderWith({});
  symlinkSync("/etc/hostname", join(folder, "logo.svg"));
  const said = "Until there is, pages show a picture of ours.";
  expect(problemsIn(folder)).toEqual([
    `badges/star.yml:3 warning There's no file \`badges/star.png\` here yet. ${said}`,
    `waymark.yml:2 warning There's no file \`logo.svg\` here yet. ${said}`,
  ]);
});

it("refuses a logo of ten megabytes, and one with script in it", () => {
  const large = folderWith({ "logo.svg": Buffer.alloc(10_000_000, 0x20), "badges/star.png": PNG });
  expect(problemsIn(large)).toEqual([
    "waymark.yml:2 error `logo.svg` has more than 500 kB. Save a smaller picture there.",
  ]);
  const unsafe = folderWith({ "logo.svg": "<svg onload='a()'/>", "badges/star.png": "GIF" });
  expect(problemsIn(unsafe).map((line) => line.slice(0, 45))).toEqual([
    "badges/star.yml:3 error `badges/star.png` isn",
    "waymark.yml:2 error `logo.svg` has something ",
  ]);
  expect(problemsIn(unsafe, ["badges/star.yml"])).toHaveLength(1);
});
