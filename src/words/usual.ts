import { FluentParser, type Message } from "@fluent/syntax";
import { OWN } from "./generated/own.ts";
import { type Language, SOURCE } from "./languages.ts";

const texts = new Map<Language, ReadonlyMap<string, string>>();

/** What is said where nobody has words of their own, as a localisation file has it; the source's where a language lacks it. */
export function usualWords(id: string, language: Language): string | undefined {
  return textsIn(language).get(id) ?? textsIn(SOURCE).get(id);
}

/** Every message that communities may say in their own words, by id, in the order of their topics. */
export function usualMessages(language: Language): ReadonlyMap<string, string> {
  return new Map([...textsIn(SOURCE), ...textsIn(language)]);
}

function textsIn(language: Language): ReadonlyMap<string, string> {
  const known = texts.get(language);
  if (known) return known;
  const found = new Map(OWN.flatMap((topic) => messagesIn(topic.text(language))));
  texts.set(language, found);
  return found;
}

function messagesIn(text: string): readonly (readonly [string, string])[] {
  const { body } = new FluentParser().parse(text);
  return body
    .filter((entry): entry is Message => entry.type === "Message")
    .map(({ id, value }) => [id.name, text.slice(value?.span?.start, value?.span?.end)]);
}
