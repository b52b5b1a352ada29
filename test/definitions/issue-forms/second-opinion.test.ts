import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/definitions/definitions.ts";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { HARBOR } from "../harbor.ts";
import { brokenForms } from "./broken-forms.ts";
import { LAXER, STRICTER } from "./disagreements.ts";
import { EVERY_ELEMENT } from "./every-element.ts";

const ROOT = join(import.meta.dirname, "../../..");
const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";

/** SchemaStore's schema itself, where somebody has it. */
const schema = join(process.env["WAYMARK_CORPUS"] ?? "", "github-issue-forms.json");
const missing = !process.env["WAYMARK_CORPUS"] || !existsSync(schema);
const why = missing ? " (skipped: there is no github-issue-forms.json in WAYMARK_CORPUS)" : "";

function yaml(text: string): unknown {
  return load(text);
}

function formIn(folder: string): unknown {
  return yaml(readFileSync(join(ROOT, folder, FORM), "utf8"));
}

const PROCESS = `name: Report a bug
start: { form: form.yml }
label: "process: bug"
steps: [{ id: look, until: { waited: 1 week } }]
outcome: { accepted: [] }
`;

/** Everything wrong with a form that starts a process: of others, nothing is more than a warning. */
function ours(form: unknown): readonly Problem[] {
  const path = ".github/ISSUE_TEMPLATE/form.yml";
  const { problems } = readDefinitions([
    { path: "waymark.yml", text: "organization: Harbor Civic Tech\n" },
    { path: "processes/bug.yml", text: PROCESS },
    { path, text: JSON.stringify(form) },
  ]);
  return problems.filter(({ file }) => file === path);
}

/** Where the two disagree without a reason of ours; the reasons met are added. */
function unexplained(
  form: unknown,
  theyTake: (what: string, form: unknown) => boolean,
  met: Set<string>,
): readonly string[] {
  const found: string[] = [];
  for (const [what, broken] of brokenForms(form)) {
    const problems = ours(broken);
    const errors = problems.filter(({ severity }) => severity === "error");
    if ((errors.length === 0) === theyTake(what, broken)) continue;
    const reasons =
      errors.length > 0
        ? errors.map((error) => nameOf(STRICTER, (fits) => fits(error)))
        : [nameOf(LAXER, (fits) => fits(what, problems))];
    for (const reason of reasons)
      if (reason === undefined) found.push(what);
      else met.add(reason);
  }
  return found;
}

function nameOf<T>(reasons: Readonly<Record<string, T>>, fits: (one: T) => boolean) {
  return Object.entries(reasons).find(([, reason]) => fits(reason))?.[0];
}

const REASONS = [...Object.keys(STRICTER), ...Object.keys(LAXER)].toSorted();

/** What SchemaStore's schema takes of all the ways to break the form with every element. */
const { takes: recorded } = JSON.parse(
  readFileSync(join(import.meta.dirname, "schemastore-takes.json"), "utf8"),
) as { readonly takes: readonly string[] };

describe("a form with every element, broken in every way", () => {
  it("is taken and refused as by SchemaStore's schema, but for reasons we can name", () => {
    const met = new Set<string>();
    expect(ours(EVERY_ELEMENT)).toEqual([]);
    expect(unexplained(EVERY_ELEMENT, (what) => recorded.includes(what), met)).toEqual([]);
    expect([...met].toSorted()).toEqual(REASONS);
  });

  it("is broken in ways enough", () => {
    const ways = [...brokenForms(EVERY_ELEMENT)].map(([what]) => what);
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways.length).toBeGreaterThan(800);
    expect(recorded.filter((what) => !ways.includes(what))).toEqual([]);
  });
});

describe.skipIf(missing)(`SchemaStore's schema itself${why}`, () => {
  const text = missing ? "{}" : readFileSync(schema, "utf8");
  const takes = new Ajv({ strict: false }).compile(JSON.parse(text) as object);

  it("says what was recorded", () => {
    const ways = [...brokenForms(EVERY_ELEMENT)];
    expect(takes(EVERY_ELEMENT)).toBe(true);
    expect(ways.filter(([, form]) => takes(form)).map(([what]) => what)).toEqual(recorded);
  });

  it.each([
    ["the demo", formIn("demo/organization/community")],
    ["the defaults", formIn("defaults")],
    ["Harbor Civic Tech", yaml(HARBOR[FORM])],
  ])("agrees on the form of %s, and on every way to break it", (_, form) => {
    expect([ours(form), takes(form)]).toEqual([[], true]);
    expect(unexplained(form, (__, broken) => takes(broken), new Set())).toEqual([]);
  });
});
