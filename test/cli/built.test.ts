import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProgram } from "../../scripts/build/program.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { definitions, files } from "../build/definitions.ts";
import { home as place } from "../build/places.ts";
import { adopted } from "../build/world.ts";
import { ALL_CONTRIBUTORS, SIGS } from "../exchange/harbor.ts";
import { freshDatabase } from "../store/database.ts";
import { writeBackup } from "../../src/store/backup/write.ts";
import { openStore } from "../../src/store/store.ts";
import { folderOf } from "./run.ts";

const ROOT = join(import.meta.dirname, "../..");
const LOADED = await Promise.all(
  Object.entries(COMMANDS).map(async ([name, { load }]) => [name, (await load()).command] as const),
);

mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
/** Below `node_modules`, so that what is built finds its packages. */
const home = mkdtempSync(join(ROOT, "node_modules/.cache/waymark-cli-"));
const cli = join(home, "dist/cli.js");

beforeAll(async () => {
  await buildProgram(join(home, "dist"));
  for (const part of ["package.json", "defaults", "schemas"])
    cpSync(join(ROOT, part), join(home, part), { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a line as somebody types it, where `waymark` is the built command line. */
function typed(line: string, cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const waymark = `waymark() { '${process.execPath}' '${cli}' "$@"; }\n`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", waymark + line], {
    cwd,
    encoding: "utf8",
    // Whoever is asked something presses Enter.
    input: "\n".repeat(10),
    env: { ...process.env, LC_ALL: "C", DATABASE_URL: "", WAYMARK_DATA: "", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the built command line", () => {
  it("says its version, and how it is used", () => {
    const here = folderOf([]);
    expect(typed("waymark --version", here).out).toMatch(/^waymark \d+\.\d+\.\d+\n$/);
    expect(typed("waymark -v", here).out).toBe(typed("waymark --version", here).out);
    expect(typed("waymark help", here)).toEqual(typed("waymark --help", here));
    const bare = typed("waymark", here);
    expect([bare.code, bare.out, bare.err.split("\n").length]).toEqual([2, "", 6]);
  });

  it.each([
    ["waymark validte", "Did you mean `validate`?"],
    ["waymark lint", "Did you mean `validate`?"],
    ["waymark --versoin", "Did you mean `--version`?"],
    ["waymark help bakup", "Did you mean `backup`?"],
    ["waymark validate --formt json", "Did you mean `--format`?"],
    ["waymark validate --no-colour", "Did you mean `--no-color`?"],
    ["waymark nothing-like-it", "To see every command, run `waymark help`."],
  ])("answers %s with %s, and little else", (line, words) => {
    const { code, out, err } = typed(line, folderOf([]));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err.trimEnd().split("\n").length).toBeLessThan(3);
  });

  it.each([
    ["en", "C", /^Usage: /, /\n\nExamples?:\n/],
    ["es", "es_MX.UTF-8", /^Uso: /, /\n\nEjemplos?:\n/],
  ])("explains each command with its options and an example: %s", (_, LC_ALL, usage, examples) => {
    for (const [name, { options, examples: all }] of LOADED) {
      const { code, out, err } = typed(`waymark ${name} --help`, home, { LC_ALL });
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(usage);
      expect(out).toMatch(examples);
      expect(out).toMatch(/\n\n\p{Lu}.*[.:]\n/u);
      for (const option of [...Object.keys(options), "no-color", "help"])
        expect(out).toContain(`--${option}`);
      expect(all.length).toBeGreaterThan(0);
      for (const one of all) expect(out).toContain(`waymark ${name} ${one}`.trimEnd());
    }
  });

  it("stops without a word where nobody reads on", async () => {
    const { out, err } = typed("waymark messages | head -n 1", folderOf([]));
    expect([out.split("\n").length, err]).toEqual([2, ""]);
    const closed = spawn(process.execPath, [cli, "validate", "--list"], { cwd: home });
    closed.stdout.destroy();
    let said = "";
    closed.stderr.on("data", (text) => (said += String(text)));
    const code = await new Promise((done) => closed.on("close", done));
    expect([code, said]).toEqual([0, ""]);
  });
});

/** What a community's repository would be, before and after a change. */
const COMMUNITY = Object.entries(files).flatMap(([path, text]) => [
  { path: `community/${path}`, text },
  { path: `community-before/${path}`, text },
]);
const OTHERS = [
  { path: "draft.yml", text: "organization: Harbor Civic Tech\n" },
  { path: "sigs.yaml", text: SIGS },
  { path: ".all-contributorsrc", text: ALL_CONTRIBUTORS },
];

describe("the examples of the help", () => {
  const kept = folderOf([]);
  let url = "";
  beforeAll(async () => {
    url = await freshDatabase();
    const store = await openStore(url);
    await store.saveOrganization(7, { login: "harbor", home: place });
    await store.commit(7, {
      facts: [adopted()],
      adopts: { commit: adopted().commit, definitions: definitions() },
    });
    await writeBackup(store.db, join(kept, "waymark.backup"));
    await store.close();
    typed("waymark keys --new waymark-keys.json", kept);
  });

  const all = LOADED.flatMap(([name, { examples }]) =>
    examples.map((one) => [`waymark ${name} ${one}`.trimEnd(), name] as const),
  );
  /** GitHub is not there in a test: what is said without a token, or without an App, has to do. */
  const live = /--from github|^waymark backfill/;
  /** It serves until it is stopped. */
  const serves = /^waymark start$/;

  it.each(all.filter(([line]) => !live.test(line) && !serves.test(line)))(
    "do what they say: %s",
    (line, name) => {
      const fresh = name === "init" || name === "import";
      const folder = folderOf([...OTHERS, ...(fresh ? [] : COMMUNITY)]);
      if (name !== "backup") cpSync(join(kept, "waymark.backup"), join(folder, "waymark.backup"));
      if (line === "waymark keys waymark-keys.json")
        cpSync(join(kept, "waymark-keys.json"), join(folder, "waymark-keys.json"));
      const kind = /backup|restore|rebuild|report/.test(name);
      const { code, out, err } = typed(line, folder, kind ? { DATABASE_URL: url } : {});
      // A table that is out of date is an answer, too, and so is what needs a look.
      expect(/--check|report/.test(line) ? [0, 1] : [0]).toContain(code);
      expect(err).not.toContain(`waymark ${name}:`);
      expect(out + err).not.toBe("");
    },
  );

  it.each(all.filter(([line]) => serves.test(line)))("serve until stopped: %s", async (_, name) => {
    const folder = folderOf([]);
    const env = { ...process.env, LC_ALL: "C", DATABASE_URL: "", PORT: "0", APP_ID: "" };
    const child = spawn(process.execPath, [cli, name], { cwd: folder, env, stdio: "pipe" });
    const gone = once(child, "exit");
    for await (const line of createInterface(child.stdout)) if (line.includes("code=")) break;
    child.kill();
    expect(await gone).toEqual([0, null]);
  });

  it.each(all.filter(([line]) => live.test(line)))("are understood: %s", (line) => {
    const { code, err } = typed(line, folderOf(OTHERS), { GITHUB_TOKEN: "" });
    const [ends, says] = line.startsWith("waymark backfill")
      ? [1, "has no GitHub App yet"]
      : [2, "GITHUB_TOKEN"];
    expect([code, err]).toEqual([ends, expect.stringContaining(says)]);
  });
});
