import {
  type Entry,
  FluentParser,
  type Message,
  type Placeable,
  type Span,
  type SyntaxNode,
  type TextElement,
  type VariableReference,
  Visitor,
} from "@fluent/syntax";
import { CATALOG } from "../../words/generated/catalog.ts";
import type { OwnWords } from "../../words/voice.ts";
import { didYouMean, list, quote } from "../say.ts";
import type { YamlMistake } from "../yaml/walk.ts";

/** The most characters that one message may have. */
export const MOST_CHARACTERS = 2_000;

/** Messages of a community's own, as far as nothing is wrong with them. */
export interface ReadMessages {
  readonly words: OwnWords;
  readonly mistakes: readonly YamlMistake[];
}

/** Reads a file of messages, and holds each against the one that it takes the place of. */
export function readMessages(text: string): ReadMessages {
  const words: Record<string, string> = {};
  const mistakes: YamlMistake[] = [];
  for (const entry of new FluentParser().parse(text).body) {
    const found = mistakesIn(entry, text, words);
    mistakes.push(...found);
    if (entry.type === "Message" && found.length === 0)
      words[entry.id.name] = patternOf(entry, text);
  }
  return { words, mistakes };
}

/** Where something stands: the parser tells it of everything. */
function spanOf({ span }: { readonly span?: Span }): Span {
  return span as Span;
}

function patternOf(entry: Message, text: string): string {
  const { start, end } = spanOf(entry.value as SyntaxNode);
  return text.slice(start, end);
}

function mistakesIn(
  entry: Entry,
  text: string,
  before: Readonly<Record<string, string>>,
): readonly YamlMistake[] {
  const here = (message: string, offset = spanOf(entry).start): YamlMistake => ({
    offset,
    pointer: "",
    message,
  });
  if (entry.type.endsWith("Comment")) return [];
  if (entry.type === "Junk")
    return [
      here(
        "This is no message. Write `name = text`; where a text goes on, its lines are indented.",
        spanOf(entry.annotations[0] as SyntaxNode).start,
      ),
    ];
  if (entry.type !== "Message")
    return [here("Terms (`-name`) are not used here: write the words themselves.")];
  const id = entry.id.name;
  const known = CATALOG[id];
  if (!known)
    return [here(`There is no message ${quote(id)}.${didYouMean(id, Object.keys(CATALOG))}`)];
  if (Object.hasOwn(before, id)) return [here(`${quote(id)} is here twice: keep one of them.`)];
  if (!entry.value || entry.attributes.length > 0)
    return [here("A message is one text: it has no `.attributes`.")];
  return [...variablesIn(entry, known), ...harmIn(entry, text)].map(({ offset, message }) =>
    here(message, offset),
  );
}

interface Wrong {
  /** Absent where it is about the whole message. */
  readonly offset?: number;
  readonly message: string;
}

/** Variables that the message does not have, and those that it must not leave out. */
function variablesIn(
  entry: Message,
  { takes, keeps }: { readonly takes: readonly string[]; readonly keeps: readonly string[] },
): readonly Wrong[] {
  const used = new Map<string, number>();
  class Reading extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      used.set(node.id.name, spanOf(node).start);
    }
  }
  new Reading().visit(entry);
  const names = takes.map((name) => `$${name}`);
  const there = names.length > 0 ? ` There are: ${list(names)}.` : " It has none.";
  const unknown = [...used].filter(([name]) => !takes.includes(name));
  return [
    ...unknown.map(([name, offset]) => ({
      offset,
      message: `This message has no ${quote(`$${name}`)}.${didYouMean(`$${name}`, names)}${there}`,
    })),
    ...keeps
      .filter((name) => !used.has(name))
      .map((name) => ({ message: `${quote(`{ $${name} }`)} has to stay in this message.` })),
  ];
}

/** What nobody may put into our mouth. */
function harmIn(entry: Message, text: string): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const length = patternOf(entry, text).length;
  if (length > MOST_CHARACTERS)
    wrong.push({ message: `A message has at most 2,000 characters; this one has ${length}.` });
  class Reading extends Visitor {
    override visitTextElement(node: TextElement): void {
      wrong.push(...harmful(node.value, spanOf(node).start));
    }
    override visitPlaceable(node: Placeable): void {
      const isFine = ["VariableReference", "SelectExpression"].includes(node.expression.type);
      if (!isFine)
        wrong.push({
          offset: spanOf(node).start,
          message: "Only variables such as `{ $name }` and choices between texts go into braces.",
        });
      this.genericVisit(node);
    }
  }
  new Reading().visit(entry);
  return wrong;
}

const HARMFUL: readonly (readonly [RegExp, string])[] = [
  [/<[a-z!/?]/i, "HTML is not shown, and can hide things: leave it out."],
  [
    /(?<![\w`])@[\w-]/,
    "Nobody is mentioned from here: people and teams would be notified each time.",
  ],
  [/\|/, "A `|` would break tables: leave it out."],
  [/[\p{Cc}\p{Bidi_Control}]/u, "There is a character in it that nobody sees: leave it out."],
];

function harmful(value: string, offset: number): readonly Wrong[] {
  return HARMFUL.flatMap(([pattern, message]) => {
    const at = value.replaceAll("\n", " ").search(pattern);
    return at < 0 ? [] : [{ offset, message }];
  });
}
