import type { Named } from "./named.ts";
import { isRecord } from "./record.ts";

/** Two versions of a list, each by what tells one from another. */
export interface Unnamed {
  readonly was: ReadonlyMap<string, Named>;
  readonly is: ReadonlyMap<string, Named>;
}

/**
 * What is in only one of two lists of things without names, where those that count the same kind
 * of thing are taken for the same; `undefined` where one is no list.
 */
export function unnamed(was: unknown, is: unknown): Unnamed | undefined {
  const [before, after] = [was ?? [], is ?? []];
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const [then, now] = [numbered(before, alike), numbered(after, alike)];
  return { was: apart(then, now), is: apart(now, then) };
}

/** What stays as it is says nothing. */
function apart(
  all: ReadonlyMap<string, unknown>,
  others: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Named> {
  const left = [...all].flatMap(([id, one]) => (others.has(id) ? [] : [one]));
  return new Map(
    [...numbered(left, kindOf)].map(([id, value]) => [id, { name: typeOf(value), value }]),
  );
}

/** Each by a key of its own: the second that would have the same is counted. */
function numbered(
  all: readonly unknown[],
  keyOf: (one: unknown) => string,
): ReadonlyMap<string, unknown> {
  const groups = Map.groupBy(all, keyOf);
  return new Map(
    [...groups].flatMap(([key, same]) => same.map((one, count) => [`${key} ${count}`, one])),
  );
}

function alike(one: unknown): string {
  return JSON.stringify(one);
}

/** A rule for contributions is the same as long as it counts the same when the same happens. */
function kindOf(one: unknown): string {
  return isRecord(one) && "type" in one ? alike([one["type"], one["on"]]) : alike(one);
}

function typeOf(one: unknown): string {
  return isRecord(one) ? String(one["type"]) : "";
}
