import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { definitions, files } from "../build/definitions.ts";
import { completed, joined, merged } from "../build/facts.ts";
import { ada, lin, sam } from "../build/people.ts";
import { home } from "../build/places.ts";
import { adopted } from "../build/world.ts";
import { freshDatabase } from "../store/database.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { agedBackup } from "../store/aged-backup.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { waymark } from "./run.ts";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

function folder(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "waymark-plan-"));
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const EASIER = {
  "pathways/design.yml": files["pathways/design.yml"]?.replace("at-least: 1", "at-least: 2"),
};

interface Server {
  readonly url: string;
  readonly store: Store;
}

/** A server of two organisations, of which one has definitions in force. */
async function server(): Promise<Server> {
  const url = await freshDatabase();
  const store = await openStore(url);
  const strict = {
    "pathways/design.yml": files["pathways/design.yml"]?.replace("at-least: 1", "at-least: 9"),
  };
  const adoption = adopted({ people: { ada: ada.id, lin: lin.id } });
  await store.saveOrganization(7, { login: "harbor", home });
  await store.commit(7, {
    facts: [adoption, completed(sam), merged(1), joined(sam)],
    people: [sam, ada, lin],
    repositories: [{ ...home, name: "renamed" }],
    adopts: { commit: adoption.commit, definitions: definitions(strict) },
  });
  await store.saveOrganization(8, { login: "pier" });
  return { url, store };
}

function plan(args: readonly string[], url = "") {
  const env = { ...process.env, DATABASE_URL: url, WAYMARK_DATA: "" };
  return spawnSync(process.execPath, [CLI, "plan", ...args], { encoding: "utf8", env });
}

