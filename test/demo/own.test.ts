import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownDefinitions } from "../../demo/own.ts";
import { folderOf } from "../cli/run.ts";

const ROOT = join(import.meta.dirname, "../..");

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

  it("are played in no language that there is not", () => {
    const { status, stdout } = demo("--language", "tlh");
    expect(status).toBe(2);
    expect(stdout).toContain("--language es");
  });
});
