import { readdirSync, readFileSync } from "node:fs";
import type { Message } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { ownTopics, parsed, variablesOf } from "../../scripts/generate/words.ts";
import { LANGUAGES, SOURCE } from "../../src/words/languages.ts";
import common from "../../schemas/common.schema.json" with { type: "json" };

const topics = readdirSync(`locales/${SOURCE}`).filter((name) => name.endsWith(".ftl"));
const others = LANGUAGES.filter((language) => language !== SOURCE);

function messages(language: string, topic: string): ReadonlyMap<string, Message> {
  const path = `locales/${language}/${topic}`;
  const found = parsed(path, readFileSync(path, "utf8"));
  return new Map(found.map((message) => [message.id.name, message]));
}

/** All that a message says, whatever is chosen: its text alone. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (typeof node !== "object" || node === null) return "";
  const { type, value } = node as { type?: string; value?: unknown };
  if (type === "TextElement" && typeof value === "string") return value;
  return Object.entries(node)
    .filter(([key]) => key !== "comment" && key !== "id")
    .map(([, inner]) => textOf(inner))
    .join("");
}

/** What the source and a translation must share: commands, code, and how often something is marked up. */
function marksOf(message: Message): readonly string[] {
  const text = textOf(message.value);
  const found = text.match(/`[^`]*`|\]\(|\*\*|<[^>]*>|\|/g) ?? [];
  const marks = found.map((code) => code.replace(DAY, "`… $1`"));
  if (isCommand(message)) return [...new Set(marks.map(firstWord))].toSorted();
  return [...new Set(namesWork(message) ? marks.map(workLeftOut) : marks)].toSorted();
}

/** A day for `/credit`, with the word that each language has before it (`commands/work-day.test.ts` reads it). */
const DAY = /^`\S+ (\d{4}-\d{2}-\d{2})`$/;

/** Examples for `/credit`, which understands words of each language (`commands/credit.test.ts` reads them), and of a reason. */
function namesWork({ id }: Message): boolean {
  return [
    "contributions-how",
    "contributions-unknown-kind",
    "corrections-how",
    "linking-how-unlink",
    "nominations-how",
    "revoking-how-restore",
    "revoking-how-revoke",
  ].includes(id.name);
}

function workLeftOut(code: string): string {
  return code.startsWith("`/") ? firstWord(code) : code.replace(/`[^`]*[oó]`|`\w+ed`/, "`…`");
}

/** How a command is written, with words in it that each language has its own for; `features/commands.test.ts` reads it. */
function isCommand({ id }: Message): boolean {
  return /^commands-[\w-]+-(?:usage|example)$/.test(id.name);
}

function firstWord(code: string): string {
  return code.replace(/ .*(?=`$)/, "");
}

test("there is something to say, and every language has its topics and no others", () => {
  expect(topics.length).toBeGreaterThan(0);
  for (const language of LANGUAGES)
    expect(
      readdirSync(`locales/${language}`).filter((name) => name.endsWith(".ftl")),
      language,
    ).toEqual(topics);
});

test("definitions may ask for the languages there are", () => {
  expect(common.$defs.OwnLanguage.enum).toEqual(LANGUAGES);
});

describe.each(topics)("%s", (topic) => {
  const source = messages(SOURCE, topic);

  test("names its messages by its topic, each once", () => {
    const name = topic.slice(0, -".ftl".length);
    expect([...source.keys()].filter((id) => !id.startsWith(`${name}-`))).toEqual([]);
    const written = readFileSync(`locales/${SOURCE}/${topic}`, "utf8").match(/^[a-z][\w-]* =/gm);
    expect(written?.length).toBe(source.size);
  });

  test.each(LANGUAGES)("calls nobody by itself in %s", (language) => {
    for (const [id, message] of messages(language, topic))
      expect(textOf(message.value).replaceAll(/`[^`]*`/g, ""), id).not.toMatch(/(?<!\w)@/);
  });

  test.each(others)("says the same in %s: ids, variables, choices, code and marks", (language) => {
    const translated = messages(language, topic);
    expect([...translated.keys()].toSorted()).toEqual([...source.keys()].toSorted());
    for (const [id, message] of source)
      expect(shapeOf(translated.get(id)), id).toEqual(shapeOf(message));
  });
});

/** What a translation has to share with its source. Plurals are each language's own. */
function shapeOf(message: Message | undefined) {
  if (!message) return undefined;
  const variables = [...variablesOf(message)].map(([name, type]) => {
    const choices = type.startsWith('"') ? type.split(" | ").toSorted().join(" | ") : "";
    return `${name} ${choices}`;
  });
  return { variables: variables.toSorted(), marks: marksOf(message) };
}

/** Where nobody's definitions are in force, or whoever runs Waymark is spoken to in their own language. */
const OUTSIDE = /^(?:cli|environment|web\/set-up|web\/beginning|words)\//;

test("what a community may say in its own words is said where its words are heard", () => {
  const heard = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !OUTSIDE.test(path))
    .map((path) => readFileSync(`src/${path}`, "utf8"))
    .join("\n");
  expect(ownTopics().filter((name) => !heard.includes(`words/generated/${name}.ts"`))).toEqual([]);
});
