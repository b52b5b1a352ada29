import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../src/cli/files.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { PLAIN } from "../../src/words/voice.ts";

const DEFAULTS = join(import.meta.dirname, "../../defaults");

function defaults() {
  const files = readFolder(DEFAULTS, PLAIN);
  if (typeof files === "string") throw new Error(files);
  return readDefinitions(files);
}

describe("the defaults an organisation starts from", () => {
  it("have nothing wrong with them", () => {
    expect(defaults().problems).toEqual([]);
    expect(defaults().checked).toBeGreaterThanOrEqual(10);
  });

  it("let somebody join a community through a form", () => {
    const { definitions } = defaults();
    const form = definitions?.forms["join-community.yml"];
    expect(form?.labels).toEqual([definitions?.processes["join"]?.label]);
    expect(form?.fields.map(({ key, type }) => `${key}: ${type}`)).toEqual([
      "community: dropdown",
      "why: textarea",
      "conduct: checkboxes",
    ]);
  });

  it("have a picture for every badge", () => {
    const images = Object.values(defaults().definitions?.badges ?? {}).map(({ image }) => image);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images)
      expect(existsSync(join(DEFAULTS, "badges", String(image)))).toBe(true);
  });
});
