import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSchemas } from "../../scripts/generate/schemas.ts";
import type { Problem, SourceFile } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { readSome } from "../../src/definitions/read-some.ts";
import { readYaml } from "../../src/definitions/yaml/read-yaml.ts";
import { CASES } from "./checks/cases.ts";
import { type Files, harbor, HARBOR } from "./harbor.ts";
import { dice } from "./seeded/dice.ts";
import { FORM } from "./seeded/form-schema.ts";
import { type Page, sitesOn, SLIPS } from "./seeded/mistakes.ts";
import { print } from "./seeded/print.ts";
import { toTree } from "./seeded/tree.ts";
import { WORLD } from "./seeded/world.ts";

/** What is wrong with these files alone, and which were opened for that. */
function some(files: readonly SourceFile[], ...asked: readonly string[]) {
  const opened: string[] = [];
  const read = (path: string): SourceFile => {
    opened.push(path);
    return files.find((file) => file.path === path) as SourceFile;
  };
  const paths = files.map(({ path }) => path);
  const pictures = (named: readonly string[]) =>
    files.filter(({ path, picture }) => picture !== undefined && named.includes(path));
  return { ...readSome(new Set(asked), { paths, read, pictures }), opened };
}

function sourcesOf(files: Files): readonly SourceFile[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

function inShort({ file, line, column, message, rule, severity }: Problem): string {
  return `${file}:${line}:${column} ${message} (${severity}: ${rule})`;
}

/** What can only be known of a file by reading others that it does not name. */
const AMONG_ALL = [
  "accounts-belong-to-one-person",
  "approvals-can-be-reached",
  "badges-can-be-had",
  "community-names-are-unique",
  "endorsements-can-be-reached",
  "form-communities-exist",
  "something-starts-processes",
  "start-words-are-free",
  "teams-belong-to-one-community",
  "tiers-are-told-apart",
  "years-are-counted",
];

describe("some files", () => {
  it("show the mistakes that all files show in them, and no others", () => {
    const roll = dice(41);
    const schemas = {
      ...readSchemas(join(import.meta.dirname, "../../schemas")),
      "form.schema.json": FORM,
    };
    let found = 0;
    for (const page of pages())
      for (const slip of Object.keys(SLIPS))
        for (let time = 0; time < 2; time += 1) {
          const mistake = SLIPS[slip]?.(page, sitesOn(page, schemas), roll);
          if (!mistake) continue;
          const { text } = print(mistake.tree, roll);
          const files = sourcesOf({ ...WORLD, [page.path]: text });
          const all = readDefinitions(files).problems.filter(({ file }) => file === page.path);
          const alone = some(files, page.path).problems;
          found += alone.length;
          expect(alone.map(inShort)).toEqual(all.map(inShort));
        }
    expect(found).toBeGreaterThan(250);
  });

  it("never show what all files don't, and miss only what stands between files", () => {
    const missed = new Set<string>();
    for (const mistakes of Object.values(CASES))
      for (const { files } of mistakes) {
        const sources = harbor(files);
        const { problems } = readDefinitions(sources);
        for (const { path } of sources) {
          const all = problems.filter(({ file }) => file === path).map(inShort);
          const alone = some(sources, path).problems.map(inShort);
          expect(all).toEqual(expect.arrayContaining(alone));
          for (const problem of problems)
            if (problem.file === path && !alone.includes(inShort(problem)))
              missed.add(problem.rule);
        }
      }
    expect([...missed].toSorted()).toEqual(AMONG_ALL);
  });

  it("are read with others of their name, and with forms whose name has a space", () => {
    const form = ".github/ISSUE_TEMPLATE/join us.yml";
    const files = sourcesOf({
      ...HARBOR,
      "badges/core.yaml": HARBOR["badges/core.yml"],
      [form]: HARBOR[".github/ISSUE_TEMPLATE/join-community.yml"],
      "processes/join.yml": HARBOR["processes/join.yml"].replace(
        "join-community.yml",
        "join us.yml",
      ),
    });
    expect(some(files, "badges/core.yml").opened).toContain("badges/core.yaml");
    expect(some(files, "processes/join.yml").opened).toContain(form);
  });

  it("are read with the processes that start from them, and not with what those name", () => {
    const form = ".github/ISSUE_TEMPLATE/join-community.yml";
    const other = "processes/leave.yml";
    const files = sourcesOf({ ...HARBOR, [form]: "name: Join\n", [other]: "name: Leave\n" });
    const { problems, opened } = some(files, form);
    expect(problems.map(({ severity }) => severity)).toEqual(["error", "error"]);
    expect(opened.toSorted()).toEqual([form, "processes/join.yml", other, "waymark.yml"]);
  });

  it("are not read with a file that is called like a word in the settings", () => {
    const settings = HARBOR["waymark.yml"].replace("type: code", "type: design");
    const files = sourcesOf({ ...HARBOR, "waymark.yml": settings });
    const { opened } = some(files, "communities/data.yml");
    expect(opened.toSorted()).toEqual(["communities/data.yml", "waymark.yml"]);
  });

  it("keep what they skip, and only that", () => {
    const skips = "# waymark: skip badges-have-one-way: we know\n";
    const both = "when: { contributions: { at-least: 1 } }\nnominated: true\n";
    const badge = (id: string) => [
      `badges/${id}.yml`,
      `${skips}name: ${id}\ndescription: x\n${both}`,
    ];
    const files = sourcesOf({ ...HARBOR, ...Object.fromEntries(["one", "two"].map(badge)) });
    const { skipped } = some(files, "badges/one.yml");
    expect(skipped.map(({ file }) => file)).toEqual(["badges/one.yml"]);
    // Whoever names it makes sure that it is read; what is wrong there is for others to say.
    const naming = files.map(({ path, text }) =>
      path === "badges/one.yml" ? { path, text: `${text}# like two\n` } : { path, text },
    );
    expect(some(naming, "badges/one.yml").skipped).toEqual(skipped);
  });

  it("give no definitions, and say nothing of files that are none of ours", () => {
    expect(some(sourcesOf(HARBOR), "communities/data.yml")).not.toHaveProperty("definitions");
    const files = [...sourcesOf(HARBOR), { path: "docs/a.md", text: "" }];
    expect(some(files, "docs/a.md").problems).toEqual([]);
  });

  it("are read with what they name, and nothing else is", () => {
    const { opened, checked, problems } = some(sourcesOf(HARBOR), "communities/data.yml");
    expect(opened.toSorted()).toEqual(["communities/data.yml", "waymark.yml"]);
    expect({ checked, problems }).toEqual({ checked: 1, problems: [] });
    expect(some(sourcesOf(HARBOR), "processes/join.yml").opened).toContain(
      ".github/ISSUE_TEMPLATE/join-community.yml",
    );
  });
});

function pages(): readonly Page[] {
  const kinds: Readonly<Record<string, string>> = {
    communities: "community",
    pathways: "pathway",
    processes: "process",
    checklists: "checklist",
    badges: "badge",
    people: "person",
    mentorships: "mentorship",
    ".github": "form",
  };
  return Object.entries(WORLD).flatMap(([path, text]) => {
    const kind = kinds[path.split("/")[0] ?? ""];
    const yaml = readYaml(text);
    if (kind === undefined || !("value" in yaml)) return [];
    return [{ path, tree: toTree(yaml.value), schema: `${kind}.schema.json` }];
  });
}
