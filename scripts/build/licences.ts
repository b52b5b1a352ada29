import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licences of the packages that these files belong to, one after the other. */
export function licencesOf(files: readonly string[]): string {
  const packages = new Set(files.flatMap((file) => packageOf(file) ?? []));
  return [...packages].toSorted().map(licenceOf).join("\n\n");
}

function packageOf(file: string): string | undefined {
  return /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
}

function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = readFileSync(file ? join(folder, file) : standardText(folder), "utf8");
  return `${name}\n\n${text.trim()}\n`;
}

/** Some packages only name their licence; where it is ours, too, its text is the same. */
function standardText(folder: string): string {
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly license?: string;
  };
  if (license !== "Apache-2.0") throw new Error(`${folder} has no licence file`);
  return "LICENSE";
}
