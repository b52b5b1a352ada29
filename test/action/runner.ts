import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../../action/dist/main.js");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the checked-in bundle as GitHub's runner does. */
export function run(workspace: string, inputs: Readonly<Record<string, string>> = {}): Ran {
  const files = mkdtempSync(join(tmpdir(), "waymark-runner-"));
  const [output, summary] = [join(files, "output"), join(files, "summary.md")];
  writeFileSync(output, "");
  writeFileSync(summary, "");
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const { status, stdout } = spawnSync(process.execPath, [MAIN], {
    cwd: workspace,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "harbor/community",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(given),
    },
  });
  const written = readFileSync(output, "utf8").matchAll(/^(\w+)<<(ghadelimiter_.+)\n(.*)\n\2$/gm);
  return {
    code: status,
    out: stdout,
    outputs: Object.fromEntries(Array.from(written, ([, name, , value]) => [name, value])),
    summary: readFileSync(summary, "utf8"),
  };
}
