import type { Condition } from "../../definitions/types.ts";
import { type Named, named } from "./named.ts";
import { isRecord } from "./record.ts";
import { spelled } from "./spelled.ts";
import { unnamed } from "./unnamed.ts";

/** A part of what is described, by the list it is in and the name it has there: a stage of a pathway. */
export interface Part {
  readonly list: string;
  readonly name: string;
}

/** One way in which something reads differently. */
export type Difference =
  | {
      readonly kind: "adds" | "removes";
      readonly list: string;
      /** What the list stands in, as in `outcome: `. */
      readonly within?: string;
      readonly names: readonly string[];
      /** Nothing in the list has a name, so each is shown as the file has it. */
      readonly spelled?: true;
    }
  | {
      readonly kind: "needs";
      readonly key: string;
      readonly before?: Condition;
      readonly after?: Condition;
    }
  | {
      readonly kind: "says";
      readonly key: string;
      readonly before?: string;
      readonly after?: string;
    }
  | { readonly kind: "differs"; readonly key: string };

/** Everything that reads differently in one part, or in the whole where no part is named. */
export interface Edit {
  readonly parts: readonly Part[];
  readonly differences: readonly Difference[];
}

/** How two versions of the same thing differ: part by part, in the order of the later one. */
export function edits(was: object, is: object): readonly Edit[] {
  return compared(entries(was), entries(is), [], "");
}

/** What is told in a sentence of its own; which tier a badge is, by those that come and go. */
const TOLD_APART: readonly string[] = ["previously", "tier"];
/** Who comes and who goes is told apart; a change to somebody's term is not. */
const KNOWN_APART: readonly string[] = ["leads"];
const CONDITIONS: readonly string[] = ["when", "until", "unless", "stays-while", "while"];

type Values = ReadonlyMap<string, unknown>;

function compared(
  was: Values,
  is: Values,
  parts: readonly Part[],
  within: string,
): readonly Edit[] {
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  const all = keys.flatMap((key) =>
    TOLD_APART.includes(key) ? [] : ofKey(key, was.get(key), is.get(key), parts, within),
  );
  const here = all.filter((edit) => edit.parts === parts);
  const differences = here.flatMap((edit) => edit.differences);
  const deeper = all.filter((edit) => edit.parts !== parts);
  return differences.length > 0 ? [{ parts, differences }, ...deeper] : deeper;
}

function ofKey(
  name: string,
  was: unknown,
  is: unknown,
  parts: readonly Part[],
  within: string,
): readonly Edit[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const key = within + name;
  const one = (difference: Difference): readonly Edit[] => [{ parts, differences: [difference] }];
  if (saysSomething(was) && saysSomething(is))
    return one({ kind: "says", key, ...versions(was?.toString(), is?.toString()) });
  if (CONDITIONS.includes(name))
    return one({ kind: "needs", key, ...versions(was as Condition, is as Condition) });
  if ([was, is].every((value) => value === undefined || isRecord(value)))
    return compared(entries(was), entries(is), parts, `${key}: `);
  const list = { list: name, ...(within !== "" && { within }) };
  const [before, after] = [named(name, was), named(name, is)];
  if (before && after) return listed(list, underNewIds(before, after), after, parts);
  const apart = unnamed(was, is);
  if (apart) return listed({ ...list, spelled: true }, apart.was, apart.is, parts);
  return one({ kind: "says", key, before: spelled(was), after: spelled(is) });
}

function versions<T>(before: T | undefined, after: T | undefined) {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** What was there, each by the id that it has now: one that has another id says which one it had, and of several that become one, the last does. */
function underNewIds(
  was: ReadonlyMap<string, Named>,
  is: ReadonlyMap<string, Named>,
): ReadonlyMap<string, Named> {
  const fresh = [...is].filter(([id]) => !was.has(id));
  const heirs = new Map(
    fresh.flatMap(([id, { value }]) => {
      const before = idsBefore(value).findLast((one) => was.has(one) && !is.has(one));
      return before === undefined ? [] : [[before, id] as const];
    }),
  );
  return new Map([...was].map(([id, one]) => [heirs.get(id) ?? id, one] as const));
}

function idsBefore(value: unknown): readonly string[] {
  const before = isRecord(value) ? value["previously"] : undefined;
  return Array.isArray(before) ? before.filter((one) => typeof one === "string") : [];
}

type List = Omit<Extract<Difference, { readonly kind: "adds" | "removes" }>, "kind" | "names">;

/** What comes, what goes, and how each that stays differs; another order alone makes a difference, too. */
function listed(
  where: List,
  was: ReadonlyMap<string, Named>,
  is: ReadonlyMap<string, Named>,
  parts: readonly Part[],
): readonly Edit[] {
  const { list, within = "" } = where;
  const names = (all: readonly Named[]) =>
    all.map(({ name, value }) => (where.spelled ? spelled(value) : name));
  const fresh = names([...is].flatMap(([id, one]) => (was.has(id) ? [] : [one])));
  const gone = names([...was].flatMap(([id, one]) => (is.has(id) ? [] : [one])));
  const inside = [...was].flatMap(([id, one]) => {
    const after = is.get(id)?.value;
    if (!isRecord(one.value) || !isRecord(after)) return [];
    return compared(entries(one.value), entries(after), [...parts, { list, name: one.name }], "");
  });
  const told = KNOWN_APART.includes(list);
  const differences: readonly Difference[] = [
    ...(gone.length > 0 && !told ? [{ kind: "removes" as const, ...where, names: gone }] : []),
    ...(fresh.length > 0 && !told ? [{ kind: "adds" as const, ...where, names: fresh }] : []),
  ];
  if (differences.length > 0) return [{ parts, differences }, ...inside];
  const moved = inside.length === 0 && fresh.length === 0 && gone.length === 0;
  return moved ? [{ parts, differences: [{ kind: "differs", key: within + list }] }] : inside;
}

function entries(value: unknown): Values {
  return new Map(isRecord(value) ? Object.entries(value) : []);
}

function saysSomething(value: unknown): value is Scalar | undefined {
  return value === undefined || isScalar(value);
}

type Scalar = string | number | boolean;

function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value);
}
