import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { load } from "js-yaml";
import { afterAll, describe, expect, test } from "vitest";
import { freePort } from "../../demo/free-port.ts";
import { commandKinds, withCommands } from "../../scripts/generate/commands-page.ts";
import { blocks, commands, document, ROOT } from "./blocks.ts";

const run = promisify(execFile);
const readme = document("README.md");
const folder = mkdtempSync(join(tmpdir(), "waymark-readme-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The YAML of the README by the path its first line names. */
const yaml = new Map(
  blocks(readme)
    .filter(({ language }) => language === "yaml")
    .map(({ text }) => [/^# (\S+)\n/.exec(text)?.[1] ?? "", text]),
);

const scripts = Object.keys((JSON.parse(document("package.json")) as { scripts: object }).scripts);

describe("a new user who follows the README", () => {
  test("gets a definitions repository without a problem", async () => {
    for (const [path, text] of yaml) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(yaml.size).toBe(8);
    const { stdout, stderr } = await run(process.execPath, ["src/cli.ts", "validate", folder], {
      cwd: ROOT,
    });
    expect(stdout + stderr).toBe("7 files checked: nothing wrong.\n");
  });

  test("gets the output that the README prints for its example", async () => {
    const args = ["src/cli.ts", "validate", "demo/organization/community"];
    const { stdout, stderr } = await run(process.execPath, args, { cwd: ROOT });
    expect(blocks(readme).filter(({ language }) => language === "text")[0]?.text).toBe(
      stdout + stderr,
    );
    expect(commands(readme)).toContain("npm run waymark -- validate demo/organization/community");
  });

  test("is shown a plan for the two folders that the README compares", async () => {
    const command = commands(readme).find((one) => one.includes("-- plan")) ?? "";
    const args = command.replace("npm run waymark -- ", "").split(" ");
    const { stdout } = await run(process.execPath, ["src/cli.ts", ...args], { cwd: ROOT });
    expect(stdout).toContain("- The community Design goes away.\n");
    expect(stdout).toContain("+ New community: UI/UX.\n");
  });

  test("tries definitions of their own on the demo's GitHub with the command that the README has", async () => {
    const command = commands(readme).find((one) => one.includes("--definitions")) ?? "";
    const args = command.replace("npm run demo -- ", "").split(" ");
    const { stdout } = await run(process.execPath, ["demo/main.ts", ...args], { cwd: ROOT });
    expect(stdout).toContain("✔ she answers /apply, and the definitions are in force\n");
    expect(stdout).toContain("✔ “Join a community” is answered\n");
    expect(stdout).toMatch(/^3 checks passed/m);
  });

  test("finds the Action with the inputs that the workflow uses", () => {
    const workflow = load(yaml.get(".github/workflows/definitions.yml") ?? "") as {
      jobs: { validate: { steps: { uses: string; with?: object }[] } };
    };
    const action = load(document("action/action.yml")) as {
      inputs: object;
      runs: { main: string };
    };
    const step = workflow.jobs.validate.steps.at(-1);
    expect(step?.uses).toBe("waymark/waymark/action@COMMIT_SHA_OF_A_RELEASE");
    expect(readme).toContain("in the place of COMMIT_SHA_OF_A_RELEASE");
    for (const input of Object.keys(step?.with ?? {}))
      expect(Object.keys(action.inputs)).toContain(input);
    expect(existsSync(join(ROOT, "action", action.runs.main))).toBe(true);
  });

  test("starts it with npm start, finds the code in its log, and is one button away from GitHub", async () => {
    const port = await freePort();
    const unset = ["APP_ID", "PRIVATE_KEY", "PRIVATE_KEY_PATH", "WAYMARK_CREDENTIALS", "HOST"];
    const env = Object.entries(process.env).filter(([name]) => !unset.includes(name));
    const data = { PORT: String(port), WAYMARK_DATA: join(folder, "data"), NODE_ENV: "production" };
    expect(commands(readme)).toContain("npm start");
    const child = spawn("npm", ["start"], {
      cwd: ROOT,
      env: { ...Object.fromEntries(env), ...data },
      stdio: "pipe",
      detached: true,
    });
    try {
      const [, told = ""] = /`(Waymark isn't set up yet\. [^`…]*code=)…/.exec(readme) ?? [];
      const line = await firstLine(child.stdout, "isn't set up yet");
      const [code = ""] = line
        .replace(told.replace("3000", String(port)), "")
        .trim()
        .split(" ");
      const url = `http://localhost:${port}`;
      const form = { code, organization: "harbor", address: "https://waymark.example" };
      const page = await fetch(`${url}/set-up`, {
        method: "POST",
        headers: { origin: url },
        body: new URLSearchParams(form),
      });
      expect(await page.text()).toContain(
        'action="https://github.com/organizations/harbor/settings/apps/new?state=',
      );
    } finally {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    }
  });

  test("reads of exactly the commands there are", () => {
    const told = new Set(
      readme.match(/(?<=`)\/[a-z]+/g)?.filter((one) => !one.startsWith("/healthz")),
    );
    const names = commandKinds().map(({ name }) => `/${name}`);
    expect(withCommands(readme)).toBe(readme);
    const pages = ["/readyz", "/metrics"];
    expect([...told].filter((one) => !names.includes(one) && !pages.includes(one))).toEqual([]);
  });

  test("reads of environment variables that the program reads", () => {
    const source = document("src/environment.ts");
    const named = readme.match(/(?<=`)[A-Z][A-Z_]{3,}(?=`)/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(source).toContain(`"${name}"`);
  });
});

describe("every document", () => {
  const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md"];

  test.each(documents)("%s names only scripts that exist", (path) => {
    for (const command of commands(document(path))) {
      const script = /^npm (?:run (?:-s |--silent )?)?([\w:]+)/.exec(command)?.[1];
      expect([...scripts, "ci"], command).toContain(script);
    }
  });

  test.each(documents)("%s links only to files that exist", (path) => {
    const links = [...document(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
      ([, link]) => link,
    );
    for (const link of links) expect(existsSync(join(ROOT, link ?? "")), link ?? "").toBe(true);
  });

  test("the demo and the tests that the README names are run by CI", () => {
    const ci = document(".ci/run");
    expect(commands(readme)).toEqual(
      expect.arrayContaining(["npm run demo", "npm test", "npm start"]),
    );
    expect(ci).toContain("npm test");
    expect(ci).toContain("demo -- --once");
  });
});

async function firstLine(stream: Readable, words: string): Promise<string> {
  for await (const line of createInterface(stream)) if (line.includes(words)) return line;
  throw new Error(`nobody said “${words}”`);
}
