import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { commandLinePage } from "../../scripts/generate/command-line-page.ts";
import { commandsPage } from "../../scripts/generate/commands-page.ts";
import { environmentPage, variablesTold } from "../../scripts/generate/environment-page.ts";
import { httpPage } from "../../scripts/generate/http-page.ts";
import { metricsPage } from "../../scripts/generate/metrics-page.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import { waymark } from "../cli/run.ts";
import { blocks, document, ROOT } from "./blocks.ts";

test.each([
  ["docs/commands.md", commandsPage],
  ["docs/command-line.md", commandLinePage],
  ["docs/environment.md", environmentPage],
  ["docs/http.md", httpPage],
  ["docs/metrics.md", metricsPage],
])("%s is what the code says", async (path, page) => {
  expect(document(path)).toBe(await page());
});

describe("docs/environment.md", () => {
  /** Not for whoever runs Waymark: the system's own, and one for tests and for the demo. */
  const inner = ["PATH", "WAYMARK_WRITE_PAUSE"];

  it("tells of every variable that the code reads, and of no other", () => {
    expect([...variablesTold()].toSorted()).toEqual(
      [...read()].filter((name) => !inner.includes(name)).toSorted(),
    );
  });

  it("is where the example of a `.env` has its names from", () => {
    const named = [...document(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const ofCompose = ["POSTGRES_PASSWORD"];
    expect([...variablesTold(), ...ofCompose]).toEqual(expect.arrayContaining(named));
  });
});

/** The names of variables that the sources read. */
function read(): ReadonlySet<string> {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(ROOT, "src", path), "utf8"));
  const ways = [
    /\b(?:env|variables)(?:\["|\.)([A-Z][A-Z_]+)\b/g,
    /\b(?:address|root)\("([A-Z_]+)", env\b/g,
  ];
  const alone = sources.flatMap((text) =>
    ways.flatMap((way) => [...text.matchAll(way)].map(([, name = ""]) => name)),
  );
  const together = sources.flatMap((text) =>
    [
      ...text.matchAll(/\{([^{}]*)\} = (?:process\.env|env|variables|nonEmpty\(process\.env\));/g),
    ].flatMap(([, names = ""]) => names.match(/[A-Z][A-Z_]{2,}/g) ?? []),
  );
  return new Set([...alone, ...together]);
}

describe("docs/metrics.md", () => {
  it("tells of everything that a process shows", () => {
    const shown = createMetrics().text({
      waymark_deliveries_waiting: 0,
      waymark_deliveries_aside: 0,
      waymark_targets_waiting: 0,
      waymark_bodies_held_bytes: 0,
    });
    const names = [...shown.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
    const page = document("docs/metrics.md");
    expect(names.length).toBeGreaterThan(10);
    for (const [, name, kind] of names) expect(page).toContain(`| \`${name}\` | ${kind} |`);
  });
});

describe("docs/command-line.md", () => {
  it("shows of each command what its --help prints", () => {
    const all = blocks(document("docs/command-line.md"));
    const shown = all.filter(({ language }) => language === "text").map(({ text }) => text);
    const names = Object.keys(COMMANDS);
    expect(shown).toHaveLength(names.length + 1);
    const [name = ""] = names;
    expect(waymark([name, "--help"]).out).toBe(shown[1]);
  });
});
