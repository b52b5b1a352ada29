import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

export interface Block {
  readonly language: string;
  readonly text: string;
}

/** A document of the repository, from its root. */
export function document(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Its fenced blocks, in order, also those inside of lists. */
export function blocks(text: string): readonly Block[] {
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = "", language = "", inside = ""]) => ({
      language,
      text: inside.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );
}

/** The commands of its `sh` blocks, one per line or `&&`. */
export function commands(text: string): readonly string[] {
  return blocks(text)
    .filter(({ language }) => language === "sh")
    .flatMap((block) => block.text.split("\n"))
    .flatMap((line) => (line.startsWith("#") ? [] : line.split("&&")))
    .map((command) => command.trim())
    .filter((command) => command !== "");
}
