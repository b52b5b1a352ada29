import { isRecord } from "./record.ts";

/** Something in a list, by what people call it. */
export interface Named {
  readonly name: string;
  readonly value: unknown;
}

const IDS = ["id", "github", "name", "label", "text"] as const;
const NAMES = ["name", "text", "github", "id"] as const;
/** Where the label is what people see, and no label on GitHub. */
const LABELLED: readonly string[] = ["fields"];

/** What is in a list, by what tells one from another; `undefined` where something does not, or it is no list. */
export function named(list: string, value: unknown): ReadonlyMap<string, Named> | undefined {
  if (value === undefined) return new Map();
  if (!Array.isArray(value)) return undefined;
  const labelled = LABELLED.includes(list) ? (["label"] as const) : [];
  const all = value
    .flatMap(ungrouped)
    .map((one: unknown) => [calledBy(one, [...labelled, ...IDS]), one] as const);
  const ids = new Set(all.flatMap(([id]) => id ?? []));
  if (ids.size < all.length) return undefined;
  const names = [...labelled, ...NAMES];
  return new Map(
    all.map(([id = "", one]) => [id, { name: calledBy(one, names) ?? id, value: one }]),
  );
}

/** Steps whose order does not matter stand together. */
function ungrouped(one: unknown): readonly unknown[] {
  const group = isRecord(one) ? one["any-order"] : undefined;
  return Array.isArray(group) ? group : [one];
}

function calledBy(one: unknown, keys: readonly string[]): string | undefined {
  if (typeof one === "string") return one;
  if (!isRecord(one)) return undefined;
  const called = keys.map((key) => one[key]).find((value) => typeof value === "string");
  return typeof called === "string" ? called : undefined;
}