describe("waymark plan without a ledger", () => {
  test("tells what definitions alone decide, and says so", () => {
    const { code, out, err } = waymark(["plan", folder()]);
    expect(out).toContain("+ New community: UI/UX.\n");
    expect(err).toMatch(/^This plan is compared with nothing, so everything .* `--since`/);
    expect(out).not.toMatch(/organization is|waymark is|, was “”/);
    expect(err).toContain("only what the definitions decide on their own");
    expect(code).toBe(0);
  });

  test("compares two folders, deletions first", () => {
    const without = folder({
      "badges/core.yml": undefined,
      "pathways/design.yml": files["pathways/design.yml"]?.replace(
        "    recognise: { badge: core }\n",
        "",
      ),
    });
    const { out, err, code } = waymark(["plan", without, "--since", folder()]);
    expect(err).not.toContain("compared with nothing");
    expect(out).toBe(
      "- The badge Core goes away.\n+ The pathway Design pathway, stage Core contributor: recognise: badge is gone, was “core”.\n",
    );
    expect(code).toBe(0);
  });

  test("names the forms that a pull request would bring into step", () => {
    const field = "name: Field\npurpose: They go and see.\nleads: [{ github: lin }]\n";
    const { out } = waymark([
      "plan",
      folder({ "communities/field.yml": field }),
      "--since",
      folder(),
    ]);
    expect(out).toContain(
      "will follow, to bring .github/ISSUE_TEMPLATE/join-community.yml up to date.",
    );
  });

  test("gives its changes as data", () => {
    const { out } = waymark(["plan", folder(EASIER), "--since", folder(), "--format", "json"]);
    expect(JSON.parse(out)).toEqual({
      changes: [
        {
          kind: "edited",
          noun: "pathways",
          id: "design",
          parts: [{ list: "stages", name: "First contribution" }],
          differences: [
            {
              kind: "needs",
              key: "when",
              before: { contributions: { "at-least": 1 } },
              after: { contributions: { "at-least": 2 } },
            },
          ],
        },
      ],
    });
  });

  test("says when nothing changes", () => {
    expect(waymark(["plan", folder(), "--since", folder()]).out).toBe(
      "Nothing changes that people or GitHub would notice.\n",
    );
  });

  test("shows the problems instead, where there are some", () => {
    const { out, err, code } = waymark(["plan", folder({ "badges/core.yml": "nam: Core\n" })]);
    expect(out).toContain("badges/core.yml\n  1:1 error: `description` ");
    expect(err).toContain("Fix these first");
    expect(code).toBe(1);
  });

  test.each([
    [["a", "b"], "name only one folder"],
    [["--format", "sarif"], "`--format` can be `text` or `json`, not `sarif`"],
    [["--colour"], "--colour"],
    [["/nowhere/at/all"], "there's no folder"],
    [[folder(), "--since", "/nowhere/at/all"], /^waymark plan: there's no folder .*\n$/],
    [[folder(), "--organization", "harbor"], /^waymark plan: `--organization` picks .*\n$/],
  ])("used wrongly, as in %j, says how", (args, words) => {
    const { code, err } = waymark(["plan", ...args]);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });

  test("explains itself", () => {
    expect(waymark(["plan", "--help"]).out).toContain("--since FOLDER");
  });
});

describe("waymark plan with the server's ledger", async () => {
  const { url, store } = await server();
  const backup = join(folder(), "waymark.backup");
  await writeBackup(store.db, backup);
  afterAll(() => store.close());

  test("knows who would reach a stage, and asks which organisation where it must", () => {
    const two = plan([folder()], url);
    expect(two.stderr).toContain("with `--organization`: harbor or pier");
    expect(two.status).toBe(2);
    const one = plan([folder(), "--organization", "Harbor"], url);
    expect(one.stdout).toContain("+ sam reaches the stage First contribution of Design pathway.\n");
    expect(plan([folder(), "--organization", "pier"], url).stderr).toContain(
      "no definitions in force yet",
    );
  });

  test.each([
    ["text", ["--organization", "harbor"]],
    ["data", ["--organization", "harbor", "--format", "json"]],
    ["words about what is missing", []],
    ["words about what is not in force", ["--organization", "pier"]],
  ])("is the same %s from a backup of it, without the server", (_, args) => {
    const proposed = folder();
    const asked = plan([proposed, ...args], url);
    const offline = plan([proposed, "--ledger", backup, ...args]);
    expect(asked.stdout + asked.stderr).not.toBe("");
    const { status, stdout } = offline;
    const stderr = offline.stderr.replace(/^Compared with .*\n/, "");
    expect({ status, stdout, stderr }).toEqual({
      status: asked.status,
      stdout: asked.stdout,
      stderr: asked.stderr,
    });
  });

  test("says of which day a backup is, and what it was like then", () => {
    const old = agedBackup(backup, "2026-11-02T12:00:00.000Z");
    const { status, stderr } = plan([folder(), "--organization", "harbor", "--ledger", old]);
    expect(status).toBe(0);
    expect(stderr).toBe(
      `Compared with ${old}, a backup of harbor's ledger from November 2, 2026.\n`,
    );
  });

  test.each([
    [
      "that is none",
      "hello",
      "is damaged or incomplete, or isn't a backup of Waymark; `--ledger` takes",
    ],
    [
      "of something else",
      gzipSync('{"some":"thing"}\n'),
      "isn't a backup of Waymark; `--ledger` takes",
    ],
    [
      "that is cut short",
      readFileSync(backup).subarray(0, 900),
      "is damaged or incomplete, or isn't a backup",
    ],
    [
      "of a later version",
      gzipSync('{"waymark":1,"migrations":["9999-later"]}\n'),
      "a newer Waymark made this database or backup, so run that version or a later one (unknown here: 9999-later)",
    ],
  ])("says so of a file %s", (_, content, words) => {
    const file = join(folder(), "other.backup");
    writeFileSync(file, content);
    const { status, stdout, stderr } = plan([folder(), "--ledger", file]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(stderr).toContain("`--ledger` takes a file that `waymark backup FILE` wrote.\n");
  });

  test.skipIf(process.getuid?.() === 0)("takes no file for damaged that it may not read", () => {
    const file = join(folder(), "closed.backup");
    writeFileSync(file, readFileSync(backup), { mode: 0o200 });
    const { status, stderr } = plan([folder(), "--ledger", file]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`${file} isn't there, or can't be read; \`--ledger\` takes`),
    ]);
  });

  test("says so where there's no file, or where two things are said to be in force", () => {
    expect(plan([folder(), "--ledger", "/no/such/file"]).stderr).toContain(
      "/no/such/file isn't there, or can't be read;",
    );
    const both = plan([folder(), "--ledger", backup, "--since", folder()]);
    expect([both.status, both.stderr]).toEqual([
      2,
      "waymark plan: give `--since` or `--ledger`, not both: the plan compares with one of them\n",
    ]);
  });
});
