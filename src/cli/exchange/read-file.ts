import { readFileSync, statSync } from "node:fs";

/** The most bytes a file of another tool may have. */
const MOST = 10_000_000;

/** A file's text, or why there is none. */
export function readText(path: string): { readonly text: string } | { readonly why: string } {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) return { why: `there is no file ${path}` };
  if (!file.isFile()) return { why: `${path} is not a file` };
  if (file.size > MOST) return { why: `${path} is larger than 10 MB` };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch {
    return { why: `${path} is not UTF-8 text, or may not be read` };
  }
}
