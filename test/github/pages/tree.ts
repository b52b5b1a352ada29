/** A node of HTML, as far as it is looked at here. */
export interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** Goes through a tree, outermost first; whoever returns nodes puts them in the place of what they saw. */
export function replaced(node: Node, change: (one: Node) => readonly Node[] | undefined): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    const others = change(child);
    if (others) return [...others];
    replaced(child, change);
    return [child];
  });
}

/** What stands in it, without the marks. */
export function textOf({ value = "", children = [] }: Node): string {
  return value + children.map(textOf).join("");
}
