import { FluentParser, type Message } from "@fluent/syntax";
import { OWN } from "./generated/own.ts";
import { type Language, SOURCE } from "./languages.ts";

const known = new Map<Language, ReadonlyMap<string, string>>();

/** Every message that communities may say in their own words, by id, as a localisation file has it; in the source's words where a language lacks one. */
export function usualMessages(language: Language): ReadonlyMap<string, string> {
  const found =
    known.get(language) ??
    new Map(
      [SOURCE, language].flatMap((one) => OWN.flatMap((topic) => messagesIn(topic.text(one)))),
    );
  known.set(language, found);
  return found;
}

function messagesIn(text: string): readonly (readonly [string, string])[] {
  const { body } = new FluentParser().parse(text);
  return body
    .filter((entry): entry is Message => entry.type === "Message")
    .map(({ id, value }) => [id.name, text.slice(value?.span?.start, value?.span?.end)]);
}
