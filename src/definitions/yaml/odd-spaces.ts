import { type Event, EVENT_ID, SCALAR_STYLE } from "js-yaml";
import { yaml } from "../../words/generated/yaml.ts";
import type { Saying } from "../say.ts";
import type { YamlMistake } from "./walk.ts";

/** Spaces that look like one and are none to YAML, at the beginning of lines. */
const ODD_INDENTS = /^([ \t]*)([\u00a0\u2000-\u200a\u202f\u205f\u3000]+)/gm;

/** Whether any line begins so. */
export function hasOddIndents(source: string): boolean {
  return source.search(ODD_INDENTS) >= 0;
}

/** The text with ordinary spaces in their place. */
export function withoutOddIndents(source: string): string {
  return source.replaceAll(
    ODD_INDENTS,
    (_, before: string, odd: string) => before + " ".repeat(odd.length),
  );
}

/** Where lines are indented with spaces that are none to YAML. */
export function oddIndents(source: string): readonly YamlMistake[] {
  return Array.from(source.matchAll(ODD_INDENTS), ({ 1: before = "", 2: odd = "", index }) => ({
    offset: index + before.length,
    pointer: "",
    message: oddSpace(odd.startsWith("\u00a0") ? "no-break" : "other"),
  }));
}

function oddSpace(kind: "no-break" | "other"): Saying {
  return (voice) => yaml(voice)("yaml-odd-space", { kind });
}

/** The same in a text that YAML takes, where such a space became part of a word; within a block of text it may stand. */
export function oddlyIndented(source: string, events: readonly Event[]): readonly YamlMistake[] {
  const odd = oddIndents(source);
  if (odd.length === 0) return [];
  const words = events.flatMap((event) =>
    event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN ? event.valueStart : [],
  );
  const starts = new Set(words);
  return odd.filter(({ offset }) => starts.has(offset));
}
