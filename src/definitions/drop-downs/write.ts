import { EVENT_ID, parseEvents, SCALAR_STYLE } from "js-yaml";
import { offsetsOf, readYaml } from "../yaml/read-yaml.ts";
import { inBlock } from "./in-block.ts";
import { inFlow } from "./in-flow.ts";
import type { Item } from "./item.ts";
import type { DropDown } from "./read.ts";
import { scalar } from "./scalar.ts";

/** What becomes of a drop-down's options. */
export interface OptionsEdit {
  /** For each option that is there: itself, another text, or nothing to take it out. */
  readonly kept: readonly (string | undefined)[];
  /** Behind those. */
  readonly added: readonly string[];
}

/**
 * The form's source with other options in one of its drop-downs; every other byte stays.
 * Nothing where the options are not simply written out, one after the other.
 */
export function withOptions(
  source: string,
  dropDown: DropDown,
  edit: OptionsEdit,
): string | undefined {
  const mark = source.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = source.slice(mark.length);
  const edited = editedIn(text, dropDown, edit);
  // Somebody may repeat an option elsewhere by an alias.
  return edited !== undefined && says(edited, text, dropDown, edit) ? mark + edited : undefined;
}

function editedIn(text: string, dropDown: DropDown, edit: OptionsEdit): string | undefined {
  const pointer = `/body/${dropDown.element}/attributes/options`;
  return withTexts(text, pointer, dropDown.options, edit);
}

/** The text with other texts in one of its lists; nothing where those are not simply written out. Of what it gives, only reading it tells whether it says so. */
export function withTexts(
  text: string,
  pointer: string,
  texts: readonly string[],
  edit: OptionsEdit,
): string | undefined {
  const { values } = offsetsOf(text);
  const ends = endsIn(text);
  const items = texts.flatMap((option, index): readonly Item[] => {
    const start = values.get(`${pointer}/${index}`) ?? -1;
    const end = ends.get(start);
    return end === undefined ? [] : [itemAt(text, start, end, option, edit.kept[index])];
  });
  if (items.length < texts.length) return undefined;
  const { start: from, end: to } = items.at(-1) ?? { start: 0, end: 0 };
  const added = edit.added.map((option) => scalar(option, text.slice(from, to)));
  const opens = values.get(pointer) as number;
  if (text[opens] === "[") return inFlow(text, opens + 1, items, added);
  return inBlock(text, items, added);
}

function itemAt(
  text: string,
  start: number,
  end: number,
  before: string,
  after: string | undefined,
): Item {
  if (after === undefined) return { start, end };
  const raw = text.slice(start, end);
  return { start, end, raw: after === before ? raw : scalar(after, raw) };
}

/** Where plain and quoted texts end, by where they begin. */
function endsIn(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const event of parseEvents(text, {})) {
    if (event.type !== EVENT_ID.SCALAR) continue;
    const { style, valueStart, valueEnd } = event;
    if (style === SCALAR_STYLE.PLAIN) ends.set(valueStart, valueEnd);
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
      ends.set(valueStart - 1, valueEnd + 1);
  }
  return ends;
}

interface Form {
  readonly body: { attributes: { options: readonly string[] } }[];
}

/** Whether an edited source says what the old one said, but for the options. */
function says(edited: string, before: string, { element }: DropDown, edit: OptionsEdit): boolean {
  const wanted = structuredClone(valueOf(before)) as Form;
  const options = [...edit.kept.filter((option) => option !== undefined), ...edit.added];
  Object.assign(Object(wanted.body[element]).attributes, { options });
  return JSON.stringify(valueOf(edited)) === JSON.stringify(wanted);
}

function valueOf(text: string): unknown {
  const yaml = readYaml(text);
  return "value" in yaml ? yaml.value : undefined;
}
