import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Definitions } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { freshStore } from "./database.ts";

interface Kept {
  readonly files: Readonly<Record<string, string>>;
  /** As version 0.1 stored them. Never written anew: a later Waymark has to cope with them. */
  readonly definitions: Definitions;
}

const store = await freshStore();

test("definitions that Waymark 0.1 adopted are in force as today's reads the same files", async () => {
  const text = readFileSync(join(import.meta.dirname, "kept/0.1.json"), "utf8");
  const { files, definitions } = JSON.parse(text) as Kept;
  await store.commit(1, { adopts: { commit: "abc", definitions } });
  const sources = Object.entries(files).map(([path, one]) => ({ path, text: one }));
  expect(await store.definitionsAt(1, "abc")).toEqual(readDefinitions(sources).definitions);
});
