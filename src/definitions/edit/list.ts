import { inBlock } from "../drop-downs/in-block.ts";
import { inFlow } from "../drop-downs/in-flow.ts";
import type { Item } from "../drop-downs/item.ts";
import { offsetsOf } from "../yaml/read-yaml.ts";
import { type Entry, inBraces, inLines } from "./entry.ts";
import { withKey } from "./key.ts";
import { mappingEnds } from "./mapping-ends.ts";

/** What becomes of a list of mappings at the top of a file. */
export interface ListEdit {
  readonly key: string;
  /** Which of those that are there are taken out. */
  readonly without: readonly number[];
  /** Behind those that stay. */
  readonly added: readonly Entry[];
}

/** The text with its list changed so; nothing where that is not simply written out. Of what it gives, only reading it tells whether it says so. */
export function withList(
  text: string,
  list: readonly unknown[] | undefined,
  edit: ListEdit,
): string | undefined {
  const { key, without, added } = edit;
  if (without.length + added.length === 0) return text;
  if (list === undefined) return withNewList(text, edit);
  const opens = offsetsOf(text).values.get(`/${key}`) as number;
  const items = itemsIn(text, key, list.length, without);
  if (!items) return undefined;
  if (text[opens] === "[") return inFlow(text, opens + 1, items, added.map(inBraces));
  if (added.length === 0 && without.length === items.length) return emptied(text, key, items);
  return inBlock(text, items, behindHyphens(text, items, added));
}

function itemsIn(
  text: string,
  key: string,
  length: number,
  without: readonly number[],
): readonly Item[] | undefined {
  const { values } = offsetsOf(text);
  const ends = mappingEnds(text);
  const items = Array.from({ length }).flatMap((_, index): readonly Item[] => {
    const start = values.get(`/${key}/${index}`) ?? -1;
    const end = ends.get(start);
    if (end === undefined) return [];
    return [{ start, end, ...(!without.includes(index) && { raw: text.slice(start, end) }) }];
  });
  return items.length === length ? items : undefined;
}

/** As the last one of the list is written. */
function behindHyphens(
  text: string,
  items: readonly Item[],
  added: readonly Entry[],
): readonly string[] {
  const { start } = items.at(-1) as Item;
  if (text[start] === "{") return added.map(inBraces);
  const indent = start - text.lastIndexOf("\n", start - 1) - 1;
  return added.map((entry) => inLines(entry, indent, endOfLines(text)));
}

/** Behind a key, nothing at all would be no list. */
function emptied(text: string, key: string, items: readonly Item[]): string | undefined {
  const without = inBlock(text, items, []);
  const from = offsetsOf(text).keys.get(`/${key}`) as number;
  const colon = text.indexOf(":", from) + 1;
  return without && `${text.slice(0, colon)} []${without.slice(colon)}`;
}

function withNewList(text: string, { key, added }: ListEdit): string | undefined {
  const end = endOfLines(text);
  const lines = added.map((entry) => `  - ${inBraces(entry)}`);
  return withKey(text, key, [`${key}:`, ...lines].join(end));
}

function endOfLines(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
