import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** What a file imports from packages, directly or not. */
async function packagesOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: "out",
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  const [, start] =
    Object.entries(metafile.outputs).find(([, one]) => one.entryPoint === entry) ?? [];
  const imports = start?.imports ?? [];
  const now = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path);
  const shared = now
    .flatMap((path) => metafile.outputs[path]?.imports ?? [])
    .map(({ path }) => path);
  return [...new Set([...now, ...shared])]
    .filter((path) => !/^(node:|out\/)/.test(path))
    .toSorted();
}

describe("the command line", () => {
  it("starts without loading any package but the one that reads our words", async () => {
    expect(await packagesOf("src/cli.ts")).toEqual(["@fluent/bundle"]);
  });

  it("validates with those that read words and YAML: no probot, no pg, no octokit", async () => {
    expect(await packagesOf("src/cli/validate.ts")).toEqual([
      "@fluent/bundle",
      "@fluent/syntax",
      "js-yaml",
    ]);
  });
});
