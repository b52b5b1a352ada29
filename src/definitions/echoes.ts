import type { Finding } from "./checks/check.ts";
import type { Read } from "./read-source.ts";
import { child, parent } from "./yaml/pointer.ts";

/** Where a finding stands, as a JSON pointer. */
export function pointerOf({ path }: Finding): string {
  return path.reduce<string>(child, "");
}

/**
 * Whether a finding only says again what the schema said: about the same value, or about
 * something missing where a key is unknown, for that key may be the one that is missing.
 */
export function isEcho(finding: Finding, { problems, strangers, value }: Read): boolean {
  if (problems.length === 0) return false;
  const pointer = pointerOf(finding);
  if (problems.some((one) => one.severity === "error" && one.pointer === pointer)) return true;
  if (strangers.has(pointer)) return true;
  return strangers.has(parent(pointer)) && !stands(value, finding.path);
}

function stands(value: unknown, path: Finding["path"]): boolean {
  let here = value;
  for (const step of path) here = (here as Readonly<Record<string, unknown>> | undefined)?.[step];
  return here !== undefined;
}
