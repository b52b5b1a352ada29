import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The definitions to start from, as a module that needs no disk to be read. */
export function defaultsModule(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    // What can be added later is read from the disk by whoever adds it.
    .filter((path) => !path.startsWith("more/"));
  const files = paths
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), "utf8")] as const);
  const lines = files.map(
    ([path, text]) => `  ${JSON.stringify(path)}: ${JSON.stringify(text)},\n`,
  );
  return `// Generated from defaults/ by \`npm run generate\`. Do not edit.

/** The definitions to start from: text by path. */
export const DEFAULTS: Readonly<Record<string, string>> = {
${lines.join("")}};
`;
}
