import { isAscii } from "node:buffer";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { buildAction } from "../../scripts/build/action.ts";

const ACTION = join(import.meta.dirname, "../../action");

/** All that it needs of others. */
const PACKAGES = [
  "@actions/core",
  "@fluent/bundle",
  "@fluent/langneg",
  "@fluent/syntax",
  "ajv",
  "hono",
  "ical-generator",
  "js-yaml",
  "temporal-polyfill",
  "temporal-utils",
];
const MOST_BYTES = 480_000;

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

describe("the Action's bundle", () => {
  it("is what its source gives, byte for byte", async () => {
    const fresh = mkdtempSync(join(tmpdir(), "waymark-action-"));
    await buildAction(fresh);
    const names = readdirSync(fresh).toSorted();
    expect(readdirSync(join(ACTION, "dist")).toSorted()).toEqual(names);
    for (const name of names)
      expect(
        readFileSync(join(ACTION, "dist", name)).equals(readFileSync(join(fresh, name))),
        name,
      ).toBe(true);
  });

  it("carries the licence of every package in it", () => {
    const licences = readFileSync(join(ACTION, "dist/LICENSES.txt"), "utf8");
    const packages = licences.matchAll(/(?:^|\n\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n\n/g);
    expect(Array.from(packages, ([, name]) => name)).toEqual(PACKAGES);
    expect(licences).toContain("MIT");
  });

  it("is small, and of plain letters only: Node reads those faster", () => {
    const bytes = readFileSync(join(ACTION, "dist/main.js"));
    expect(isAscii(bytes)).toBe(true);
    expect(bytes.length).toBeLessThan(MOST_BYTES);
  });

  it("is what action.yml names, for the inputs that it reads", () => {
    const metadata = load(readFileSync(join(ACTION, "action.yml"), "utf8")) as Metadata;
    expect(metadata.runs).toEqual({ using: "node24", main: "dist/main.js" });
    expect(Object.keys(metadata.inputs)).toEqual([
      "command",
      "folder",
      "only",
      "files",
      "contributors",
      "since",
      "ledger",
      "to",
      "address",
      "organization",
      "token",
    ]);
    expect(Object.keys(metadata.outputs)).toEqual([
      "changes",
      "pages",
      "changed",
      "problems",
      "skipped",
      "checked",
    ]);
  });
});
