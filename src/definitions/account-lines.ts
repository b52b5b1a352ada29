import type { SourceFile } from "./definitions.ts";

/** The lines of `account:` in files about people, from 1, by what the files are called. */
export function accountLinesIn(files: readonly SourceFile[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    files.flatMap(({ path, text }) => {
      const [, id] = /^people\/(.+)\.ya?ml$/.exec(path) ?? [];
      const line = text.split("\n").findIndex((one) => /^["']?account["']?\s*:/.test(one));
      return id === undefined || line < 0 ? [] : [[id, line + 1]];
    }),
  );
}
