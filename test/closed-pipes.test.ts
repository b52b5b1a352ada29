import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What a program says on standard error when nobody reads what it prints. */
function unread(program: string, env: Readonly<Record<string, string>> = {}): string {
  const piped = `'${process.execPath}' ${program} | head -n 0`;
  const { stderr } = spawnSync("sh", ["-c", piped], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], LC_ALL: "C", ...env },
    encoding: "utf8",
  });
  return stderr;
}

test.each(["demo/main.ts --help", "src/cli.ts --help"])(
  "%s ends quietly when nobody reads on",
  (program) => {
    expect(unread(program)).toBe("");
  },
);

test("the server goes on when nobody reads its log", () => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-unread-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = `import("./src/server.ts"); setTimeout(() => process.kill(process.pid, "SIGTERM"), 3000)`;
  expect(unread(`-e '${script}'`, { PORT: "0", WAYMARK_DATA: folder })).toBe("");
});
