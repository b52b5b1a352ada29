import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALL_CONTRIBUTORS, ORG, SIGS } from "../exchange/harbor.ts";
import { folderOf, waymark } from "./run.ts";

const source = folderOf([
  { path: "sigs.yaml", text: SIGS },
  { path: "org.yaml", text: ORG },
  { path: ".all-contributorsrc", text: ALL_CONTRIBUTORS },
  { path: "broken.yaml", text: "sigs:\n  - dir: kites\n    meetings: weekly\n\tname: Kites\n" },
  { path: "odd.yaml", text: "sigs:\n  - dir: kites\n    meetings: weekly\n" },
  { path: "else.yaml", text: "hello: world\n" },
]);

/** `waymark import` where those files are, into a new folder. */
function importing(args: readonly string[], to = join(folderOf([]), "community")) {
  return { ...waymark(["import", ...args, "--to", to], source), to };
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

describe("waymark import", () => {
  it("reads one file from standard input", () => {
    const to = join(folderOf([]), "community");
    const cli = join(import.meta.dirname, "../../src/cli.ts");
    const piped = (input: string | Buffer, ...more: readonly string[]) =>
      spawnSync(process.execPath, [cli, "import", "-", ...more, "--to", to], {
        input,
        encoding: "utf8",
        env: { ...process.env, LC_ALL: "C" },
      });
    expect(piped(Buffer.from([0xe9])).stderr).toContain("- isn't UTF-8 text");
    expect(piped("hello: world\n").stdout).toMatch(/^-\n {2}1:1 error: This isn't a file that/);
    expect(piped("", "-").stdout).toBe("-\n  1:1 error: The file is empty. (import)\n\n");
    expect(existsSync(to)).toBe(false);
    expect(piped(SIGS).status).toBe(0);
    expect(readdirSync(join(to, "communities"))).toHaveLength(3);
  });

  it("writes definitions that validate, and says what it could not carry over, and where", () => {
    const { code, out, err, to } = importing(["sigs.yaml"]);
    expect(out).toMatch(/^In .*: waymark\.yml, 3 files in communities\/, 4 files in people\/\.\n/);
    expect(out).toContain(
      "  - `company`: definitions don't say who somebody works for.\n      line 13\n",
    );
    expect(out).toContain("waymark.yml calls it community, after the folder.");
    expect([code, err]).toEqual([0, `waymark validate ${to}: 8 files checked: 1 warning.\n`]);
    expect(waymark(["validate", to]).code).toBe(0);
    expect(readdirSync(join(to, "communities"))).toHaveLength(3);
  });

  it("recognises each of several files, and tells what belongs in the ledger", () => {
    const { code, out, to } = importing(["sigs.yaml", "org.yaml", ".all-contributorsrc"]);
    expect(code).toBe(0);
    expect(read(to, "waymark.yml")).toContain("organization: Harbor Civic Tech\n");
    expect(out).toContain("What 3 people contributed is in import/contributions.json");
    expect(out).toContain("Who's in which team is in import/teams.json");
    expect(out).not.toContain("Not every team is a community");
  });

  it("says of teams that not every one is a community", () => {
    const { out, to } = importing(["org.yaml", "--organization", "Harbor"]);
    expect(out).toContain("Not every team is a community");
    expect(out).toMatch(
      /Nobody maintains this team, so the community .* leads it\.\n {6}.+ \(line 18\)\n/,
    );
    expect(read(to, "waymark.yml")).toBe("organization: Harbor\n");
  });

  it("prints what it would write, and writes nothing, on a dry run", () => {
    const { code, out, to } = importing(["org.yaml", "--dry-run"]);
    expect(out).toContain(
      `Would write to ${to}:\n  new: waymark.yml\n  new: communities/ui-ux.yml\n`,
    );
    expect([code, existsSync(to)]).toEqual([0, false]);
  });

  it("is done when nothing is new", () => {
    const { to } = importing(["org.yaml"]);
    const { code, out } = importing(["org.yaml"], to);
    expect(code).toBe(0);
    expect(out).toContain("2 files in communities/, 1 file in import/ (3 unchanged)");
  });

  it("overwrites nothing unless it is forced to, and then only what is other", () => {
    const { to } = importing(["org.yaml"]);
    writeFileSync(join(to, "communities/ui-ux.yml"), "name: Ours\nleads: [{ github: zoe }]\n");
    const refused = importing(["org.yaml"], to);
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toBe(
      "waymark import: these files already exist and differ, so nothing was written (`--force` overwrites them):\n  communities/ui-ux.yml\n",
    );
    expect(read(to, "communities/ui-ux.yml")).toContain("Ours");
    expect(importing(["org.yaml", "--dry-run"], to).out).toContain(
      "replaced: communities/ui-ux.yml",
    );
    expect(importing(["org.yaml", "--force"], to).code).toBe(0);
    expect(read(to, "communities/ui-ux.yml")).toContain("UI/UX");
  });

  it("replaces a link, not what it leads to", () => {
    const outside = folderOf([{ path: "secret.yml", text: "secret\n" }]);
    const to = folderOf([]);
    mkdirSync(join(to, "communities"));
    symlinkSync(join(outside, "secret.yml"), join(to, "communities/ui-ux.yml"));
    expect(importing(["org.yaml", "--force"], to).code).toBe(0);
    expect(read(outside, "secret.yml")).toBe("secret\n");
    expect(read(to, "communities/ui-ux.yml")).toContain("UI/UX");
  });

  it.each([[[]], [["--force"]], [["--dry-run"]]])(
    "writes nothing through a link that leads out of the folder (%j)",
    (more) => {
      const [outside, to] = [folderOf([]), folderOf([])];
      symlinkSync(outside, join(to, "communities"));
      const { code, err } = importing(["org.yaml", ...more], to);
      expect([code, err]).toEqual([
        1,
        `waymark import: ${to}/communities is a link that leads out of ${to}, so nothing was written\n`,
      ]);
      expect([readdirSync(outside), readdirSync(to)]).toEqual([[], ["communities"]]);
    },
  );

  it("says what the organization is still called where somebody asked for another name", () => {
    const { to, out } = importing(["sigs.yaml", "--organization", "Harbor"]);
    expect(out).not.toContain("still calls");
    expect(importing(["sigs.yaml", "--organization", "Harbor"], to).out).not.toContain(
      "still calls",
    );
    expect(importing(["sigs.yaml", "--organization", "Tide"], to).out).toContain(
      "waymark.yml was there before, so it still calls the organization Harbor.\n",
    );
    expect(read(to, "waymark.yml")).toBe("organization: Harbor\n");
  });

  it("leads on to where a list of contributors is taken over", () => {
    expect(importing([".all-contributorsrc"]).out).toContain(
      "`waymark backfill --from` takes it over",
    );
  });

  it("leaves settings alone, and says what they lack", () => {
    const to = folderOf([{ path: "waymark.yml", text: "organization: Ours\n" }]);
    const { code, out } = importing([".all-contributorsrc"], to);
    expect([code, read(to, "waymark.yml")]).toEqual([0, "organization: Ours\n"]);
    expect(out).toContain("Add what it lacks of mapping under `types`.");
  });

  it("says what is wrong afterwards with definitions that were there before", () => {
    const to = folderOf([
      { path: "waymark.yml", text: "organization: Ours\n" },
      { path: "communities/design.yml", text: "name: UI/UX\nleads: [{ github: zoe }]\n" },
    ]);
    const { code, err } = importing(["org.yaml"], to);
    expect(code).toBe(1);
    expect(err).toContain("(community-names-are-unique)");
  });

  it("gives everything as JSON", () => {
    const { code, out } = importing(["org.yaml", "--format", "json"]);
    const { files, left, problems } = JSON.parse(out) as Readonly<
      Record<string, readonly object[]>
    >;
    expect(files?.[0]).toEqual({ path: "waymark.yml", now: "missing" });
    expect(left?.[0]).toEqual({
      file: "org.yaml",
      line: 3,
      column: 1,
      message: "`billing_email`: email addresses don't belong in git.",
    });
    expect([code, problems]).toEqual([0, []]);
  });

  it("says file, line and column of broken input, and writes nothing", () => {
    const { code, out, err, to } = importing(["broken.yaml", "sigs.yaml"]);
    expect(out).toContain(
      "broken.yaml\n  4:1 error: There's a tab here. Indent YAML with spaces. (import)\n    4 │ ",
    );
    expect([code, err, existsSync(to)]).toEqual([
      1,
      "waymark import: nothing was written\n",
      false,
    ]);
    expect(importing(["odd.yaml"]).out).toContain(
      "odd.yaml\n  3:5 error: This has to be a list. (import)\n    3 │ ",
    );
    expect(importing(["else.yaml"]).out).toContain(
      "else.yaml\n  1:1 error: This isn't a file that Waymark recognizes",
    );
    const json = importing(["odd.yaml", "--format", "json"]).out;
    expect(JSON.parse(json)).toMatchObject({ problems: [{ file: "odd.yaml", line: 3 }] });
  });

  it.each([
    [["--to", "x"], "name at least one file"],
    [["sigs.yaml"], "please add `--to DIR`"],
    [["sigs.yaml", "--to", "x", "--from", "excel"], "`--from` can be `sigs`, `peribolos`, "],
    [
      ["sigs.yaml", "--to", "x", "--format", "xml"],
      "`--format` can be `text` or `json`, not `xml`",
    ],
    [["sigs.yaml", "--to", "x", "--teams", "some"], "`--teams` can be `all`, `led`, or `none`"],
    [["sigs.yaml", "--to", "x", "--organization", ""], "must be a name of at most 200 characters"],
    [["--from", "github", "--to", "x"], "add `--org ORG` to say which organization"],
    [
      ["sigs.yaml", "--from", "github", "--org", "o", "--to", "x"],
      "`--from github` reads no files",
    ],
    [["sigs.yaml", "--to", "x", "--nope"], "--nope"],
    [["nowhere.yaml", ".", "--to", "x"], "there's no file nowhere.yaml; . isn't a file"],
    [["sigs.yaml", "--to", "org.yaml"], "org.yaml isn't a folder"],
  ])("used wrongly, %j, says %s and ends with 2", (args, says) => {
    const { code, out, err } = waymark(["import", ...args], source);
    expect(err).toContain("waymark import: ");
    expect(err).toContain(says);
    expect([code, out]).toEqual([2, ""]);
  });

  it("reads what somebody names as what they name it", () => {
    const { code, out } = importing(["else.yaml", "--from", "peribolos", "--teams", "led"]);
    expect(code).toBe(0);
    expect(out).toContain("1 file in import/");
  });

  it("refuses files that are too large or no text", () => {
    const folder = folderOf([{ path: "large.yaml", text: "x".repeat(10_000_001) }]);
    writeFileSync(join(folder, "latin.yaml"), Buffer.from("name: caf\xe9\n", "latin1"));
    const { err } = waymark(["import", "large.yaml", "latin.yaml", "--to", "x"], folder);
    expect(err).toBe(
      "waymark import: large.yaml is larger than 10 MB; latin.yaml isn't UTF-8 text, or can't be read\n",
    );
  });

  it("helps", () => {
    const { code, out } = waymark(["import", "--help"]);
    expect(out).toMatch(/^Usage: waymark import FILE\.\.\. --to DIR/);
    expect(code).toBe(0);
  });
});
