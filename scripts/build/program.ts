import { rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { needsNode } from "./needs-node.ts";

/** What the server starts as a thread stands beside it. */
const THREAD = "src/look-apart.ts";
const PUBLISHED: readonly string[] = ["src/cli.ts", "src/server.ts"];

/** Bundles the command line and the server as they are published: packages stay outside. */
export async function buildProgram(folder: string, scripts = PUBLISHED): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: [...scripts, THREAD].map((script) => ({
      in: script,
      out: basename(script, ".ts"),
    })),
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node24",
    logLevel: "warning",
  });
  writeFileSync(join(folder, "waymark.cjs"), bin());
}

/** What `npx waymark` starts: a Node that is too old reads no further than what it needs. */
function bin(): string {
  return `#!/usr/bin/env node\n${needsNode()}\nimport("./cli.js");\n`;
}
