import type { Voice } from "../words/voice.ts";
import type { Problem } from "./definitions.ts";
import type { Objection } from "./generated/validators.js";
import { bareWords } from "./issue-forms/bare-words.ts";
import { mistakesInForm } from "./issue-forms/shape.ts";
import type { Mistake } from "./schema/mistake.ts";
import { keepsShape, mistakesOf, withoutEchoes } from "./schema/objections.ts";
import { validatorOf } from "./schema/validators.ts";
import type { Noun } from "./sources.ts";

/** What is wrong with a value by itself. */
export interface Verdict {
  readonly rule: "schema" | "form";
  readonly mistakes: readonly (Mistake & Pick<Problem, "severity">)[];
  /** Whether it has the shape its type says, though perhaps words that are not allowed. */
  readonly shaped: boolean;
  /** Where mappings stand that have an unknown key. */
  readonly strangers: ReadonlySet<string>;
}

const FINE: Verdict = { rule: "schema", mistakes: [], shaped: true, strangers: new Set() };

/** Holds a value against what its kind of file must look like; `isBare` says whether a word has no quotes. */
export function judge(
  noun: Exclude<Noun, "messages">,
  value: unknown,
  isBare: (pointer: string) => boolean,
  voice: Voice,
): Verdict {
  if (noun === "forms") return judgeForm(value, isBare, voice);
  const validate = validatorOf(noun);
  if (validate(value)) return FINE;
  const objections = withoutEchoes(validate.errors as readonly Objection[]);
  const mistakes = mistakesOf(objections, voice).map((one) => ({
    ...one,
    severity: "error" as const,
  }));
  const shaped = objections.every(keepsShape);
  return { rule: "schema", mistakes, shaped, strangers: strangersIn(objections) };
}

function judgeForm(value: unknown, isBare: (pointer: string) => boolean, voice: Voice): Verdict {
  const wrong = mistakesInForm(value, voice);
  const places = new Set(wrong.map(({ pointer }) => pointer));
  const bare = bareWords(value, {
    isBare,
    isWrong: (pointer) => places.has(pointer),
    voice,
  });
  const mistakes = [...wrong, ...bare];
  const shaped = mistakes.every(({ severity }) => severity === "warning");
  return { rule: "form", mistakes, shaped, strangers: new Set() };
}

function strangersIn(objections: readonly Objection[]): ReadonlySet<string> {
  const unknown = objections.filter(({ keyword }) => keyword === "additionalProperties");
  return new Set(unknown.map(({ instancePath }) => instancePath));
}
