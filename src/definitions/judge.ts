import type { Voice } from "../words/voice.ts";
import type { Problem } from "./definitions.ts";
import type { Objection } from "./generated/validators.js";
import { bareWords } from "./issue-forms/bare-words.ts";
import type { FormMistake } from "./issue-forms/kind.ts";
import { mistakesInForm, mistakesInFront } from "./issue-forms/shape.ts";
import { mistakesInHeadings, type Template } from "./issue-forms/template.ts";
import type { Mistake } from "./schema/mistake.ts";
import { around, type Mended, mended } from "./schema/mended.ts";
import { unseenIn } from "./schema/unseen.ts";
import { mistakesOf, withoutEchoes } from "./schema/objections.ts";
import { validatorOf } from "./schema/validators.ts";
import type { Noun } from "./sources.ts";

/** What is wrong with a value by itself. */
export interface Verdict {
  readonly rule: "schema" | "form";
  readonly mistakes: readonly (Mistake & Pick<Problem, "severity">)[];
  /** It, or what is left of it in the shape its type says, though perhaps with words that are not allowed. */
  readonly usable?: Mended;
  /** Where mappings stand that have an unknown key. */
  readonly strangers: ReadonlySet<string>;
}

const FINE = { rule: "schema", mistakes: [], strangers: new Set<string>() } as const;

/** A value that needs no mending. */
function whole(value: unknown): Mended {
  return { value, gaps: new Set(), origins: new Map() };
}

/** Whether a word has no quotes. */
export type IsBare = (pointer: string) => boolean;

/** Holds a value against what its kind of file must look like; `isBare` says whether a word has no quotes. */
export function judge(
  noun: Exclude<Noun, "messages">,
  value: unknown,
  isBare: IsBare,
  voice: Voice,
): Verdict {
  if (noun === "forms") return judgeForm(value, isBare, voice);
  const validate = validatorOf(noun);
  const unseen = unseenIn(value, voice).map(asError);
  if (validate(value)) return { ...FINE, mistakes: unseen, usable: whole(value) };
  const objections = withoutEchoes(validate.errors as readonly Objection[]);
  const wrong = mistakesOf(objections, voice).map(asError);
  const mistakes = [...wrong, ...apartFrom(wrong, unseen)];
  const usable = mended(value, validate);
  const gaps = [...(usable?.gaps ?? [])];
  // Where something was left out, something is missing.
  const strangers = new Set([...strangersIn(objections), ...gaps.flatMap(around)]);
  return { rule: "schema", mistakes, strangers, ...(usable && { usable }) };
}

function asError(mistake: Mistake) {
  return { ...mistake, severity: "error" as const };
}

/** What is wrong where nothing else is. */
function apartFrom<One extends Mistake>(
  others: readonly Mistake[],
  some: readonly One[],
): readonly One[] {
  const places = new Set(others.map(({ pointer }) => pointer));
  return some.filter(({ pointer }) => !places.has(pointer));
}

function judgeForm(value: unknown, isBare: IsBare, voice: Voice): Verdict {
  return formVerdict(value, mistakesInForm(value, voice), value, isBare, voice);
}

/** Holds a Markdown template against what GitHub asks for, and against what tells answers apart. */
export function judgeTemplate(
  front: unknown,
  template: Template,
  isBare: IsBare,
  voice: Voice,
): Verdict {
  const wrong = [...mistakesInFront(front, voice), ...mistakesInHeadings(template, voice)];
  const sheet = { ...(front as object), body: template.headings };
  return formVerdict(front, wrong, sheet, isBare, voice);
}

/** A form or a template is usable where nothing in its YAML, or else, is wrong. */
function formVerdict(
  value: unknown,
  said: readonly FormMistake[],
  sheet: unknown,
  isBare: IsBare,
  voice: Voice,
): Verdict {
  const wrong = [...said, ...apartFrom(said, unseenIn(value, voice).map(asError))];
  const places = new Set(wrong.map(({ pointer }) => pointer));
  const bare = bareWords(value, {
    isBare,
    isWrong: (pointer) => places.has(pointer),
    voice,
  });
  const mistakes = [...wrong, ...bare];
  const shaped = mistakes.every(({ severity }) => severity === "warning");
  return { rule: "form", mistakes, strangers: new Set(), ...(shaped && { usable: whole(sheet) }) };
}

function strangersIn(objections: readonly Objection[]): ReadonlySet<string> {
  const unknown = objections.filter(({ keyword }) => keyword === "additionalProperties");
  return new Set(unknown.map(({ instancePath }) => instancePath));
}
