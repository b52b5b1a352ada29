import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { needsNode } from "./needs-node.ts";
import { licencesOf } from "./licences.ts";

/**
 * Bundles what validates into one file, and what the other commands need into another that is
 * loaded for them; the same sources give the same bytes. The first is small and a CommonJS module,
 * since that starts sooner.
 */
export async function buildAction(folder: string): Promise<void> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["action/main.ts", "action/more.ts"],
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "node24",
    // As literals, patterns are worked out at the start, even if nobody needs them; `\p{L}` takes long.
    supported: { "regexp-sticky-and-unicode-flags": false },
    legalComments: "none",
    plugins: [withoutClients, apart],
    banner: {
      js: [
        "// Built by `npm run build action`; the licences of what is in it stand in LICENSES.txt.",
        needsNode(),
      ].join("\n"),
    },
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles)
    writeFileSync(join(folder, basename(path)), contents);
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(join(folder, "LICENSES.txt"), licencesOf(contentsOf(metafile)));
}

/** The files that left anything in the bundle; the validators hold a function of ajv's. */
function contentsOf({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return [...used, "node_modules/ajv/lib/runtime/ucs2length.ts"];
}

/** The toolkit's client for identity tokens brings 600 kB of HTTP, what tells one platform from another starts programs, and its summary loads a second way to files; the Action uses none of them. */
const withoutClients: Plugin = {
  name: "without-clients",
  setup(bundle) {
    bundle.onResolve(
      { filter: /^\.\/(?:oidc-utils|platform|summary)\.js$/ },
      async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === "again") return undefined;
        const found = await bundle.resolve(path, {
          importer,
          resolveDir,
          kind,
          pluginData: "again",
        });
        return { ...found, sideEffects: false };
      },
    );
  },
};

/** What most runs do not need stays outside the first file. */
const apart: Plugin = {
  name: "apart",
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\/more\.ts$/ }, () => ({ path: "./more.js", external: true }));
  },
};
