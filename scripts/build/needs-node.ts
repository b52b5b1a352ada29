import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "../../src/environment/generated/needs-node.cjs");

/** The lines that end in one sentence where Node is too old, to stand before anything else. */
export function needsNode(): string {
  return readFileSync(FILE, "utf8").trimEnd();
}
