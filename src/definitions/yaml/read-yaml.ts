import { printed, quoted } from "../../words/printed.ts";
import { constructFromEvents, type Event, parseEvents, type YAMLException } from "js-yaml";
import { yaml } from "../../words/generated/yaml.ts";
import { type Saying } from "../say.ts";
import { explained, type Stop } from "./explain.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { mergesIn } from "./merges.ts";
import { oddlyIndented } from "./odd-spaces.ts";
import { MOST_REPEATED, type Offsets, walk, type YamlMistake } from "./walk.ts";

/** The one document of a text, or what is wrong with it. */
export type Yaml = { readonly value: unknown } | { readonly mistakes: readonly YamlMistake[] };

const LIMITS = { maxDepth: 100 };

/** Reads one YAML document within fixed limits; `text` has no byte order mark. Never throws. */
export function readYaml(text: string): Yaml {
  const merges = mergesIn(text);
  if (merges.length > 0) return { mistakes: merges };
  try {
    const events = parseEvents(text, LIMITS);
    // A walk takes as long as all else, and most files need none.
    const mistakes = isOrdinary(text, events) ? [] : mistakesIn(text, events);
    return mistakes.length > 0 ? { mistakes } : valueOf(text, events);
  } catch (error) {
    return { mistakes: explained(text, stopAt(text, error), stopIn, othersIn) };
  }
}

function othersIn(text: string): readonly YamlMistake[] {
  return mistakesIn(text, parseEvents(text, LIMITS));
}

function stopIn(text: string): Stop | undefined {
  try {
    parseEvents(text, LIMITS);
    return undefined;
  } catch (error) {
    return stopAt(text, error);
  }
}

/** What a text says at a first glance: nothing where it is not YAML, and whatever it may not hold. */
export function glance(text: string): unknown {
  try {
    const [value] = constructFromEvents(parseEvents(text, LIMITS), {
      source: text,
      maxAliases: MOST_REPEATED,
    });
    return value;
  } catch {
    return undefined;
  }
}

function valueOf(text: string, events: Event[]): Yaml {
  try {
    const [value] = constructFromEvents(events, { source: text, maxAliases: MOST_REPEATED });
    return { value };
  } catch (error) {
    const mistakes = mistakesIn(text, events);
    return { mistakes: mistakes.length > 0 ? mistakes : [stopAt(text, error).mistake] };
  }
}

/** Where everything stands in a text that is fine. Asked for only where something else is wrong with it. */
export function offsetsOf(text: string): Offsets {
  return walk(text, parseEvents(text, LIMITS));
}

function mistakesIn(text: string, events: readonly Event[]): readonly YamlMistake[] {
  const { mistakes, documents } = walk(text, events);
  return [...mistakes, ...oddlyIndented(text, events), ...otherThanOne(text, documents)];
}

function otherThanOne(text: string, documents: readonly number[]): readonly YamlMistake[] {
  const [first, second] = documents;
  if (first === undefined) return [atOffset(0, (voice) => yaml(voice)("yaml-empty-file"))];
  if (second === undefined) return [];
  const last = documents.slice(1).every((begin) => begin === text.length) ? dashesAtEnd(text) : -1;
  if (last >= 0) return [atOffset(last, (voice) => yaml(voice)("yaml-dashes-at-end"))];
  const marker = text.lastIndexOf("\n---", second) + 1;
  return [atOffset(marker || second, (voice) => yaml(voice)("yaml-second-document"))];
}

function atOffset(offset: number, message: Saying): YamlMistake {
  return { offset, pointer: "", message };
}

/** Where three dashes stand behind which there is nothing, or -1. */
function dashesAtEnd(text: string): number {
  const lines = Array.from(text.matchAll(/^.*$/gm));
  const said = lines.findLastIndex(({ 0: line }) => !/^(?:---|\.\.\.)?[ \t]*(?:#.*)?$/.test(line));
  return lines.slice(said + 1).find(({ 0: line }) => line.startsWith("---"))?.index ?? -1;
}

/** js-yaml throws nothing but its own exceptions; one without a mark stands at the beginning. */
function stopAt(text: string, error: unknown): Stop {
  const { reason, mark } = error as YAMLException;
  const position = Math.min(Number(mark?.position) || 0, text.length);
  const tab = tabIndenting(text, position);
  if (tab >= 0) return { position, mistake: atOffset(tab, (voice) => yaml(voice)("yaml-tab")) };
  return { position, mistake: atOffset(position, plainly(reason)) };
}

/** What is YAML, and still nothing that definitions are made of, is called by its name. */
function plainly(reason: string): Saying {
  const [, tag] = /^unknown \w+ tag !<(.*)>$/.exec(reason) ?? [];
  if (tag !== undefined) return (voice) => yaml(voice)("yaml-tag", { tag: quoted(tag) });
  if (reason.startsWith("nesting exceeded")) return (voice) => yaml(voice)("yaml-too-deep");
  if (/within a \w+ quoted scalar/.test(reason)) return (voice) => yaml(voice)("yaml-open-quote");
  if (/non-printable|null byte/.test(reason)) return (voice) => yaml(voice)("yaml-unseen");
  return (voice) => yaml(voice)("yaml-none", { reason: printed(reason) });
}

/** Where a tab indents the line of a position, or -1. */
function tabIndenting(text: string, position: number): number {
  const start = text.lastIndexOf("\n", position - 1) + 1;
  const spaces = /^ *(?=\t)/.exec(text.slice(start));
  return spaces ? start + spaces[0].length : -1;
}
