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
  const path = file ? join(folder, file) : sameAsOurs(name, folder);
  return `${name}\n\n${readFileSync(path, "utf8").trim()}\n`;
}

/** Fluent comes without its licence, which is the one that we have. */
function sameAsOurs(name: string, folder: string): string {
  const [theirs, ours] = [folder, "."].map((one) => {
    const text = readFileSync(join(one, "package.json"), "utf8");
    return (JSON.parse(text) as { readonly license?: string }).license;
  });
  if (theirs !== ours) throw new Error(`${name} has no licence file`);
  return "LICENSE";
}
