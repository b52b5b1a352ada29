import { listed } from "../../src/cli/list.ts";
import { printCondition } from "../../src/core/condition/index.ts";
import type { Definitions, SourceFile } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";
import type { Condition } from "../../src/definitions/types.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { cell } from "./checks-page.ts";
import { block } from "./definitions-page.ts";
import { holds, keys } from "./keys.ts";
import { checksOf } from "./reference/checked.ts";
import { type Entry, entriesOf, type Sort, SORTS } from "./reference/entries.ts";
import { around, beside, fitting, FORM } from "./reference/places.ts";
import type { Schemas } from "./schemas.ts";
import { inYaml } from "./yaml.ts";

export const REFERENCE = "docs/reference";

const NAMES: Readonly<Record<Sort, readonly [one: string, all: string, about: string]>> = {
  starts: ["start", "Starts", "What begins a request."],
  conditions: [
    "condition",
    "Conditions",
    "What must hold before a step is over, a stage is reached, a badge is given, or somebody may mentor.",
  ],
  outcomes: ["outcome", "Outcomes", "What happens when a request ends, in order, each once."],
};

/** A page for every start, condition and outcome, and one that leads to all of them, by path. */
export function referencePages(schemas: Schemas): Readonly<Record<string, string>> {
  const entries = SORTS.flatMap((sort) => entriesOf(sort, schemas));
  const pages = entries.map((entry) => [pathOf(entry), page(entry, schemas)]);
  return { [`${REFERENCE}/README.md`]: index(entries), ...Object.fromEntries(pages) };
}

/** Where the page of a start, a condition or an outcome is. */
export function pathOf({ sort, key }: Pick<Entry, "sort" | "key">): string {
  return `${REFERENCE}/${sort}/${key}.md`;
}

function index(entries: readonly Entry[]): string {
  const sections = SORTS.map((sort) => {
    const [, title, about] = NAMES[sort];
    const rows = entries
      .filter((one) => one.sort === sort)
      .map(({ key, holds: { description = "" } }) => {
        const [sentence = ""] = /^.*?[.:](?= |$)/.exec(description) ?? [];
        return `| [\`${key}\`](${sort}/${key}.md) | ${cell(sentence.replace(/:$/, "."))} |`;
      });
    return `## ${title}\n\n${about}\n\n| key | what it means |\n| --- | --- |\n${rows.join("\n")}\n`;
  });
  return [
    "# Starts, conditions, and outcomes\n",
    "What [processes](../definitions.md#process) are made of. Each has a page: what it means, every key, how it reads in plain words, where it can stand, what is checked, and an example that a test runs.\n",
    ...sections,
    "## What the examples stand beside\n",
    "All examples fit into the organization that [the page about definitions](../definitions.md) shows. Their requests are filled in with this form:\n",
    block(FORM),
  ].join("\n");
}

function page(entry: Entry, schemas: Schemas): string {
  const { sort, key, description, examples, holds: held, tables } = entry;
  const [example = {}] = examples;
  const places = fitting(sort, example, schemas);
  const [place] = places;
  if (!place) throw new Error(`${pathOf(entry)}: something is wrong with its example everywhere`);
  const referring = { definitions: "../../definitions.md" };
  return [
    `# \`${key}\`\n`,
    `[${NAMES[sort][1]}](../README.md#${sort}): what each of them means.\n`,
    `${description}\n`,
    tables.length === 0
      ? `It holds ${holds(held, referring)}.\n`
      : tables.map((table) => keys(table, referring)).join(`\n\`${key}\` holds:\n\n`),
    "## For example\n",
    ...[place.file(example), ...beside(example)].map(block),
    ...(sort === "conditions" ? reading(examples, schemas) : others(examples)),
    "## Where it can stand\n",
    ...places.map(({ words }) => `- ${words}`),
    "",
    "## What is checked\n",
    ...checked(entry, schemas),
    "",
  ].join("\n");
}

/** How a condition is told to people, in every language. */
function reading(examples: readonly object[], schemas: Schemas): readonly string[] {
  const definitions = withoutProblems(around(schemas));
  const names = LANGUAGES.map((language) => nameOf(language));
  const rows = examples.map((one) => {
    const words = LANGUAGES.map((language) =>
      cell(printCondition(one as Condition, definitions, { language })),
    );
    return `| \`${oneLine(one)}\` | ${words.join(" | ")} |`;
  });
  const head = `| you write | ${names.join(" | ")} |\n|${" --- |".repeat(names.length + 1)}`;
  return ["## How it reads\n", `${head}\n${rows.join("\n")}\n`];
}

function withoutProblems(files: readonly SourceFile[]): Definitions {
  const { definitions, problems } = readDefinitions(files);
  if (!definitions) throw new Error(JSON.stringify(problems, undefined, 2));
  return definitions;
}

function nameOf(language: string): string {
  return `in ${new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language}`;
}

function others(examples: readonly object[]): readonly string[] {
  const more = examples.slice(1).map((one) => `- \`${oneLine(one)}\``);
  return more.length > 0 ? ["Other ways to write it:\n", ...more, ""] : [];
}

function oneLine(example: object): string {
  return cell(inYaml(example, Object.keys(example).length > 1 ? 0 : 1).trim());
}

function checked(entry: Entry, schemas: Schemas): readonly string[] {
  const names = checksOf(entry, schemas);
  const found = listed(PLAIN).filter(({ name }) => names.has(name));
  if (found.length === 0) return ["Only that it has the form above."];
  return found.map(({ name, group, sentence, severity }) => {
    const anchor = group.toLowerCase().replaceAll(" ", "-");
    const note = severity === "warning" ? " A warning." : "";
    return `- [\`${name}\`](../../checks.md#${anchor}): ${sentence}${note}`;
  });
}
