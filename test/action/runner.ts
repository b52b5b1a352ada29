import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const MAIN = join(import.meta.dirname, "../../action/dist/main.js");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A job on GitHub's runner: what it hands in, and where it takes what comes out. */
function job(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
  const files = mkdtempSync(join(tmpdir(), "waymark-runner-"));
  const [output, summary] = [join(files, "output"), join(files, "summary.md")];
  writeFileSync(output, "");
  writeFileSync(summary, "");
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const all: Readonly<Record<string, string | undefined>> = {
    PATH: process.env["PATH"],
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "harbor/community",
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(given),
    ...env,
  };
  function ran(code: number | null, out: string): Ran {
    const written = readFileSync(output, "utf8").matchAll(/^(\w+)=(.*)$/gm);
    const outputs = Object.fromEntries(Array.from(written, ([, name, value]) => [name, value]));
    return { code, out, outputs, summary: readFileSync(summary, "utf8") };
  }
  return { env: all, ran };
}

/** Runs the checked-in bundle as GitHub's runner does. */
export function run(workspace: string, inputs: Readonly<Record<string, string>> = {}): Ran {
  const { env, ran } = job(inputs, {});
  const options = { cwd: workspace, encoding: "utf8", env } as const;
  const { status, stdout } = spawnSync(process.execPath, [MAIN], options);
  return ran(status, stdout);
}

/** The same beside a GitHub of this process, for a job with these variables. */
export async function runBeside(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const { env: all, ran } = job(inputs, env);
  const child = spawn(process.execPath, [MAIN], { cwd: workspace, env: all, stdio: "pipe" });
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return ran(code as number | null, out);
}
