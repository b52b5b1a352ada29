import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { crawl, deadLinks } from "./crawl.ts";
import { begins, type Played, played } from "./played.ts";

const ORGANIZATION = join(import.meta.dirname, "../../demo/organization/community");

describe("definitions of one's own, while the demo stays", () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-own-"));
  const pathway = join(folder, "pathways/data.yml");
  let demo: Played;

  beforeAll(async () => {
    cpSync(ORGANIZATION, folder, { recursive: true });
    demo = await played("--definitions", folder);
  }, 600_000);

  afterAll(() => demo.end());

  it("have threads and pages of their own, without a dead link", async () => {
    const { github, pages } = begins(demo.text());
    const all = await crawl(github, pages);
    expect(all.get(`${github}/community/issues/1`)?.html).toContain("/apply");
    expect(deadLinks(all)).toEqual([]);
  }, 600_000);

  it("have their plan told as soon as a change is saved, and problems where there are any", async () => {
    const before = readFileSync(pathway, "utf8");
    writeFileSync(pathway, before.replace("at-least: 10", "at-least: 3"));
    const [, pull] = await demo.printed(/You saved a change\. Waymark says of it:\n {6}→ (\S+)\n/);
    expect(pull).toMatch(/\/community\/pull\/\d+$/);
    const [plan] = await demo.printed(/ {2}\| .*Data pathway.*/);
    expect(plan).toContain("**Data pathway**");
    writeFileSync(pathway, before.replace("badge: analyst", "badge: analist"));
    const [problem] = await demo.printed(/ {2}\| pathways\/data\.yml:\d+ .*/);
    expect(problem).toContain("There is no badge `analist`");
  }, 600_000);

  it("end without a complaint", async () => {
    expect(await demo.end()).toBe(0);
  });
});
