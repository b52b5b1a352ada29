import { describe, expect, test } from "vitest";
import * as factKinds from "../src/core/fact/kinds.ts";
import { FOLDERS } from "../src/definitions/noun.ts";
import { features } from "../src/features/index.ts";
import { type Source, sources } from "./build/sources.ts";

const all = sources();
const PURE = [
  "words",
  "core",
  "definitions",
  "forms",
  "commands",
  "features",
  "exchange",
  "directory",
  "health",
  "starters",
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

/** Pure folders, and packages that only calculate; of `node:crypto` they take digests only. */
function isPure(name: string): boolean {
  if (
    ["node:crypto", "node:path", "js-yaml", "markdown-it", "temporal-polyfill"].includes(name) ||
    name.startsWith("@fluent/")
  )
    return true;
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

/** Words that GitHub's own payloads and answers use, where those are read and written. */
const GITHUBS = ["closed", "completed", "edited", "merged", "object", "opened"];
/** Tables of the database. */
const TABLES = ["people"];

/** Whether a file says a word as a word of its own, and not of ours. */
function isTheirs(word: string, { path, code }: Source): boolean {
  if (path.startsWith("src/github/") && GITHUBS.includes(word)) return !speaksOfFacts(code);
  const inTable = new RegExp(`(?:From|Into|Table|Join)\\("${word}"`, "g");
  return TABLES.includes(word) && countOf(code, inTable) === countOf(code, saidAs(word));
}

/** The word as a string of its own. */
function saidAs(word: string): RegExp {
  return new RegExp(`(["'\`])${word}\\1`, "g");
}

function countOf(code: string, pattern: RegExp): number {
  return code.match(pattern)?.length ?? 0;
}

/** There such a word could be either. */
function speaksOfFacts(code: string): boolean {
  return /from "[^"]*\/core\/(?:fact|ledger)[^"]*"/.test(code);
}

test("the walls are looked at from close: every folder is found, with its imports", () => {
  expect(all.length).toBeGreaterThan(100);
  for (const folder of PURE) expect(under(folder).length, folder).toBeGreaterThan(2);
  const look = all.find(({ path }) => path === "src/core/look.ts");
  expect(look?.imports).toContain("src/core/settle.ts");
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
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\brandom(?:UUID|Bytes|Int)\b|\bsetTimeout\b|\bsetInterval\b|\bcrypto\.|\bfetch\(|\bconsole\.|\bprocess\.(?:env|argv|cwd|exit|hrtime|nextTick|stdout|stderr|pid|platform|on|memoryUsage|uptime)\b/;
    expect(saying(under(one), outside)).toEqual([]);
  });

  test.each(PURE)("src/%s takes nothing but digests from node:crypto", (one) => {
    const taken = under(one).flatMap(({ path, code }) =>
      [...code.matchAll(/import\s+([^;]*?)\s+from "node:crypto"/g)].map(
        ([, what]) => `${path} → ${what}`,
      ),
    );
    expect(taken.filter((what) => !what.endsWith(" → { hash }"))).toEqual([]);
  });
});

describe("a question that is open is caught in one place", () => {
  const pure = PURE.flatMap(under);
  /** They read a text, ask for a time zone, or look at a link: nothing in there asks the world. */
  const PARSING = [
    "src/definitions/yaml/read-yaml.ts",
    "src/definitions/zones.ts",
    "src/directory/calendar.ts",
    "src/directory/listed-contributors.ts",
    "src/exchange/sigs/zone.ts",
  ];

  test("no pure file catches anything, but where a text is parsed", () => {
    const catching = saying(pure, /\bcatch \(|\bcatch \{|\.catch\(|\bfinally \{/);
    expect(catching.toSorted()).toEqual([...PARSING, "src/core/ask.ts"].toSorted());
  });

  test("and those that parse know no world", () => {
    const parsing = all.filter(({ path }) => PARSING.includes(path));
    expect(parsing).toHaveLength(PARSING.length);
    expect(breaking(parsing, (name) => !/^src\/core\/(?:ask|world|known)\.ts$/.test(name))).toEqual(
      [],
    );
  });

  test("the sentinel never leaves the file that throws and catches it", () => {
    const ask = all.find(({ path }) => path === "src/core/ask.ts");
    const named = ask?.code.match(/^.*\bOPEN\b.*$/gm) ?? [];
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((line) => /\b(?:export|return)\b/.test(line))).toEqual([]);
    const others = all.filter(({ path }) => path !== "src/core/ask.ts");
    expect(saying(others, /\bthrow OPEN\b|[!=]== OPEN\b|\{[^}]*\bOPEN\b[^}]*\} from/)).toEqual([]);
  });

  test("and it is caught in one function", () => {
    const ask = all.find(({ path }) => path === "src/core/ask.ts");
    expect(ask?.code.match(/\} catch \(/g)).toHaveLength(1);
    expect(ask?.code).toMatch(/^function attempt<(?:(?!^\})[^])*\} catch \(/m);
  });
});

describe("one place per thing", () => {
  const rim =
    /^src\/(?:store|rebuild|github)\/|^src\/web\/pages\/evidence\.ts$|^src\/core\/(?:take|look|settle|plan)\.ts$/;
  /** What was migrated was called so then; permissions are called as GitHub calls them. */
  const kept = /^src\/store\/migrations\/|^src\/github\/needs\.ts$/;
  const files = all.filter(({ path }) => rim.test(path) && !kept.test(path));

  const things = {
    "kind of fact": Object.values(factKinds).map(({ kind }) => kind),
    command: features.flatMap(({ commands = [] }) => commands.map(({ name }) => name)),
    noun: [...FOLDERS],
  };
  test.each(Object.entries(things))(
    "store, rebuild, rim, evidence and the loop itself name no single %s",
    (_, words) => {
      expect(words.length).toBeGreaterThan(5);
      expect(files.length).toBeGreaterThan(50);
      const naming = files.flatMap((file) =>
        words
          .filter((word) => countOf(file.code, saidAs(word)) > 0 && !isTheirs(word, file))
          .map((word) => `${file.path} names ${word}`),
      );
      expect(naming).toEqual([]);
    },
  );
});

describe("the arrows point inwards", () => {
  const MAY: Readonly<Record<string, readonly string[]>> = {
    forms: ["src/forms/"],
    commands: ["src/commands/", "src/forms/", "src/core/person.ts"],
    definitions: [
      "src/definitions/",
      "src/forms/",
      "src/commands/",
      "src/core/glob.ts",
      "src/core/person.ts",
      "src/core/remembering.ts",
      "src/core/time.ts",
      "src/words/",
    ],
    words: ["src/words/", "src/core/time.ts"],
    core: [
      "src/core/",
      // A rule is held against what happened, and by the checks against its own examples.
      "src/definitions/contribution-rule.ts",
      "src/definitions/definitions.ts",
      // Ids and their renames are followed by noun: core/names.ts reads the list of all of them.
      "src/definitions/noun.ts",
      // Steps stand in groups, and lead on in two ways: what walks through them and what checks them read that alike.
      "src/definitions/process-steps.ts",
      "src/definitions/starts.ts",
      "src/definitions/types.ts",
      "src/forms/",
      "src/commands/",
      "src/words/",
    ],
    directory: [
      "src/directory/",
      "src/commands/contribution-types.ts",
      "src/core/",
      "src/definitions/",
      "src/forms/",
      "src/words/",
    ],
    health: ["src/health/", "src/core/", "src/definitions/", "src/words/"],
    features: [
      "src/features/",
      "src/core/",
      "src/definitions/",
      "src/directory/",
      "src/forms/",
      "src/commands/",
      "src/starters/",
      "src/words/",
    ],
    starters: ["src/starters/", "src/definitions/", "src/words/"],
    exchange: ["src/exchange/", "src/definitions/", "src/core/time.ts", "src/words/"],
  };

  test.each(Object.entries(MAY))("src/%s imports only %j of ours", (one, allowed) => {
    const ours = (name: string) =>
      !name.startsWith("src/") || allowed.some((start) => name.startsWith(start));
    expect(breaking(under(one), ours)).toEqual([]);
  });

  test("no feature knows another: only the list of all of them does", () => {
    const files = under("features").filter(
      ({ path }) => !["src/features/index.ts", "src/features/all.ts"].includes(path),
    );
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

/** Sentences in code are found in `words/sentences.test.ts`. */
describe("what Waymark says to people", () => {
  /** On a page, nobody is notified. */
  const notPages = all.filter(({ path }) => !path.startsWith("src/web/pages/"));

  test("calls somebody in one place only: atLogin", () => {
    // A name on a roll call is kept so, and only ever said as code.
    const others = notPages.filter(({ path }) => path !== "src/forms/roll-call.ts");
    expect(saying(others, /@\$\{|(["'`])@\1\s*\+/)).toEqual(["src/words/shown.ts"]);
    const shown = all.find(({ path }) => path === "src/words/shown.ts");
    expect(shown?.code.match(/@\$\{(?!BREAK\})[^}]*\}/g)).toEqual(["@${login}"]);
  });

  test("calls nobody in the plan and in tables, which say that nobody is notified", () => {
    const silent = all.filter(({ path }) =>
      /^src\/(?:features\/(?:foresight|directory|forms-in-step)|directory|definitions)\//.test(
        path,
      ),
    );
    expect(silent.length).toBeGreaterThan(100);
    expect(saying(silent, /\batLogin\b|\bmention\(/)).toEqual([]);
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
