import type { Finding } from "./checks/check.ts";
import type { Read } from "./read-source.ts";
import { around, pathInFile } from "./schema/mended.ts";
import { child, parent } from "./yaml/pointer.ts";

/** Where in its file a finding stands, as a JSON pointer. */
export function pointerOf({ path }: Finding, { value, origins }: Read): string {
  return pathInFile(path, value, origins).reduce<string>(child, "");
}

/**
 * Whether a finding only says again what the schema said: about the same value, about what had to be
 * left out or made up, or about something missing where a key is unknown or was left out, for that
 * key may be the one that is missing.
 */
export function isEcho(finding: Finding, read: Read): boolean {
  const { problems, strangers, gaps, value } = read;
  if (problems.length === 0) return false;
  const pointer = pointerOf(finding, read);
  if (problems.some((one) => one.severity === "error" && one.pointer === pointer)) return true;
  if (strangers.has(pointer) || [pointer, ...around(pointer)].some((at) => gaps.has(at)))
    return true;
  return strangers.has(parent(pointer)) && !stands(value, finding.path);
}

function stands(value: unknown, path: Finding["path"]): boolean {
  let here = value;
  for (const step of path) here = (here as Readonly<Record<string, unknown>> | undefined)?.[step];
  return here !== undefined;
}
