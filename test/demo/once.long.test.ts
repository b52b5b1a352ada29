import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { CHAPTERS } from "../../demo/chapters/index.ts";

const HOME = join(import.meta.dirname, "../..");
const PATIENCE = 900_000;

it(
  "the story and every chapter come out as told, with the command that CONTRIBUTING.md names",
  async () => {
    const demo = spawn("npm", ["run", "--silent", "demo", "--", "--once"], {
      cwd: HOME,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said, [code]] = await Promise.all([text(demo.stdout), once(demo, "exit")]);
    expect(said).not.toContain("✘");
    const parts = said.match(/^\d+ checks passed \(/gm);
    expect(parts).toHaveLength(1 + Object.keys(CHAPTERS).length);
    expect(code).toBe(0);
  },
  PATIENCE,
);
