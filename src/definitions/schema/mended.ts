import type { Objection } from "../generated/validators.js";
import { isMapping } from "../issue-forms/kind.ts";
import { child, parent } from "../yaml/pointer.ts";
import { keepsShape, withoutEchoes } from "./objections.ts";
import type { validatorOf } from "./validators.ts";

/** What is left of a value without what has the wrong shape, so that checks can look at the rest. */
export interface Mended {
  readonly value: unknown;
  /** Where something was left out or made up, as JSON pointers into the file. */
  readonly gaps: ReadonlySet<string>;
  /** Where the entries of lists stand that lost some. */
  readonly origins: Origins;
}

/** By list: the index that each entry has in the file. */
export type Origins = ReadonlyMap<unknown, readonly number[]>;

/** More rounds than anything is deep. */
const MOST_ROUNDS = 30;

/** Leaves out what has the wrong shape, and makes up texts and lists that are missing; nothing where too little is left. */
export function mended(
  value: unknown,
  validate: ReturnType<typeof validatorOf>,
): Mended | undefined {
  const gaps = new Set<string>();
  const origins = new Map<unknown, readonly number[]>();
  let here = value;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (validate(here)) return { value: here, gaps, origins };
    const objections = withoutEchoes(validate.errors as readonly Objection[]);
    const wrong = objections.filter((one) => !keepsShape(one));
    if (wrong.length === 0) return { value: here, gaps, origins };
    const added = new Map(wrong.flatMap(madeUp));
    const gone = new Set(wrong.filter((one) => madeUp(one).length === 0).map(placeOf));
    if (gone.has("")) return undefined;
    for (const at of [...added.keys(), ...gone]) gaps.add(inFile(at, here, origins));
    here = without(here, "", { added, gone, origins });
  }
  return undefined;
}

function placeOf({ instancePath }: Objection): string {
  return instancePath;
}

const TEXTS = new Set(["id", "name", "text", "github", "label", "organization", "description"]);
const LISTS = new Set(["items", "stages", "steps"]);

/** What stands in for something missing, by its pointer. */
function madeUp({
  keyword,
  instancePath,
  params,
}: Objection): readonly (readonly [string, unknown])[] {
  if (keyword !== "required") return [];
  const key = String(params["missingProperty"]);
  const at = child(instancePath, key);
  if (LISTS.has(key)) return [[at, []]];
  return TEXTS.has(key) ? [[at, `${MARK}${at}`]] : [];
}

/** No text in a file begins so. */
const MARK = "\u0000";

/** Whether a text stands in for one that is missing. */
export function isMadeUp(text: string): boolean {
  return text.startsWith(MARK);
}

interface Changes {
  readonly added: ReadonlyMap<string, unknown>;
  readonly gone: ReadonlySet<string>;
  readonly origins: Map<unknown, readonly number[]>;
}

/** A copy without what goes, and with what comes. */
function without(node: unknown, at: string, changes: Changes): unknown {
  if (Array.isArray(node)) return listWithout(node, at, changes);
  if (!isMapping(node)) return node;
  const kept = Object.entries(node)
    .filter(([key]) => !changes.gone.has(child(at, key)))
    .map(([key, one]) => [key, without(one, child(at, key), changes)] as const);
  const come = [...changes.added].filter(([pointer]) => parent(pointer) === at);
  return Object.fromEntries([
    ...kept,
    ...come.map(([pointer, one]) => [pointer.slice(at.length + 1), one] as const),
  ]);
}

function listWithout(list: readonly unknown[], at: string, changes: Changes): readonly unknown[] {
  const { gone, origins } = changes;
  const kept = [...list.keys()].filter((index) => !gone.has(child(at, index)));
  const made = kept.map((index) => without(list[index], child(at, index), changes));
  const before = origins.get(list);
  origins.set(
    made,
    kept.map((index) => before?.[index] ?? index),
  );
  return made;
}

/** Where in the file something stands that stands there in a mended value. */
function inFile(pointer: string, value: unknown, origins: Origins): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return pathInFile(steps, value, origins).reduce<string>(child, "");
}

/** The same of a path. */
export function pathInFile(
  path: readonly (string | number)[],
  value: unknown,
  origins: Origins,
): readonly (string | number)[] {
  let here = value;
  return path.map((step) => {
    const index = origins.get(here)?.[Number(step)];
    here = (here as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    return index ?? step;
  });
}

/** All that something stands in, as JSON pointers. */
export function around(pointer: string): readonly string[] {
  return pointer === "" ? [] : [parent(pointer), ...around(parent(pointer))];
}
