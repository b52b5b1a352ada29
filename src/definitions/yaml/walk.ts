import { quoted } from "../../words/printed.ts";
import { type Event, EVENT_ID, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { yaml } from "../../words/generated/yaml.ts";
import { type Saying } from "../say.ts";
import { child } from "./pointer.ts";

/** Something YAML allows, or not, that definitions may not hold. */
export interface YamlMistake {
  readonly offset: number;
  readonly pointer: string;
  readonly message: Saying;
}

/** Where each key and each value of a document begins, by JSON pointer. */
export interface Offsets {
  readonly keys: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
  /** The first key of each mapping. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Where each text without quotes ends; where a key has no value, where the key does. */
  readonly ends: ReadonlyMap<string, number>;
}

export interface Walked extends Offsets {
  readonly mistakes: readonly YamlMistake[];
  /** Where each document begins. */
  readonly documents: readonly number[];
}

/** How many values aliases may repeat in one file. */
export const MOST_REPEATED = 10_000;

interface Frame {
  readonly kind: "document" | "sequence" | "mapping";
  readonly pointer: string;
  readonly parent?: Frame;
  readonly anchor: string;
  /** How many values were counted when it began. */
  readonly size: number;
  readonly seen: Set<string>;
  /** The key whose value comes next. */
  key?: string | undefined;
  index: number;
}

interface Walk {
  readonly source: string;
  readonly keys: Map<string, number>;
  readonly values: Map<string, number>;
  readonly firsts: Map<string, number>;
  readonly ends: Map<string, number>;
  readonly mistakes: YamlMistake[];
  readonly documents: number[];
  readonly anchors: Map<string, number>;
  size: number;
  repeated: number;
}

/** Goes through the parser's events once: where everything stands, and what may not. */
export function walk(source: string, events: readonly Event[]): Walked {
  const state: Walk = {
    source,
    keys: new Map(),
    values: new Map(),
    firsts: new Map(),
    ends: new Map(),
    mistakes: [],
    documents: [],
    anchors: new Map(),
    size: 0,
    repeated: 0,
  };
  let frame = open("document", "", "", 0);
  for (const event of events) frame = step(state, frame, event);
  return state;
}

function open(
  kind: Frame["kind"],
  pointer: string,
  anchor: string,
  size: number,
  parent?: Frame,
): Frame {
  return { kind, pointer, anchor, size, seen: new Set(), index: 0, ...(parent && { parent }) };
}

function step(state: Walk, frame: Frame, event: Event): Frame {
  if (event.type === EVENT_ID.DOCUMENT) return open("document", "", "", state.size, frame);
  if (event.type === EVENT_ID.POP) return close(state, frame);
  if (frame.kind === "mapping" && frame.key === undefined) return readKey(state, frame, event);
  return readValue(state, frame, event);
}

type Node = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT } | { type: typeof EVENT_ID.POP }>;

function close(state: Walk, frame: Frame): Frame {
  if (frame.anchor) state.anchors.set(frame.anchor, state.size - frame.size);
  return frame.parent as Frame;
}

function readKey(state: Walk, frame: Frame, event: Node): Frame {
  const offset = begins(state.source, event);
  if (event.type !== EVENT_ID.SCALAR) {
    frame.key = child(frame.pointer, "");
    state.mistakes.push({
      offset,
      pointer: frame.pointer,
      message: (voice) => yaml(voice)("yaml-key-no-text"),
    });
    return nested(state, frame, event, frame.pointer);
  }
  const key = getScalarValue(state.source, event);
  const pointer = child(frame.pointer, key);
  const wrong = wrongKey(frame, event, key);
  if (wrong) state.mistakes.push({ offset: Math.max(offset, 0), pointer, message: wrong });
  if (frame.seen.size === 0) note(state.firsts, frame.pointer, offset);
  frame.seen.add(key);
  frame.key = pointer;
  remember(state, event, 1);
  note(state.keys, pointer, offset);
  state.ends.set(pointer, event.valueEnd);
  return frame;
}

