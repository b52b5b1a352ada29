import { nearest } from "../nearest.ts";
import { didYouMean, list, quote } from "../say.ts";
import type { Mistake } from "../schema/mistake.ts";
import { inFlow, withColon } from "../schema/suggestions.ts";
import { instead, inYaml, subject } from "../schema/wording.ts";
import { child } from "../yaml/pointer.ts";

/** Something in an issue form that GitHub does not take; a warning where GitHub may have learnt it meanwhile. */
export interface FormMistake extends Mistake {
  readonly severity: "error" | "warning";
}

/** What a value can be: says what is wrong with one. */
export type Kind = (value: unknown, pointer: string) => readonly FormMistake[];

export interface Shape {
  readonly known: Readonly<Record<string, Kind>>;
  readonly needed: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** A value that must be so; `fits` says whether it is. */
export function single(what: string, fits: (value: unknown) => boolean): Kind {
  return (value, pointer) => (fits(value) ? [] : [wrong(value, pointer, what)]);
}

/** Text that is not blank. GitHub takes a number or a switch for none. */
export const text: Kind = (value, pointer) => {
  if (typeof value === "string" && /\S/.test(value)) return [];
  if (typeof value === "number" || typeof value === "boolean") {
    const message = `${subject(pointer)} must be text: put ${quote(inYaml(value))} in quotes.`;
    return [{ pointer, on: "value", message, severity: "error" }];
  }
  const mistake = wrong(value, pointer, "some text");
  return [{ ...mistake, message: mistake.message + withColon(value) }];
};

/** A list of at least so many, each of which is of a kind. */
export function listOf(kind: Kind, least: 0 | 1 = 1): Kind {
  return (value, pointer) => {
    if (!Array.isArray(value)) return [wrong(value, pointer, "a list")];
    if (value.length < least) return [wrong(value, pointer, "a list with at least one item", "")];
    return value.flatMap((one, index) => kind(one, child(pointer, index)));
  };
}

/** One of several kinds, by what the value looks like. */
export function either(isFirst: (value: unknown) => boolean, first: Kind, second: Kind): Kind {
  return (value, pointer) => (isFirst(value) ? first : second)(value, pointer);
}

/** A mapping whose keys are known; one like none of them is only a warning: GitHub may have learnt it since. */
export function mapping(shape: Shape): Kind {
  return (value, pointer) => {
    if (!isMapping(value)) {
      const mistake = wrong(value, pointer, "a mapping of keys to values");
      return [{ ...mistake, message: mistake.message + inMapping(value, shape) }];
    }
    return [...inKeys(shape, value, pointer), ...inValues(shape, value, pointer)];
  };
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How to write a text that stands without its only key. */
function inMapping(value: unknown, { known, needed }: Shape): string {
  const [key = "", ...more] = needed;
  if (typeof value !== "string" || more.length > 0 || known[key] !== text) return "";
  return ` Write ${quote(`{ ${key}: ${inFlow(value)} }`)}.`;
}

function inKeys({ known, needed }: Shape, value: Mapping, pointer: string): readonly FormMistake[] {
  const names = Object.keys(known);
  const missing = needed.filter((key) => !Object.hasOwn(value, key));
  const strangers = Object.keys(value)
    .filter((key) => !names.includes(key))
    .map((key) => ({ key, meant: nearest(key, names) }));
  const meant = new Set(strangers.map((one) => one.meant));
  return [
    ...missing
      .filter((key) => !meant.has(key))
      .map((key): FormMistake => {
        const message = `${quote(key)} is missing here.`;
        return { pointer, on: "first-key", message, severity: "error" };
      }),
    ...strangers.map(({ key, meant: near }): FormMistake => {
      const severity = near === undefined ? "warning" : "error";
      return { pointer: child(pointer, key), on: "key", message: stranger(key, names), severity };
    }),
  ];
}

function stranger(key: string, names: readonly string[]): string {
  return `GitHub does not know ${quote(key)} here.${didYouMean(key, names)} It knows ${list(names)}.`;
}

function inValues({ known }: Shape, value: Mapping, pointer: string): readonly FormMistake[] {
  return Object.entries(known).flatMap(([key, kind]) =>
    Object.hasOwn(value, key) ? kind(value[key], child(pointer, key)) : [],
  );
}

function wrong(
  value: unknown,
  pointer: string,
  what: string,
  ending = value === null ? "" : instead(value),
): FormMistake {
  const verb = value === null ? "is empty: it must be" : "must be";
  const message = `${subject(pointer)} ${verb} ${what}${ending}.`;
  return { pointer, on: "value", message, severity: "error" };
}
