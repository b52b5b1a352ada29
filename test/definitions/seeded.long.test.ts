import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSchemas } from "../../scripts/generate/schemas.ts";
import type { Problem, SourceFile } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import { readYaml } from "../../src/definitions/yaml/read-yaml.ts";
import { type Dice, dice, pick } from "./seeded/dice.ts";
import { type Page, sitesOn, SLIPS } from "./seeded/mistakes.ts";
import { FORM } from "./seeded/form-schema.ts";
import { print } from "./seeded/print.ts";
import { toTree } from "./seeded/tree.ts";
import { WORLD } from "./seeded/world.ts";

const ours = readSchemas(join(import.meta.dirname, "../../schemas"));
const schemas = { ...ours, "form.schema.json": FORM };

const SCHEMAS: Readonly<Record<string, string>> = {
  "waymark.yml": "settings",
  communities: "community",
  pathways: "pathway",
  processes: "process",
  checklists: "checklist",
  badges: "badge",
  people: "person",
  mentorships: "mentorship",
  ".github": "form",
};

const pages = Object.entries(WORLD).flatMap(([path, text]): readonly Page[] => {
  const kind = SCHEMAS[path.split("/")[0] ?? ""];
  const yaml = readYaml(text);
  if (kind === undefined || !("value" in yaml)) return [];
  return [{ path, tree: toTree(yaml.value), schema: `${kind}.schema.json` }];
});
const sites = new Map(pages.map((page) => [page, sitesOn(page, schemas)]));

/** The world with one page written down in some style. */
function written(page: Page, text: string): readonly SourceFile[] {
  const all = { ...WORLD, [page.path]: text };
  return Object.entries(all).map(([path, one]) => ({ path, text: one }));
}

/** What is wrong there; that nothing acts on a key yet is no mistake of the page. */
function problemsIn(page: Page, text: string): readonly Problem[] {
  const { problems } = readDefinitions(written(page, text));
  return problems.filter(({ rule }) => rule !== "keys-do-something");
}

/** One mistake, as it should be reported and as it is. */
function once(
  slip: string,
  roll: Dice,
): { readonly said: string; readonly wanted: string; readonly text: string } {
  for (;;) {
    const page = pick(roll, pages);
    const mistake = SLIPS[slip]?.(page, sites.get(page) ?? [], roll);
    if (!mistake) continue;
    const { text, offsets } = print(mistake.tree, roll);
    const ending = pick(roll, ["\n", "\n", "\r\n"]);
    const bom = roll(8) === 0 ? "\uFEFF" : "";
    const problems = problemsIn(page, bom + text.replaceAll("\n", ending));
    const wanted = `${page.path}:${placeOf(text, offsets.get(mistake.at) ?? -1)} ${mistake.rule}`;
    return { said: problems.map(inShort).join("\n"), wanted, text };
  }
}

function inShort({ file, line, column, rule }: Problem): string {
  return `${file}:${line}:${column} ${rule}`;
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

describe("ten thousand mistakes", () => {
  it("are made on pages without any, whatever their style", () => {
    const roll = dice(7);
    for (const page of pages)
      for (let time = 0; time < 20; time += 1) {
        const { text } = print(page.tree, roll);
        expect(problemsIn(page, text), text).toEqual([]);
      }
  });

  it("are made wherever the schemas know a key", () => {
    const used = new Set([...sites.values()].flat().map(({ schema }) => schema));
    const unused = Object.entries(ours).flatMap(([file, schema]) =>
      [schema, ...Object.values(schema.$defs ?? {})].flatMap(({ properties = {} }) =>
        Object.entries(properties)
          .filter(([, one]) => one.$ref === undefined && !used.has(one))
          .map(([key]) => `${file}: ${key}`),
      ),
    );
    const keys = new Set([...sites.values()].flat().flatMap(({ entry }) => entry?.key ?? []));
    const never = Object.entries(ours).flatMap(([file, schema]) =>
      [schema, ...Object.values(schema.$defs ?? {})].flatMap(({ properties = {} }) =>
        Object.keys(properties)
          .filter((key) => !keys.has(key))
          .map((key) => `${file}: ${key}`),
      ),
    );
    expect([...unused, ...never]).toEqual([]);
  });

  for (const slip of Object.keys(SLIPS))
    it(`such as ${slip} are each reported once, at their place, and nothing else`, () => {
      const roll = dice(slip.length);
      const wrong = new Map<string, string>();
      for (let time = 0; time < 1_000; time += 1) {
        const { said, wanted, text } = once(slip, roll);
        if (said !== wanted) wrong.set(`${wanted}\nnot ${said}`, text);
      }
      expect([...wrong].slice(0, 3)).toEqual([]);
    });
});
