import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { ALL_CONTRIBUTORS, ORG } from "../exchange/harbor.ts";
import { folderOf, waymark } from "./run.ts";

const files = folderOf([
  { path: "org.yaml", text: ORG },
  { path: "rc.json", text: ALL_CONTRIBUTORS },
]);
const home = join(folderOf([]), "community");
waymark(["import", "org.yaml", "rc.json", "--to", home], files);

describe("waymark export", () => {
  it("writes what another tool needs on standard output", () => {
    const teams = waymark(["export", home, "--to", "peribolos"]);
    expect([teams.code, teams.err]).toEqual([0, ""]);
    expect(load(teams.out)).toMatchObject({ teams: { "UI/UX": { members: ["lin", "kai"] } } });
    const people = waymark(["export", "--to", "all-contributors"], home);
    expect(JSON.parse(people.out)).toMatchObject({ contributors: [{ login: "Ada" }, {}, {}] });
  });

  it("writes a file, but overwrites none unless it is forced to", () => {
    const out = join(folderOf([]), "deep/org.yaml");
    const args = ["export", home, "--to", "peribolos", "--out", out];
    expect(waymark(args)).toEqual({ code: 0, out: "", err: `Wrote ${out}.\n` });
    expect(waymark(args).code).toBe(0);
    writeFileSync(out, "mine\n");
    const refused = waymark(args);
    expect([refused.code, readFileSync(out, "utf8")]).toEqual([1, "mine\n"]);
    expect(refused.err).toContain("already exists and differs");
    expect(waymark([...args, "--force"]).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("UI/UX");
  });

  it("writes over no folder, however it is forced to", () => {
    const out = folderOf([]);
    const { code, err } = waymark(["export", home, "--to", "peribolos", "--out", out, "--force"]);
    expect([code, err]).toEqual([1, `waymark export: nothing was written: ${out} isn't a file\n`]);
  });

  it("prints what it would write, and writes nothing, on a dry run", () => {
    const out = join(folderOf([]), "org.yaml");
    const args = ["export", home, "--to", "peribolos", "--out", out, "--dry-run"];
    const dry = waymark(args);
    expect(dry.out).toContain(`Would write ${out}:\nname: Harbor Civic Tech\n`);
    expect([dry.code, existsSync(out)]).toEqual([0, false]);
    writeFileSync(out, "mine\n");
    expect(waymark(args).out).toContain(`Would replace ${out}:\n`);
  });

  it("says what it could not carry over", () => {
    const folder = folderOf([
      { path: "waymark.yml", text: "organization: Harbor\n" },
      { path: "communities/data.yml", text: "name: Data\nleads: [{ github: lin }]\nteam: data\n" },
    ]);
    const { code, out, err } = waymark(["export", folder, "--to", "peribolos"]);
    expect(err).toBe(
      `Not carried over from ${folder}:\n  - It isn't known here who is in this team.\n      \`Data\`\n`,
    );
    expect(out).toContain("peribolos removes them");
    expect(code).toBe(0);
  });

  it("writes nothing out of definitions or records that are broken", () => {
    const folder = folderOf([{ path: "waymark.yml", text: "organisation: Harbor\n" }]);
    const broken = waymark(["export", folder, "--to", "peribolos"]);
    expect(broken.err).toContain("waymark.yml\n  1:1 error: `organisation` isn't known here.");
    expect([broken.code, broken.out]).toEqual([1, ""]);
    const record = folderOf([
      { path: "waymark.yml", text: "organization: Harbor\n" },
      { path: "import/teams.json", text: '{ "teams": 1 }' },
    ]);
    const { code, out, err } = waymark(["export", record, "--to", "peribolos"]);
    expect(err).toContain("import/teams.json\n  1:3 error: This has to be a list. (import)\n");
    expect(err).toMatch(/\nwaymark export: nothing was exported; fix these first\n$/);
    expect([code, out]).toEqual([1, ""]);
  });

  it.each([
    [[home], "please add `--to all-contributors` or `--to peribolos`"],
    [[home, "--to", "excel"], "`--to` can be `all-contributors` or `peribolos`, not `excel`"],
    [[home, home, "--to", "peribolos"], "name only one folder"],
    [["nowhere", "--to", "peribolos"], "there's no folder nowhere"],
    [["--nope"], "--nope"],
  ])("used wrongly, %j, says %s", (args, says) => {
    const { code, out, err } = waymark(["export", ...args]);
    expect(err).toContain(says);
    expect([code, out]).toEqual([2, ""]);
  });

  it("refuses a record it cannot read", () => {
    const folder = folderOf([
      { path: "waymark.yml", text: "organization: Harbor\n" },
      { path: "import/teams.json/not-a-file", text: "" },
    ]);
    const { code, err } = waymark(["export", folder, "--to", "peribolos"]);
    expect([code, err]).toEqual([2, expect.stringContaining("isn't a file")]);
  });

  it("helps", () => {
    const { code, out } = waymark(["export", "--help"]);
    expect(out).toMatch(/^Usage: waymark export \[folder\] --to/);
    expect(code).toBe(0);
  });
});
