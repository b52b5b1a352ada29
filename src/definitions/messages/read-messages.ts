import { quoted } from "../../words/printed.ts";
import {
  type Entry,
  FluentParser,
  type Message,
  type Pattern,
  type Placeable,
  type Span,
  type SyntaxNode,
  type VariableReference,
  Visitor,
} from "@fluent/syntax";
import { knownMessages } from "../../words/catalog.ts";
import type { OwnWords } from "../../words/voice.ts";
import { messages } from "../../words/generated/messages.ts";
import { didYouMean, list, type Saying, sentences } from "../say.ts";
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
  const here = (message: Saying, offset = spanOf(entry).start): YamlMistake => ({
    offset,
    pointer: "",
    message,
  });
  if (entry.type.endsWith("Comment")) return [];
  if (entry.type === "Junk")
    return [
      here(
        (voice) => messages(voice)("messages-none"),
        spanOf(entry.annotations[0] as SyntaxNode).start,
      ),
    ];
  if (entry.type !== "Message") return [here((voice) => messages(voice)("messages-term"))];
  const id = entry.id.name;
  const known = knownMessages().get(id);
  if (!known)
    return [
      here((voice) =>
        sentences(
          messages(voice)("messages-unknown", { id: quoted(id) }),
          didYouMean(id, [...knownMessages().keys()], voice),
        ),
      ),
    ];
  if (Object.hasOwn(before, id))
    return [here((voice) => messages(voice)("messages-twice", { id: quoted(id) }))];
  if (!entry.value || entry.attributes.length > 0)
    return [here((voice) => messages(voice)("messages-attributes"))];
  return [...variablesIn(entry, known), ...harmIn(entry, text)].map(({ offset, message }) =>
    here(message, offset),
  );
}

interface Wrong {
  /** Absent where it is about the whole message. */
  readonly offset?: number;
  readonly message: Saying;
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
  const unknown = [...used].filter(([name]) => !takes.includes(name));
  return [
    ...unknown.map(([name, offset]) => ({
      offset,
      message: noVariable(`$${name}`, names),
    })),
    ...keeps
      .filter((name) => !used.has(name))
      .map((name): Wrong => ({
        message: (voice) => messages(voice)("messages-keep", { variable: quoted(`{ $${name} }`) }),
      })),
  ];
}

function noVariable(name: string, names: readonly string[]): Saying {
  return (voice) => {
    const say = messages(voice);
    return sentences(
      say("messages-no-variable", { variable: quoted(name) }),
      didYouMean(name, names, voice),
      names.length > 0
        ? say("messages-variables", { variables: list(names, voice) })
        : say("messages-without-variables"),
    );
  };
}

/** What nobody may put into our mouth. */
function harmIn(entry: Message, text: string): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const length = patternOf(entry, text).length;
  if (length > MOST_CHARACTERS)
    wrong.push({
      message: (voice) =>
        messages(voice)("messages-long", { most: MOST_CHARACTERS, count: length }),
    });
  class Reading extends Visitor {
    override visitPattern(node: Pattern): void {
      wrong.push(...harmful(node, node === entry.value));
      this.genericVisit(node);
    }
    override visitPlaceable(node: Placeable): void {
      if (!isFine(node))
        wrong.push({
          offset: spanOf(node).start,
          message: (voice) => messages(voice)("messages-braces"),
        });
      this.genericVisit(node);
    }
  }
  new Reading().visit(entry);
  return wrong;
}

/** Nothing at all, `{""}`, is how a choice leaves its place empty. */
function isFine({ expression }: Placeable): boolean {
  if (expression.type === "StringLiteral") return expression.value === "";
  return ["VariableReference", "SelectExpression"].includes(expression.type);
}

/** Stands for what is put into a message: it may begin and end in any sign. */
const PUT_IN = "\uFFFC";

const HARMFUL = [
  [/\|/, "messages-bar"],
  [/[\p{Cc}\p{Bidi_Control}]/u, "messages-unseen"],
] as const;

/** Code calls nobody, and shows HTML as it is. */
const HARMFUL_OUTSIDE_CODE = [
  [/<[a-z!/?\uFFFC]/i, "messages-html"],
  [/(?<!\w)@[\w\uFFFC-]/, "messages-mention"],
] as const;

function harmful(node: Pattern, isWhole: boolean): readonly Wrong[] {
  const text = textOf(node);
  // What is put into code may end it.
  const outside = text.replaceAll(/`[^`\uFFFC]*`/g, "");
  // What a choice leaves open would end in the text around it.
  const isOpen = !isWhole && text.replaceAll(/`[^`]*`/g, "").includes("`");
  const ids = [
    ...HARMFUL.filter(([pattern]) => pattern.test(text)),
    ...HARMFUL_OUTSIDE_CODE.filter(([pattern]) => pattern.test(outside)),
    ...(isOpen ? [[/`/, "messages-backtick"] as const] : []),
  ];
  return ids.map(([, id]) => ({
    offset: spanOf(node).start,
    message: (voice) => messages(voice)(id),
  }));
}

/** What a message says, on one line. */
function textOf({ elements }: Pattern): string {
  const words = elements.map((one) => (one.type === "TextElement" ? one.value : PUT_IN));
  return words.join("").replaceAll("\n", " ");
}
