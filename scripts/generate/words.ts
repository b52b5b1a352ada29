import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  FluentParser,
  type Junk,
  type Message,
  type Resource,
  type SelectExpression,
  type VariableReference,
  Visitor,
} from "@fluent/syntax";
import { LANGUAGES, SOURCE } from "../../src/words/languages.ts";

const FOLDER = "locales";
const PLURALS = ["zero", "one", "two", "few", "many", "other"];

/** One module for each topic: what its messages take, and what they say in every language. */
export function wordsModules(folder: string): Readonly<Record<string, string>> {
  const topics = allTopics();
  return {
    ...Object.fromEntries(topics.map((name) => [`${folder}/${name}.ts`, moduleOf(name)])),
    [`${folder}/own.ts`]: ownOf(ownTopics()),
    [`${folder}/catalog.ts`]: catalogOf(ownTopics()),
  };
}

function allTopics(): readonly string[] {
  return readdirSync(join(FOLDER, SOURCE))
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => name.slice(0, -".ftl".length))
    .toSorted();
}

/** Topics whose messages communities may say in their own words. */
export function ownTopics(): readonly string[] {
  return allTopics().filter((name) => !FIXED.includes(name));
}

/** Topics that no community says in words of its own: they speak to whoever runs Waymark or writes definitions. */
const FIXED = [
  "action",
  "add",
  "backfill",
  "beginning",
  "checks",
  "cli",
  "commands",
  "definitions",
  "demo",
  "emulated",
  "environment",
  "exchange",
  "help",
  "init",
  "keys",
  "messages",
  "pages",
  "plan",
  "report",
  "rules",
  "schema",
  "set-up",
  "validate",
  "yaml",
];

/** The messages that communities may say in their own words, a line each: its id, what it takes, and after a bar what it has to keep. */
function catalogOf(topics: readonly string[]): string {
  const rows = topics.flatMap((name) =>
    parsed(join(FOLDER, SOURCE, `${name}.ftl`), textOf(SOURCE, name)).map((message) => {
      const takes = [...variablesOf(message).keys()];
      const comment = message.comment?.content ?? "";
      const keeps = takes.filter((one) => comment.includes(`$${one} (has to stay)`));
      return [message.id.name, ...takes, ...(keeps.length > 0 ? ["|", ...keeps] : [])].join(" ");
    }),
  );
  return `// Generated from locales/${SOURCE}/ by \`npm run generate\`. Do not edit.
export const ROWS = \`
${rows.join("\n")}
\`;
`;
}

/** Every topic whose messages communities may say in their own words. */
function ownOf(topics: readonly string[]): string {
  const imports = topics.map((name) => `import { ${camel(name)} } from "./${name}.ts";\n`);
  const names = topics.map((name) => `  ${camel(name)},\n`);
  return `// Generated from locales/ by \`npm run generate\`. Do not edit.
${imports.join("")}
export const OWN = [
${names.join("")}];
`;
}

function moduleOf(name: string): string {
  const texts = LANGUAGES.map((language) => [language, textOf(language, name)] as const);
  const bodies = texts.map(
    ([language, text]) => `  ${language}: ${JSON.stringify(withoutComments(text))},\n`,
  );
  const source = parsed(join(FOLDER, SOURCE, `${name}.ftl`), textOf(SOURCE, name));
  const types = source.map(typed).join("");
  const takesShown = types.includes("Shown");
  const type = `${name.slice(0, 1).toUpperCase()}${camel(name).slice(1)}`;
  return `// Generated from locales/*/${name}.ftl by \`npm run generate\`. Do not edit.
${takesShown ? 'import type { Shown } from "../shown.ts";\n' : ""}import { topic } from "../topic.ts";

export interface ${type} {
${types}}

export const ${camel(name)} = topic<${type}>({
${bodies.join("")}});
`;
}

/** What is for translators is no use to whoever only speaks. */
function withoutComments(text: string): string {
  return `${text
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\n{2,}/g, "\n")
    .trim()}\n`;
}

/** What a language lacks is filled in from the source. */
function textOf(language: string, name: string): string {
  const path = join(FOLDER, language, `${name}.ftl`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function camel(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The messages of a file. Throws, with the line, on what is none. */
export function parsed(path: string, text: string): readonly Message[] {
  const resource: Resource = new FluentParser().parse(text);
  for (const entry of resource.body) if (entry.type === "Junk") throw wrong(path, text, entry);
  return resource.body.filter((entry): entry is Message => entry.type === "Message");
}

function wrong(path: string, text: string, { annotations, span }: Junk): Error {
  const line = text.slice(0, annotations[0]?.span?.start ?? span?.start ?? 0).split("\n").length;
  return new Error(`${path}:${line}: ${annotations[0]?.message ?? "this is no message"}`);
}

function typed(message: Message): string {
  const variables = [...variablesOf(message)].map(([name, type]) => ` readonly ${name}: ${type};`);
  const taken = variables.length > 0 ? `{${variables.join("")} }` : "Record<never, never>";
  return `  readonly "${message.id.name}": ${taken};\n`;
}

/** The variables of a message and their types: a number where plurals hang on it, words where variants do. */
export function variablesOf(message: Message): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  class Reading extends Visitor {
    override visitVariableReference({ id }: VariableReference): void {
      if (!found.has(id.name)) found.set(id.name, "Shown | number");
    }
    override visitSelectExpression(node: SelectExpression): void {
      if (node.selector.type === "VariableReference")
        found.set(node.selector.id.name, selected(node));
      this.genericVisit(node);
    }
  }
  new Reading().visit(message);
  return found;
}

function selected({ variants }: SelectExpression): string {
  const keys = variants.map(({ key }) => (key.type === "Identifier" ? key.name : ""));
  if (keys.every((key) => key === "" || PLURALS.includes(key))) return "number";
  return keys.map((key) => JSON.stringify(key)).join(" | ");
}
