import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Mutant } from "./mutant.ts";

const COPIED = ["src", "schemas", "package.json", "tsconfig.json"];

/** Those of the mutants that the compiler refuses. Several are looked at together, never two of one file. */
export function refusedByTypes(mutants: readonly Mutant[]): ReadonlySet<Mutant> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-mutants-"));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  // A name that is not used any more is untidy, and no mistake.
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false };
  const config = { extends: "./tsconfig.json", compilerOptions, include: ["src"] };
  writeFileSync(join(folder, "tsconfig.mutants.json"), JSON.stringify(config));
  try {
    return new Set(apart(mutants).flatMap((group) => refusedIn(folder, group)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function refusedIn(folder: string, group: readonly Mutant[]): readonly Mutant[] {
  for (const { path, text } of group) writeFileSync(join(folder, path), text);
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const args = [tsc, "--noEmit", "--pretty", "false", "-p", join(folder, "tsconfig.mutants.json")];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  for (const { path } of group) cpSync(path, join(folder, path));
  const wrong = new Set(
    stdout
      .split("\n")
      .map((line) => /^(.+?)\(\d+,\d+\): error/.exec(line)?.[1] ?? "")
      .map((path) => relative(folder, resolve(folder, path))),
  );
  return group.filter(({ path }) => wrong.has(path));
}

/** Groups in which every file stands once. */
function apart(mutants: readonly Mutant[]): readonly (readonly Mutant[])[] {
  const groups: Mutant[][] = [];
  for (const mutant of mutants) {
    const free = groups.find((group) => !group.some(({ path }) => path === mutant.path));
    if (free) free.push(mutant);
    else groups.push([mutant]);
  }
  return groups;
}
