import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { checksOf } from "../../scripts/generate/reference/checked.ts";
import { entriesOf, SORTS } from "../../scripts/generate/reference/entries.ts";
import { around, beside, fitting, PLACES } from "../../scripts/generate/reference/places.ts";
import { REFERENCE, referencePages } from "../../scripts/generate/reference-pages.ts";
import { readSchemas } from "../../scripts/generate/schemas.ts";
import { printCondition, reasonFor } from "../../src/core/condition/index.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import type { Condition } from "../../src/definitions/types.ts";
import { ada, lin } from "../build/people.ts";
import { situation } from "../build/situation.ts";
import { world } from "../build/world.ts";
import { document, ROOT } from "./blocks.ts";

const schemas = readSchemas("schemas");
const entries = SORTS.flatMap((sort) => entriesOf(sort, schemas));
const examples = entries.flatMap(({ sort, key, examples: all }) =>
  all.map((example) => ({ sort, key, example, told: JSON.stringify(example) })),
);

const stewards = { slug: "stewards", managed: false, members: [ada], invited: [] };
const seen = world({ teams: { stewards }, owners: [lin.id] });

function harbor() {
  const { definitions, problems } = readDefinitions(around(schemas));
  if (!definitions) throw new Error(JSON.stringify(problems));
  return definitions;
}

describe("the pages about starts, conditions and outcomes", () => {
  test("are what the schemas and the checks say, and no others", () => {
    const pages = referencePages(schemas);
    const there = readdirSync(join(ROOT, REFERENCE), { recursive: true, encoding: "utf8" });
    const found = there.filter((path) => path.endsWith(".md")).map((path) => join(REFERENCE, path));
    expect(found.toSorted()).toEqual(Object.keys(pages).toSorted());
    for (const [path, text] of Object.entries(pages)) expect(document(path), path).toBe(text);
  });

  test("are one for everything that a condition may ask and an outcome may do", () => {
    const known = ["conditions/approvals", "outcomes/join", "starts/form"];
    expect(entries.map(({ sort, key }) => `${sort}/${key}`)).toEqual(expect.arrayContaining(known));
  });

  test("need an example: what has none is refused, with where it belongs", () => {
    const schema = schemas["condition.schema.json"];
    const properties = { ...schema?.properties, moon: { description: "The moon is full." } };
    const changed = { ...schemas, "condition.schema.json": { ...schema, properties } };
    expect(() => entriesOf("conditions", changed)).toThrow(
      "schemas/condition.schema.json: `moon` has no example. Its page shows one: add it to the `examples` that stand beside its `properties`.",
    );
  });

  test("show every key of outcomes and starts in some example", () => {
    const parts = schemas["process.schema.json"]?.$defs;
    for (const part of [parts?.["OutcomeAction"], parts?.["Start"]]) {
      const shown = (part?.examples ?? []).flatMap((one) => Object.keys(one as object));
      expect([...new Set(shown)].toSorted()).toEqual(
        Object.keys(part?.properties ?? {}).toSorted(),
      );
    }
  });

  test("name the checks that an example meets once it is broken", () => {
    const [stage] = entries.filter(({ key }) => key === "stage");
    expect(stage && [...checksOf(stage, schemas)]).toEqual(["condition-stages-exist"]);
  });
});

describe.each(examples)("the example $told", ({ sort, example }) => {
  it("stands without a problem in the organization that the docs show", () => {
    const [place] = fitting(sort, example, schemas);
    const { file } = place ?? PLACES[sort][0] ?? {};
    expect(file).toBeDefined();
    const files = [...around(schemas), ...beside(example), ...(file ? [file(example)] : [])];
    expect(readDefinitions(files).problems).toEqual([]);
  });
});

const asked = examples.filter(({ sort }) => sort === "conditions");

describe.each(asked)("the condition $told", ({ example }) => {
  it("reads well in both languages, and gives a reason", () => {
    const definitions = harbor();
    const condition = example as Condition;
    const [english, spanish] = (["en", "es"] as const).map((language) =>
      printCondition(condition, definitions, { language }),
    );
    expect(english).toMatch(/\w/);
    expect(spanish).toMatch(/\w/);
    expect(spanish).not.toBe(english);
    const { holds, says } = reasonFor(condition, situation({ definitions, world: seen }));
    expect(typeof holds).toBe("boolean");
    expect(says()).toMatch(/\w/);
    expect(says()).not.toContain("undefined");
  });
});
