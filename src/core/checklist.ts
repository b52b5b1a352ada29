import { blockIn } from "../forms/block.ts";
import type { Checklist, ChecklistItem, Role } from "../definitions/types.ts";

/** One line of a checklist, groups included, in reading order. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
  /** Who may tick it; groups are done when all below them is. */
  readonly by: Role;
  readonly group: boolean;
  readonly label?: string;
  readonly previously?: readonly string[];
}

/** The lines of a checklist; an item without `by` belongs to the author. */
export function linesOf(checklist: Checklist): readonly Line[] {
  return checklist.items.flatMap((item) => lines(item, 0, "author"));
}

function lines(item: ChecklistItem, depth: number, inherited: Role): readonly Line[] {
  const by = item.by ?? inherited;
  const below = item.items ?? [];
  const line: Line = {
    id: item.id,
    text: item.text,
    depth,
    by,
    group: below.length > 0,
    ...(item.label ? { label: item.label } : {}),
    ...(item.previously ? { previously: item.previously } : {}),
  };
  return [line, ...below.flatMap((one) => lines(one, depth + 1, by))];
}

/** What people tick: every line that is not a group. */
export function itemsOf(checklist: Checklist): readonly Line[] {
  return linesOf(checklist).filter(({ group }) => !group);
}

export const BLOCK_START = "<!-- waymark:checklist -->";
export const BLOCK_END = "<!-- /waymark:checklist -->";

/** The marked block of an issue's body, with a box for each item. `who` says who ticks it, where that is not the author. */
export function printBlock(
  checklist: Checklist,
  done: ReadonlySet<string>,
  who: (role: Role) => string,
): string {
  const rows = linesOf(checklist).map((line) => {
    const indent = "  ".repeat(line.depth);
    if (line.group) return `${indent}- ${line.text}`;
    const hint = line.by === "author" ? "" : ` _(${who(line.by)})_`;
    return `${indent}- [${done.has(line.id) ? "x" : " "}] ${line.text}${hint} <!-- item:${line.id} -->`;
  });
  return [BLOCK_START, `### ${checklist.name}`, "", ...rows, BLOCK_END].join("\n");
}

const BOX = /^ *[-*] \[([ xX])\].*<!-- item:([a-z0-9-]+) -->\s*$/;

/** The boxes in the marked block of a body, by item. */
export function boxesIn(body: string): ReadonlyMap<string, boolean> {
  const boxes = new Map<string, boolean>();
  for (const line of (blockIn(body) ?? "").split(/\r?\n/)) {
    const [, tick, id] = BOX.exec(line) ?? [];
    if (id && !boxes.has(id)) boxes.set(id, tick !== " ");
  }
  return boxes;
}
