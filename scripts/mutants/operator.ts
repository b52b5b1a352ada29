import type { Node } from "./syntax.ts";

/** One change of a text: from `start` to `end` it reads `text` instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a node stands. */
export interface Place {
  readonly parent?: Node | undefined;
  /** The text of a node as it was written. */
  readonly source: (node: Node) => string;
}

/** One kind of small mistake: every way to make it at this node. */
export type Operator = (node: Node, place: Place) => readonly Edit[];

/** The node reads like this instead. */
export function instead({ start, end }: Node, text: string): Edit {
  return { start, end, text };
}
