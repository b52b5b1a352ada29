import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { needsNode } from "./needs-node.ts";
import { licencesOf } from "./licences.ts";

/**
 * Bundles the Action and all it needs into one file; the same sources give the same bytes. It is small
 * and a CommonJS module, since that starts sooner.
 */
export async function buildAction(folder: string): Promise<void> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["action/main.ts"],
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "node24",
    legalComments: "none",
    plugins: [withoutClients],
    banner: {
      js: [
        "// Built by `npm run build action`; the licences of what is in it stand in LICENSES.txt.",
        needsNode(),
      ].join("\n"),
    },
  });
  mkdirSync(folder, { recursive: true });
  for (const { contents } of outputFiles) writeFileSync(join(folder, "main.js"), contents);
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(join(folder, "LICENSES.txt"), licencesOf(contentsOf(metafile)));
}

/** The files that left anything in the bundle; the validators hold a function of ajv's. */
function contentsOf({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return [...used, "node_modules/ajv/lib/runtime/ucs2length.ts"];
}

/** The toolkit's client for identity tokens brings 600 kB of HTTP, and what tells one platform from another starts programs; the Action uses neither. */
const withoutClients: Plugin = {
  name: "without-clients",
  setup(bundle) {
    bundle.onResolve(
      { filter: /^\.\/(?:oidc-utils|platform)\.js$/ },
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
