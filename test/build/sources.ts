import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One file of ours, as the walls between folders see it. */
export interface Source {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  /** Its text without comments. */
  readonly code: string;
  /** What it imports: packages by name, our own files by path. */
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|[;\s])(?:import|export)\s[^"'`;]*?from\s*"([^"]+)"|import\(\s*"([^"]+)"|^import\s*"([^"]+)"/gm;

/** Every TypeScript file under src/, without what is generated. */
export function sources(): readonly Source[] {
  return globSync("src/**/*.ts")
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.includes("/generated/"))
    .toSorted()
    .map(sourceAt);
}

function sourceAt(path: string): Source {
  const code = readFileSync(path, "utf8")
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/(^|\s)\/\/ .*$/gm, "$1");
  const named = [...code.matchAll(IMPORT)].map(([, a, b, c]) => a ?? b ?? c ?? "");
  const imports = named.map((name) => (name.startsWith(".") ? join(dirname(path), name) : name));
  return { path, code, imports };
}
