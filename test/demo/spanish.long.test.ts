import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

it(
  "the story comes out as told where the organisation speaks Spanish",
  { timeout: 150_000 },
  () => {
    const root = join(import.meta.dirname, "../..");
    const args = [join(root, "demo/main.ts"), "--once", "--language", "es"];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stdout).toContain(" cosas salieron como se cuenta, 0 no (");
    expect(stdout).toContain("La comunidad **Writing** desaparece.");
    expect(status).toBe(0);
  },
);
