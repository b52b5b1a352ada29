import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "../scripts/mutants/syntax.ts";
import { buildAction } from "../scripts/build/action.ts";
import { buildProgram } from "../scripts/build/program.ts";

const ROOT = join(import.meta.dirname, "..");
const { scripts, engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};

/** A Node of this machine that is older than what is asked for. */
const old = ["/usr/bin/node", "/usr/local/bin/node"].find((path) => {
  if (!existsSync(path)) return false;
  const { stdout } = spawnSync(path, ["-p", "process.versions.node"], { encoding: "utf8" });
  return Number(stdout.split(".")[0]) < Number(/\d+/.exec(engines.node)?.[0]);
});

function withOld(args: readonly string[], LANG = "C") {
  const env = { PATH: process.env["PATH"], LANG };
  const { status, stdout, stderr } = spawnSync(old ?? "", [...args], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** What a script of package.json gives to `node`, up to what follows it. */
function argsOf(name: string): readonly string[] {
  const [first = ""] = (scripts[name] ?? "").split(" && ");
  const [program, ...args] = first.split(" ");
  expect(program).toBe("node");
  return args;
}

const ENTRIES = ["start", "demo", "waymark", "test", "test:quick", "test:some", "test:long"];

describe.skipIf(old === undefined)(`on an old Node (${old ?? "none is here"})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-old-"));

  beforeAll(async () => {
    await buildProgram(join(folder, "dist"));
    await buildAction(join(folder, "action"));
  });

  it.each(ENTRIES)("npm run %s ends in one sentence", (name) => {
    const { status, stdout, stderr } = withOld(argsOf(name));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^Waymark needs Node \d+(\.\d+)? or newer, and this is Node [\d.]+\. You can get it from https:\/\/nodejs\.org, or with: nvm install \d+(\.\d+)?\n$/,
    );
  });

  it("so do the installed command and the Action, in Spanish to whoever speaks it", () => {
    for (const file of ["dist/waymark.cjs", "action/main.js"]) {
      const { status, stderr } = withOld([join(folder, file)], "es_MX.UTF-8");
      expect({ file, status }).toEqual({ file, status: 1 });
      expect(stderr).toMatch(/^Waymark necesita Node \d.*\n$/);
    }
  });
});

it("what every entry reads first is written for a Node of any age", () => {
  const code = readFileSync(join(ROOT, "src/environment/generated/needs-node.cjs"), "utf8");
  expect(() => parse(code)).not.toThrow();
  // Nothing that came with ES2015 or later.
  expect(code).not.toMatch(
    /=>|`[^`]*\$\{|\b(?:let|const|class|async|await|import|export)\b|\?\.|\?\?/,
  );
});

it.each(["demo", "waymark"])("npm run %s starts without a warning about colors", (name) => {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "1" };
  const args = [...argsOf(name), "--help"];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});

it("a Node that is new enough is let through", async () => {
  const folder = mkdtempSync(join(ROOT, ".built-"));
  try {
    await buildProgram(folder);
    const bin = spawnSync(process.execPath, [join(folder, "waymark.cjs"), "--version"], {
      encoding: "utf8",
      // Node itself would warn of these.
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "1" },
    });
    expect(bin).toMatchObject({ status: 0, stdout: "waymark 0.1.0\n", stderr: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
