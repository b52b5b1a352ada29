/** Runs before each test file while hits are collected: notes what the file calls. */
import { appendFileSync } from "node:fs";
import { afterAll, expect } from "vitest";

/** As one line of the file that `WAYMARK_MUTANTS_HITS` names. */
export interface Hits {
  readonly file: string;
  readonly called: readonly string[];
  /** While modules loaded: that happens once, for whichever file comes first. */
  readonly loaded: readonly string[];
}

declare global {
  var waymarkHit: ((id: string) => void) | undefined;
  var waymarkLoads: boolean | undefined;
}

const called = new Set<string>();
const loaded = new Set<string>();
globalThis.waymarkHit = (id) => (globalThis.waymarkLoads ? loaded : called).add(id);

afterAll(() => {
  const { WAYMARK_MUTANTS_HITS: to } = process.env;
  const { testPath: file = "" } = expect.getState();
  const hits: Hits = { file, called: [...called], loaded: [...loaded] };
  if (to !== undefined) appendFileSync(to, `${JSON.stringify(hits)}\n`);
});
