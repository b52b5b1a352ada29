import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { filesIn } from "../../demo/files-in.ts";
import { freePort } from "../../demo/free-port.ts";
import { features } from "../../src/features/index.ts";
import { waymark } from "../cli/run.ts";
import { town } from "../github-shell/town.ts";
import { blocks, commands, document, ROOT } from "./blocks.ts";

const run = promisify(execFile);
const tutorial = document("docs/tutorial.md");
const all = commands(tutorial);
const base = mkdtempSync(join(tmpdir(), "waymark-tutorial-"));
const community = join(base, "community");
const remote = join(base, "remote.git");

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A command of the tutorial that begins so, with the folder where it is here. */
function argsOf(beginning: string): readonly string[] {
  const command = all.find((one) => one.startsWith(beginning));
  expect(command, beginning).toBeDefined();
  return (command ?? "")
    .slice(beginning.length)
    .trim()
    .replace("../community", community)
    .split(" ");
}

describe("somebody who follows the tutorial", () => {
  test("describes a community and checks it", () => {
    expect(all[0]).toBe("npm ci");
    const answers = ["--yes", "--lead", "ada", "--team", "design"];
    expect(
      waymark([...argsOf("npm run waymark -- init").toSpliced(0, 0, "init"), ...answers]).code,
    ).toBe(0);
    const { code, err } = waymark(["validate", ...argsOf("npm run waymark -- validate")]);
    expect([code, err]).toEqual([0, "10 files checked: nothing wrong.\n"]);
    for (const file of tutorial.match(/(?<=`)(?:communities|checklists|processes)\/\w+\.yml/g) ??
      [])
      expect(Object.keys(filesIn(community))).toContain(file);
  });

  test("watches it work on the demo's GitHub, as how-to.test.ts does", () => {
    expect(argsOf("npm run demo --")).toEqual(["--definitions", community]);
  });

  test("pushes it to GitHub", async () => {
    await run("git", ["init", "--quiet", "--bare", remote]);
    const script = blocks(tutorial).find(({ text }) => text.includes("git push"))?.text ?? "";
    const here = script
      .replace("../community", community)
      .replace("https://github.com/YOUR-ORGANIZATION/community.git", remote);
    expect(here).not.toContain("YOUR-ORGANIZATION");
    const who = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@example.org" };
    const also = { GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@example.org" };
    await run("sh", ["-e", "-c", here], { env: { ...process.env, ...who, ...also } });
    const { stdout } = await run("git", ["-C", remote, "ls-tree", "-r", "--name-only", "main"]);
    expect(stdout).toContain("waymark.yml\n");
    expect(stdout).not.toContain("workflows");
  });

  test("says yes to the plan, and welcomes a first member", async () => {
    const { github, quiet, alarms } = await town(features, {
      organization: { login: "harbor", owners: ["ada", "olga"] },
      users: ["kit"],
      repositories: [{ name: "community", files: filesIn(community) }],
      teams: [{ name: "Design", slug: "design", description: "Managed by Waymark" }],
    });
    const state = github.state();
    await quiet();
    const [plan] = await state.issues("community");
    expect(tutorial).toContain(`“${plan?.title}”`);
    const asked = { title: "Join: ", labels: ["process: join"], body: FORM };
    await github.as("ada").comment("community", plan?.number ?? 0, "/apply");
    await quiet();
    const number = await github.as("kit").openIssue("community", asked);
    await quiet();
    await github.as("ada").comment("community", number, "/approve");
    await quiet();
    for (const text of ["Read the code of conduct", "shared drive", "hello in the chat"]) {
      await github.as("kit").tick("community", number, text);
      await quiet();
    }
    await github.as("ada").comment("community", number, "/done meeting");
    await quiet();
    expect(state.team("design").invited).toEqual(["kit"]);
    await github.as("kit").acceptInvitation();
    await quiet();
    expect(state.team("design").members).toEqual(["kit"]);
    expect((await state.issue("community", number)).state).toBe("closed");
    expect(alarms).toEqual([]);
  });
});

const FORM = `### Community\n\nDesign\n\n### Why\n\n_No response_\n\n### Code of conduct\n\n- [x] I have read the code of conduct and follow it.`;

describe("somebody who installs it by docs/how-to/install.md", () => {
  test("starts it with npm start, finds the code in its log, and is one button away from GitHub", async () => {
    const port = await freePort();
    const unset = ["APP_ID", "PRIVATE_KEY", "PRIVATE_KEY_PATH", "WAYMARK_CREDENTIALS", "HOST"];
    const env = Object.entries(process.env).filter(([name]) => !unset.includes(name));
    const data = { PORT: String(port), WAYMARK_DATA: join(base, "data"), NODE_ENV: "production" };
    expect(all).toContain("npm start");
    const child = spawn("npm", ["start"], {
      cwd: ROOT,
      env: { ...Object.fromEntries(env), ...data },
      stdio: "pipe",
      detached: true,
    });
    try {
      const pages = [tutorial, document("docs/how-to/install.md")];
      const [told = "", again] = pages.map(
        (page) => /`(Waymark isn't set up yet\. [^`…]*code=)…/.exec(page)?.[1],
      );
      expect(again).toBe(told);
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
});

async function firstLine(stream: Readable, words: string): Promise<string> {
  for await (const line of createInterface(stream)) if (line.includes(words)) return line;
  throw new Error(`nobody said “${words}”`);
}
