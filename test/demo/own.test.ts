import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHAPTERS } from "../../demo/chapters/index.ts";
import { ownDefinitions } from "../../demo/own.ts";
import { daysToSpring } from "../../demo/spring.ts";
import { demo as words } from "../../src/words/generated/demo.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { folderOf } from "../cli/run.ts";

const ROOT = join(import.meta.dirname, "../..");

const told = words(PLAIN);

function demo(...args: readonly string[]) {
  const all = [join(ROOT, "demo/main.ts"), "--once", ...args];
  const { status, stdout } = spawnSync(process.execPath, all, { encoding: "utf8" });
  return { status, stdout };
}

describe("definitions of one's own, on the demo's GitHub", () => {
  it("have an organisation made for them: its leads are members, its teams are opted in", () => {
    const own = ownDefinitions(join(ROOT, "demo/organization/community"));
    if (typeof own === "string") throw new Error(own);
    const { organization, teams = [] } = own.setting;
    expect(organization).toMatchObject({ login: "harbor-civic-tech", owners: ["olga"] });
    expect(organization.members).toEqual(["lin", "ada"]);
    expect(teams.map(({ slug }) => slug)).toEqual(["data", "ui-ux"]);
    for (const { description } of teams) expect(description).toContain("managed by Waymark");
  });

  it("with a mistake are not played: the mistake is named on its line", () => {
    const folder = folderOf([{ path: "waymark.yml", text: "organisation: Harbor\n" }]);
    const { status, stdout } = demo("--definitions", folder);
    expect(status).toBe(1);
    expect(stdout).toContain(
      "waymark.yml\n  1:1 error: `organisation` isn't known here. Did you mean `organization`?",
    );
  });

  it("are asked for again where the folder is none, and where the flag is none", () => {
    expect(demo("--definitions", "/no/such/folder")).toMatchObject({
      status: 1,
      stdout: "there's no folder /no/such/folder\n",
    });
    expect(demo("--colour")).toMatchObject({ status: 2 });
  });

  it("are no chapter", () => {
    const folder = join(ROOT, "demo/organization/community");
    expect(demo("--definitions", folder, "--chapter", "decision")).toMatchObject({ status: 2 });
  });

  it("are played in no language that there is not", () => {
    const { status, stdout } = demo("--language", "tlh");
    expect(status).toBe(2);
    expect(stdout).toContain("--language es");
  });
});

describe("chapters to pick", () => {
  const lines = Object.entries(CHAPTERS).map(([name, { about }]) =>
    expect.stringMatching(new RegExp(`^ {2}${name} +${told(about)}$`)),
  );

  it("are listed with a line each where none is named", () => {
    for (const args of [["--chapter"], ["--chapter", "--language", "en"]]) {
      const { status, stdout } = demo(...args);
      expect(status).toBe(0);
      expect(stdout.trimEnd().split("\n")).toEqual([expect.any(String), ...lines]);
    }
  });

  it("are listed in the language that was asked for", () => {
    const { stdout } = demo("--language", "es", "--chapter");
    expect(stdout).toMatch(/^ {2}decision +Una decisión: /m);
  });

  it("are listed where one is named that there is not", () => {
    const { status, stdout } = demo("--chapter", "dicision");
    expect(status).toBe(2);
    expect(stdout.split("\n")[0]).toBe("There's no chapter “dicision”.");
    expect(stdout.trimEnd().split("\n").slice(2)).toEqual(lines);
  });

  it("begin where no winter break is in the way, whenever somebody watches", () => {
    expect(daysToSpring(new Date("2026-11-26T23:00:00Z"))).toBe(68);
    expect(daysToSpring(new Date("2027-01-31T12:00:00Z"))).toBe(2);
    expect(daysToSpring(new Date("2027-02-02T13:00:00Z"))).toBe(365);
  });
});
