/** What a YAML file says, as something that can be changed and printed again. */
export type Node = Mapping | List | Scalar;

export interface Mapping {
  readonly kind: "mapping";
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly value: Node;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Node[];
}

export interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
}

/** A value as a tree. */
export function toTree(value: unknown): Node {
  if (Array.isArray(value)) return { kind: "list", items: value.map(toTree) };
  if (typeof value !== "object" || value === null)
    return { kind: "scalar", value: value as Scalar["value"] };
  const entries = Object.entries(value).map(([key, inside]) => ({ key, value: toTree(inside) }));
  return { kind: "mapping", entries };
}

/** A tree with one of its nodes exchanged for another. */
export function exchanged(tree: Node, node: Node, instead: Node): Node {
  if (tree === node) return instead;
  switch (tree.kind) {
    case "scalar":
      return tree;
    case "list":
      return { ...tree, items: tree.items.map((one) => exchanged(one, node, instead)) };
    case "mapping": {
      // An entry that stays the same stays itself: places are found by it.
      const entries = tree.entries.map((entry) => {
        const value = exchanged(entry.value, node, instead);
        return value === entry.value ? entry : { ...entry, value };
      });
      return entries.every((entry, index) => entry === tree.entries[index])
        ? tree
        : { ...tree, entries };
    }
  }
}
