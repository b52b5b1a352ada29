/** Bundles the Action (`build.ts action`), or the command line and the server. */
import { existsSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { buildAction } from "./build/action.ts";

if (process.argv[2] === "action") {
  await buildAction(process.argv[3] ?? "action/dist");
} else {
  rmSync("dist", { recursive: true, force: true });
  await build({
    entryPoints: ["src/cli.ts", "src/server.ts"].filter((path) => existsSync(path)),
    outdir: "dist",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node24",
    logLevel: "info",
  });
}
