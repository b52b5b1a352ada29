import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { AS_APP, AS_NOBODY, NEEDS, TOLD } from "../src/github/needs.ts";
import { EVENTS } from "../src/github/receive.ts";

interface Manifest {
  readonly default_permissions: Readonly<Record<string, string>>;
  readonly default_events: readonly string[];
}

const ROOT = join(import.meta.dirname, "..");
const manifest = load(readFileSync(join(ROOT, "app.yml"), "utf8")) as Manifest;

/** GitHub sends these to every App, and refuses a manifest that names them. */
const ALWAYS = ["installation", "installation_repositories"];

test("app.yml asks for exactly the events that the app subscribes to", () => {
  const subscribed = EVENTS.filter((name) => !ALWAYS.includes(name));
  expect(manifest.default_events).toEqual(subscribed.toSorted());
});

test("app.yml asks for exactly the permissions that the code needs", () => {
  const needed: Record<string, string> = {};
  for (const [permission, level] of [...Object.values(NEEDS), ...Object.values(TOLD)])
    if (needed[permission] !== "write") needed[permission] = level;
  expect(manifest.default_permissions).toEqual(needed);
});

test("everything asked of GitHub stands in the table of needs, and nothing else does", () => {
  const asked = new Set<string>();
  for (const file of globSync("src/github/**/*.ts", { cwd: ROOT })) {
    // `waymark import --from github` asks with a person's own token, not as the App.
    if (file.startsWith("src/github/dump/")) continue;
    const text = readFileSync(join(ROOT, file), "utf8");
    const calls = text.matchAll(
      /\b(?:rest\.)?(apps|checks|git|issues|orgs|pulls|repos|teams|users)\.([a-z][A-Za-z]+)(?=[(,])/g,
    );
    for (const [, family, method] of calls)
      if (!(method ?? "").match(/^(find|filter|flatMap|map|some)$/))
        asked.add(`${family}.${method}`);
  }
  const table = [...Object.keys(NEEDS), ...AS_APP, ...AS_NOBODY];
  expect([...asked].toSorted()).toEqual(table.toSorted());
});