/** Remembers the first place; what is empty stands nowhere. */
function note(places: Map<string, number>, pointer: string, offset: number): void {
  if (offset >= 0 && !places.has(pointer)) places.set(pointer, offset);
}

function noteEnd(ends: Map<string, number>, pointer: string, event: Node): void {
  const plain = event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
  if (!plain) ends.delete(pointer);
  else if (event.valueStart >= 0) ends.set(pointer, event.valueEnd);
}

function wrongKey(frame: Frame, event: ScalarEvent, key: string): Saying | undefined {
  if (key === "__proto__") return (voice) => yaml(voice)("yaml-key-proto");
  if (key === "<<" && event.style === SCALAR_STYLE.PLAIN)
    return (voice) => yaml(voice)("yaml-key-merge");
  if (frame.seen.has(key)) return (voice) => yaml(voice)("yaml-key-twice", { key: quoted(key) });
  return undefined;
}

function readValue(state: Walk, frame: Frame, event: Node): Frame {
  const pointer = pointerOfNext(frame);
  const offset = begins(state.source, event);
  if (frame.kind === "document") state.documents.push(offset < 0 ? state.source.length : offset);
  note(state.values, pointer, offset);
  noteEnd(state.ends, pointer, event);
  frame.key = undefined;
  frame.index += 1;
  return nested(state, frame, event, pointer);
}

function pointerOfNext(frame: Frame): string {
  if (frame.kind === "sequence") return child(frame.pointer, frame.index);
  return frame.key ?? frame.pointer;
}

function nested(state: Walk, frame: Frame, event: Node, pointer: string): Frame {
  if (event.type === EVENT_ID.ALIAS) return readAlias(state, frame, event, pointer);
  if (event.type === EVENT_ID.SCALAR) return readScalar(state, frame, event, pointer);
  const kind = event.type === EVENT_ID.SEQUENCE ? "sequence" : "mapping";
  state.size += 1;
  return open(kind, pointer, anchorOf(state, event), state.size - 1, frame);
}

function readScalar(state: Walk, frame: Frame, event: ScalarEvent, pointer: string): Frame {
  remember(state, event, 1);
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return frame;
  const text = getScalarValue(state.source, event);
  if (text.includes("\0") || !text.isWellFormed())
    state.mistakes.push({
      offset: begins(state.source, event),
      pointer,
      message: (voice) => yaml(voice)("yaml-half-character"),
    });
  return frame;
}

function readAlias(
  state: Walk,
  frame: Frame,
  event: Extract<Node, { type: typeof EVENT_ID.ALIAS }>,
  pointer: string,
): Frame {
  const name = anchorOf(state, event);
  const size = state.anchors.get(name);
  const offset = begins(state.source, event);
  const before = state.repeated;
  state.size += size ?? 0;
  state.repeated += size ?? 0;
  if (size === undefined)
    state.mistakes.push({
      offset,
      pointer,
      message: (voice) => yaml(voice)("yaml-no-anchor", { alias: quoted(`*${name}`) }),
    });
  if (before <= MOST_REPEATED && state.repeated > MOST_REPEATED)
    state.mistakes.push({
      offset,
      pointer,
      message: (voice) => yaml(voice)("yaml-too-many-aliases", { most: MOST_REPEATED }),
    });
  return frame;
}

function remember(state: Walk, event: ScalarEvent, size: number): void {
  state.size += size;
  if (event.anchorStart >= 0) state.anchors.set(anchorOf(state, event), size);
}

function anchorOf(
  state: Walk,
  event: { readonly anchorStart: number; readonly anchorEnd: number },
): string {
  return event.anchorStart < 0 ? "" : state.source.slice(event.anchorStart, event.anchorEnd);
}

/** A quoted text begins at its quoted, a block of text at its first letter; what is empty, nowhere. */
function begins(source: string, event: Node): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  const { style, valueStart } = event;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return valueStart - 1;
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  return valueStart + source.slice(valueStart).search(/\S|$/);
}
