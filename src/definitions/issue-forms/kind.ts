import { quoted } from "../../words/printed.ts";
import { nearest } from "../nearest.ts";
import { schema, type Schema } from "../../words/generated/schema.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { didYouMean, list, sentences } from "../say.ts";
import type { Mistake } from "../schema/mistake.ts";
import { inFlow, withColon, write } from "../schema/suggestions.ts";
import { mustBe, mustBeText, NOTHING } from "../schema/wording.ts";
import { child } from "../yaml/pointer.ts";

/** Something in an issue form that GitHub does not take; a warning where GitHub may have learnt it meanwhile. */
export interface FormMistake extends Mistake {
  readonly severity: "error" | "warning";
}

/** What a value can be: says what is wrong with one. */
export type Kind = (value: unknown, pointer: string, voice: Voice) => readonly FormMistake[];

/** The message that says what a value must be. */
type Wanted = keyof Schema &
  (`schema-form-${"text" | "list" | "flag" | "index"}` | `schema-type-${string}`);

export interface Shape {
  readonly known: Readonly<Record<string, Kind>>;
  readonly needed: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** A value that must be so; `fits` says whether it is. */
export function single(what: Wanted, fits: (value: unknown) => boolean): Kind {
  return (value, pointer, voice) => (fits(value) ? [] : [wrong(value, pointer, what, voice)]);
}

/** Text that is not blank. GitHub takes a number or a switch for none. */
export const text: Kind = (value, pointer, voice) => {
  if (typeof value === "string" && /\S/.test(value)) return [];
  if (typeof value === "number" || typeof value === "boolean") {
    const message = mustBeText(value, pointer, voice);
    return [{ pointer, on: "value", message, severity: "error" }];
  }
  const mistake = wrong(value, pointer, "schema-form-text", voice);
  return [{ ...mistake, message: sentences(mistake.message, withColon(value, voice)) }];
};

/** A list of at least so many, each of which is of a kind. */
export function listOf(kind: Kind, least: 0 | 1 = 1): Kind {
  return (value, pointer, voice) => {
    if (!Array.isArray(value)) return [wrong(value, pointer, "schema-type-array", voice)];
    if (value.length < least) return [wrong(value, pointer, "schema-form-list", voice, NOTHING)];
    return value.flatMap((one, index) => kind(one, child(pointer, index), voice));
  };
}

/** One of several kinds, by what the value looks like. */
export function either(isFirst: (value: unknown) => boolean, first: Kind, second: Kind): Kind {
  return (value, pointer, voice) => (isFirst(value) ? first : second)(value, pointer, voice);
}

/** A mapping whose keys are known; one like none of them is only a warning: GitHub may have learnt it since. */
export function mapping(shape: Shape): Kind {
  return (value, pointer, voice) => {
    if (!isMapping(value)) {
      const mistake = wrong(value, pointer, "schema-type-object", voice);
      return [{ ...mistake, message: sentences(mistake.message, inMapping(value, shape, voice)) }];
    }
    return [...inKeys(shape, value, pointer, voice), ...inValues(shape, value, pointer, voice)];
  };
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How to write a text that stands without its only key. */
function inMapping(value: unknown, { known, needed }: Shape, voice: Voice): Shown {
  const [key = "", ...more] = needed;
  if (typeof value !== "string" || more.length > 0 || known[key] !== text) return NOTHING;
  return write(`{ ${key}: ${inFlow(value)} }`, voice);
}

function inKeys(
  { known, needed }: Shape,
  value: Mapping,
  pointer: string,
  voice: Voice,
): readonly FormMistake[] {
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
        const message = schema(voice)("schema-missing", { key: quoted(key) });
        return { pointer, on: "first-key", message, severity: "error" };
      }),
    ...strangers.map(({ key, meant: near }): FormMistake => {
      const severity = near === undefined ? "warning" : "error";
      const message = stranger(key, names, voice);
      return { pointer: child(pointer, key), on: "key", message, severity };
    }),
  ];
}

function stranger(key: string, names: readonly string[], voice: Voice): Shown {
  const say = schema(voice);
  return sentences(
    say("schema-form-unknown", { key: quoted(key) }),
    didYouMean(key, names, voice),
    say("schema-form-known", { words: list(names, voice) }),
  );
}

function inValues(
  { known }: Shape,
  value: Mapping,
  pointer: string,
  voice: Voice,
): readonly FormMistake[] {
  return Object.entries(known).flatMap(([key, kind]) =>
    Object.hasOwn(value, key) ? kind(value[key], child(pointer, key), voice) : [],
  );
}

function wrong(
  value: unknown,
  pointer: string,
  what: Wanted,
  voice: Voice,
  ending?: Shown,
): FormMistake {
  const message = mustBe(value, pointer, schema(voice)(what), voice, ending);
  return { pointer, on: "value", message, severity: "error" };
}
