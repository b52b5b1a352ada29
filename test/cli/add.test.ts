import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { namesOnShelf } from "../../src/cli/shelf.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { readFolder } from "../../src/cli/files.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { folderOf, waymark } from "./run.ts";

const NAMES = namesOnShelf();
const PATHWAYS = NAMES.filter((name) => /^(?:conversion-points|issue-ladder)/.test(name));
const PROCESSES = NAMES.filter((name) => !PATHWAYS.includes(name));

/** Definitions with two communities, as `init` writes them, and a place for what judges people. */
function begun(): string {
  const folder = folderOf([]);
  const about = ["--organization", "Harbor", "--lead", "ada", "--community", "Data & Maps"];
  expect(waymark(["init", folder, "--yes", ...about]).code).toBe(0);
  const more = readFileSync(join(folder, "communities/data-maps.yml"), "utf8");
  writeFileSync(join(folder, "communities/field.yml"), more.replace("Data & Maps", "Field"));
  appendFileSync(join(folder, "waymark.yml"), "private: people\n");
  return folder;
}

function definitionsIn(folder: string) {
  const files = readFolder(folder, PLAIN);
  if (typeof files === "string") throw new Error(files);
  return readDefinitions(files);
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String).toSorted();
}

describe.each(LANGUAGES)("what can be added, in %s", (language) => {
  it("is listed with a line each", () => {
    const { code, out } = waymark(["add", "--list", "--language", language]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(NAMES);
    for (const line of lines) expect(line).toMatch(/^\S+ {2,}\S.{20,110}\.$/);
  });

  it("fits definitions that are there, all of it at once, with their communities to choose from", () => {
    const folder = begun();
    for (const name of NAMES) {
      const { code, out, err } = waymark(["add", name, "--to", folder, "--language", language]);
      expect([code, err]).toEqual([0, ""]);
      const kind = PATHWAYS.includes(name) ? "pathways" : "processes";
      expect(out).toContain(`${kind}/${name}.yml`);
    }
    const { problems, definitions } = definitionsIn(folder);
    expect(problems).toEqual([]);
    expect(Object.keys(definitions?.processes ?? {}).toSorted()).toEqual(
      [...PROCESSES, "application", "join"].toSorted(),
    );
    const filled = NAMES.filter((name) => "form" in (definitions?.processes[name]?.start ?? {}));
    expect(filled.length).toBeGreaterThan(18);
    for (const name of filled) {
      const form = readFileSync(join(folder, `.github/ISSUE_TEMPLATE/${name}.yml`), "utf8");
      // What is to be founded is not chosen.
      const offers = form.includes("        - Data & Maps\n        - Field\n");
      expect([name, offers]).toEqual([name, form.includes("id: community\n")]);
    }
  });
});

describe("waymark add", () => {
  it("speaks the language of the machine unless asked otherwise", () => {
    const { out } = waymark(["add", "--list"], folderOf([]), { LC_ALL: "es_MX.UTF-8" });
    expect(out).toContain("Dinero, calcomanías");
  });

  it("shows what it would write, and writes nothing", () => {
    const folder = begun();
    const before = pathsIn(folder);
    const { code, out } = waymark(["add", "decision", "--to", folder, "--dry-run"]);
    expect([code, out.includes("processes/decision.yml")]).toEqual([0, true]);
    expect(pathsIn(folder)).toEqual(before);
  });

  it("writes what is missing, and says where all is there", () => {
    const folder = begun();
    waymark(["add", "request-access", "--to", folder]);
    expect(waymark(["add", "request-access", "--to", folder]).out).toBe(
      "All of its files are there already.\n",
    );
    rmSync(join(folder, "processes/request-access.yml"));
    const { code, out } = waymark(["add", "request-access", "--to", folder]);
    expect([code, existsSync(join(folder, "processes/request-access.yml"))]).toEqual([0, true]);
    expect(out).toContain("Wrote one file");
    expect(out).toContain("The form is offered once that's merged.");
    const term = waymark(["add", "lead-term", "--to", folder]).out;
    expect(term).toContain("Once that's merged, requests begin by themselves.");
  });

  it("adds a pathway with its badges and their pictures, says where to list it, and a variant where that is", () => {
    const folder = begun();
    const variant = "conversion-points-latin-america";
    const { code, out, err } = waymark(["add", variant, "--to", folder]);
    expect(code).toBe(2);
    expect(out).toContain("There is no pathway `conversion-points`.");
    expect(err).toContain("so nothing was written");
    const core = waymark(["add", "conversion-points", "--to", folder]);
    expect(core.out).toContain("list the pathway under `pathways` of each community");
    expect(existsSync(join(folder, "badges/casual-contributor.svg"))).toBe(true);
    expect(waymark(["add", variant, "--to", folder]).code).toBe(0);
    const { definitions, problems } = definitionsIn(folder);
    expect(problems).toEqual([]);
    expect(definitions?.pathways[variant]?.stages.map(({ id }) => id)).toEqual([
      "ready",
      "casual",
      "active",
      "core",
    ]);
  });

  it("writes nothing of a private process where there's no place for its requests, and says what to add", () => {
    const folder = begun();
    const settings = join(folder, "waymark.yml");
    const text = readFileSync(settings, "utf8");
    writeFileSync(settings, text.replace("private: people\n", ""));
    waymark(["add", "leadership-change", "--to", folder]);
    const before = pathsIn(folder);
    for (const more of [[], ["--dry-run"]]) {
      const { code, out, err } = waymark(["add", "apply-for-program", "--to", folder, ...more]);
      expect([code, pathsIn(folder)]).toEqual([2, before]);
      expect(out).toContain("processes/apply-for-program.yml\n");
      expect(out).toContain("Name a private repository in `waymark.yml`, as in `private: people`.");
      // What was set aside with a reason before stands in nobody's way.
      expect(out).not.toContain("skipped:");
      expect(err).toContain("so nothing was written");
    }
    expect(waymark(["add", "decision", "--to", folder]).code).toBe(0);
    writeFileSync(settings, text);
    const { code, out } = waymark(["add", "apply-for-program", "--to", folder]);
    expect(code).toBe(0);
    // Whoever only puts it into the definitions would ask people to tell everybody.
    expect(out).toContain(
      "they're handled in people and nowhere else. Once this is merged, put a copy of .github/ISSUE_TEMPLATE/apply-for-program.yml there, too",
    );
    // The private half of this one has no form.
    expect(waymark(["add", "apply-in-public", "--to", folder]).out).not.toContain("put a copy");
  });

  it("overwrites nothing", () => {
    const folder = begun();
    writeFileSync(
      join(folder, "checklists/access.yml"),
      "name: Ours\nitems: [{ id: a, text: A, by: leads }]\n",
    );
    const before = pathsIn(folder);
    const { code, err } = waymark(["add", "request-access", "--to", folder]);
    expect([code, pathsIn(folder)]).toEqual([2, before]);
    expect(err).toContain("checklists/access.yml is there already and says something else");
  });

  it.each([
    [["add"], "name what to add"],
    [["add", "requestacces"], "Did you mean `request-access`?"],
    [["add", "decision", "other"], "name only one, not `other` as well"],
    [["add", "decision", "--language", "fr"], "`en` or `es`"],
  ])("says what is wrong with %j", (args, words) => {
    const { code, out, err } = waymark(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  it("needs definitions that are fine", () => {
    const empty = folderOf([]);
    expect(waymark(["add", "decision", "--to", empty]).err).toContain("it has no waymark.yml");
    const folder = begun();
    writeFileSync(join(folder, "communities/field.yml"), "name: 5\n");
    const { code, err } = waymark(["add", "decision", "--to", folder]);
    expect([code, existsSync(join(folder, "processes/decision.yml"))]).toEqual([2, false]);
    expect(err).toContain(`have problems, which \`waymark validate ${folder}\` shows`);
  });
});
