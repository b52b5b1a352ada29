import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { gitHubIn } from "../../src/environment/addresses.ts";
import { readDotenv } from "../../src/environment/dotenv.ts";
import { readEnvironment } from "../../src/environment.ts";

afterEach(() => vi.unstubAllEnvs());

/** A file of variables, for as long as a test runs. */
function dotenv(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-dotenv-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, ".env");
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

test("what the environment says goes before the file, unless it's empty", () => {
  vi.stubEnv("PORT", "");
  vi.stubEnv("LOG_LEVEL", " ");
  vi.stubEnv("HOST", "127.0.0.1");
  vi.stubEnv("WAYMARK_KEEP_DELIVERIES", undefined);
  readDotenv(dotenv("PORT=4321\nLOG_LEVEL=warn\nHOST=0.0.0.0\nWAYMARK_KEEP_DELIVERIES='30'\n"));
  expect(readEnvironment()).toMatchObject({
    port: 4321,
    logLevel: "warn",
    host: "127.0.0.1",
    keepDays: 30,
  });
});

test("a file that an editor began with a byte order mark loses nothing", () => {
  vi.stubEnv("PORT", undefined);
  readDotenv(dotenv("\uFEFFPORT=4322\n"));
  expect(readEnvironment().port).toBe(4322);
});

test("an empty protocol is as if none were set, for commands too", () => {
  const { github } = gitHubIn({ GHE_HOST: "git.example", GHE_PROTOCOL: "" });
  expect(github).toBe("https://git.example");
});
