import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { features } from "../src/features/index.ts";
import { type Source, sources } from "./build/sources.ts";

const all = sources();
const PURE = [
  "core",
  "definitions",
  "forms",
  "commands",
  "features",
  "exchange",
  "directory",
] as const;

function folderOf(path: string): string {
  const [, folder = "", ...rest] = path.split("/");
  return rest.length > 0 ? folder : "";
}

function under(folder: string): readonly Source[] {
  return all.filter(({ path }) => path.startsWith(`src/${folder}/`));
}

/** Every import that breaks a rule, as `file → what it imports`. */
function breaking(
  files: readonly Source[],
  allowed: (imported: string, path: string) => boolean,
): readonly string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((one) => !allowed(one, path)).map((one) => `${path} → ${one}`),
  );
}

/** Pure folders, and packages that only calculate. */
function isPure(name: string): boolean {
  if (["node:path", "js-yaml", "markdown-it"].includes(name)) return true;
  return PURE.some((folder) => name.startsWith(`src/${folder}/`));
}

function featureOf(path: string): string {
  return path.split("/").slice(0, 3).join("/");
}

function knowsNoOther(name: string, path: string): boolean {
  return !name.startsWith("src/features/") || featureOf(name) === featureOf(path);
}

function saying(files: readonly Source[], pattern: RegExp): readonly string[] {
  return files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
}

test("the walls are looked at from close: every folder is found, with its imports", () => {
  expect(all.length).toBeGreaterThan(100);
  for (const folder of PURE) expect(under(folder).length, folder).toBeGreaterThan(2);
  const look = all.find(({ path }) => path === "src/core/look.ts");
  expect(look?.imports).toContain("src/core/effect.ts");
});

describe("the pure folders stay pure", () => {
  test.each(PURE)(
    "src/%s imports pure folders only, and no package that reaches outside",
    (one) => {
      expect(breaking(under(one), isPure)).toEqual([]);
    },
  );

  test("only the definitions, and the exchange with other tools, know YAML", () => {
    const others = all.filter(({ path }) => !/^src\/(?:definitions|exchange)\//.test(path));
    expect(breaking(others, (name) => name !== "js-yaml")).toEqual([]);
  });

  test("only the commands know Markdown as GitHub reads it", () => {
    const others = all.filter(({ path }) => !path.startsWith("src/commands/"));
    expect(breaking(others, (name) => name !== "markdown-it")).toEqual([]);
  });

  test.each(PURE)("src/%s asks no clock, no dice and no process", (one) => {
    const outside =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bsetTimeout\b|\bsetInterval\b|\bcrypto\.|\bfetch\(|\bconsole\.|\bprocess\.(?:env|argv|cwd|exit|hrtime|nextTick|stdout|stderr|pid|platform|on|memoryUsage|uptime)\b/;
    expect(saying(under(one), outside)).toEqual([]);
  });
});

describe("the arrows point inwards", () => {
  const MAY: Readonly<Record<string, readonly string[]>> = {
    forms: ["src/forms/"],
    commands: ["src/commands/", "src/forms/", "src/core/person.ts"],
    definitions: [
      "src/definitions/",
      "src/forms/",
      "src/commands/",
      "src/core/person.ts",
      "src/core/time.ts",
    ],
    core: [
      "src/core/",
      "src/definitions/definitions.ts",
      "src/definitions/types.ts",
      "src/forms/",
      "src/commands/",
    ],
    directory: ["src/directory/", "src/core/", "src/definitions/", "src/forms/"],
    features: [
      "src/features/",
      "src/core/",
      "src/definitions/",
      "src/directory/",
      "src/forms/",
      "src/commands/",
    ],
    exchange: ["src/exchange/", "src/definitions/"],
  };

  test.each(Object.entries(MAY))("src/%s imports only %j of ours", (one, allowed) => {
    const ours = (name: string) =>
      !name.startsWith("src/") || allowed.some((start) => name.startsWith(start));
    expect(breaking(under(one), ours)).toEqual([]);
  });

  test("no feature knows another: only the list of all of them does", () => {
    const files = under("features").filter(({ path }) => path !== "src/features/index.ts");
    expect(breaking(files, knowsNoOther)).toEqual([]);
  });

  test("only the rim towards GitHub imports octokit and probot", () => {
    const rim = /^src\/(?:github\/|app\.ts$|server\.ts$|start\.ts$|worker)/;
    const others = all.filter(({ path }) => !rim.test(path));
    expect(breaking(others, (name) => !/^(?:@octokit\/|octokit$|probot$)/.test(name))).toEqual([]);
  });

  test("only the store imports the database's clients", () => {
    const others = all.filter(({ path }) => !path.startsWith("src/store/"));
    expect(breaking(others, (name) => !/^(?:kysely|pg)$/.test(name))).toEqual([]);
  });

  test("neither the store nor the pages know GitHub's rim", () => {
    const inner = [...under("store"), ...under("web")];
    expect(breaking(inner, (name) => folderOf(name) !== "github")).toEqual([]);
  });
});

describe("every feature has the same shape", () => {
  const folders = readdirSync("src/features", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(folders)("%s has an index and stands in the list", (name) => {
    expect(existsSync(`src/features/${name}/index.ts`)).toBe(true);
    expect(features.map((feature) => feature.name)).toContain(name);
  });

  test("there is nothing in the list without a folder, and nothing twice", () => {
    expect(features.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  });

  test("every one does something", () => {
    expect(features.filter(({ answer, uphold }) => !answer && !uphold)).toEqual([]);
  });
});

describe("what Waymark says to people", () => {
  const wordless = [...under("features"), ...under("github")].filter(
    ({ path }) => !path.endsWith("/messages.ts"),
  );

  test("addresses them in messages.ts only", () => {
    expect(saying(wordless, /@\$\{/)).toEqual([]);
  });

  test("stands in messages.ts only: no other feature file holds a paragraph", () => {
    const sentences = /["`][^"`\n]*\b(?:I|you|your|please|thank)\b[^"`\n]*[.!?][^"`\n]*["`]/i;
    expect(
      saying(
        wordless.filter(({ path }) => path.includes("features")),
        sentences,
      ),
    ).toEqual([]);
  });
});

test("a dry run is a printed plan, not a mode: only the command line knows the word", () => {
  const others = all.filter(({ path }) => !path.startsWith("src/cli/"));
  expect(saying(others, /dry-?_?run/i)).toEqual([]);
});

test("files stay small enough to be read in one go", () => {
  const long = all.filter(({ code }) => code.split("\n").length > 400).map(({ path }) => path);
  expect(long).toEqual([]);
});

test("the tools run on the Node that is locked with them", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});
