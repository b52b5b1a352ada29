import { definitions } from "../words/generated/definitions.ts";
import { schema } from "../words/generated/schema.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Problem } from "./definitions.ts";
import { readMessages } from "./messages/read-messages.ts";
import { isTemplate } from "../forms/form.ts";
import { type IsBare, judge, judgeTemplate, type Verdict } from "./judge.ts";
import { readTemplate } from "./issue-forms/template.ts";
import { readSkips, type Skip } from "./skip/read-skips.ts";
import type { Origins } from "./schema/mended.ts";
import type { Mistake } from "./schema/mistake.ts";
import { subject } from "./schema/wording.ts";
import { type Saying, sentences } from "./say.ts";
import type { Source } from "./sources.ts";
import { type Cut, cutsIn } from "./yaml/cut.ts";
import { lines } from "./yaml/lines.ts";
import { parent } from "./yaml/pointer.ts";
import { offsetsOf, readYaml } from "./yaml/read-yaml.ts";
import type { Offsets, YamlMistake } from "./yaml/walk.ts";

/** The most bytes a definition file may have. */
export const MOST_BYTES = 256_000;

/** A file that was read, as far as it could be. */
export interface Read {
  readonly source: Source;
  readonly problems: readonly Problem[];
  /** What the file says, or what is left of it in the shape its schema asks for, though perhaps with words that are not allowed. */
  readonly value?: unknown;
  /** Where something is left out of the value or made up. */
  readonly gaps: ReadonlySet<string>;
  /** Where the entries of lists stand that lost some. */
  readonly origins: Origins;
  /** Where mappings stand that have an unknown key. */
  readonly strangers: ReadonlySet<string>;
  /** The checks that the file sets aside. */
  readonly skips: readonly Skip[];
  /** Where something in the file stands. */
  readonly locate: Locate;
}

export type Locate = (mistake: Omit<Mistake, "message">) => {
  readonly line: number;
  readonly column: number;
};

/** Reads one file and holds it against its schema. */
export function readSource(source: Source, voice: Voice): Read {
  const { text } = source;
  const unreadable = source.unreadable?.(voice) ?? tooLarge(text, voice);
  if (unreadable !== undefined)
    return unread(source, text, "file", [{ offset: 0, pointer: "", message: unreadable }]);
  if (source.noun === "messages") return readWords(source, text, voice);
  if (source.noun === "forms" && isTemplate(source.id)) return readMarkdown(source, voice);
  const { noun } = source;
  return readValue(source, text, (value, isBare) => judge(noun, value, isBare, voice), voice);
}

/** A template: the lines at its top are YAML, its headings are what a form's body is. */
function readMarkdown(source: Source, voice: Voice): Read {
  const template = readTemplate(source.text);
  if (!template) {
    const message = schema(voice)("schema-template-bare");
    return unread(source, source.text, "form", [{ offset: 0, pointer: "", message }]);
  }
  const judging: Judging = (value, isBare) => judgeTemplate(value, template, isBare, voice);
  return readValue(source, template.front, judging, voice, template.places);
}

type Judging = (value: unknown, isBare: IsBare) => Verdict;

/** Reads the YAML with which a file begins; what does not stand in it stands in `places`. */
function readValue(
  source: Source,
  text: string,
  judging: Judging,
  voice: Voice,
  places?: Offsets["values"],
): Read {
  const yaml = readYaml(text);
  if ("mistakes" in yaml)
    return unread(
      source,
      source.text,
      "yaml",
      yaml.mistakes.map((one) => said(one, voice)),
    );
  const locate = locator(source.text, text, places);
  const { rule, mistakes, usable, strangers } = judging(yaml.value, bareIn(text));
  const cuts = cutsIn(text).map((one) => said(one, voice));
  const wrong = mistakesWith(cuts, mistakes, voice).map((one): Problem => ({
    ...problem(source, locate(one), rule, one.message, one.pointer),
    severity: one.severity,
  }));
  const problems = [...wrong, ...shortened(source, cuts, mistakes)];
  const skips = readSkips(text);
  return { source, problems, locate, strangers, skips, ...(usable ?? WHOLE) };
}

const WHOLE = { gaps: new Set<string>(), origins: new Map() };

function readWords(source: Source, text: string, voice: Voice): Read {
  const { words, mistakes } = readMessages(text);
  const told = mistakes.map((one) => said(one, voice));
  return { ...unread(source, text, "messages", told), value: words };
}

/** Why a value is empty that a comment left nothing of. */
function mistakesWith(
  cuts: readonly Said<Cut>[],
  mistakes: Verdict["mistakes"],
  voice: Voice,
): Verdict["mistakes"] {
  const reasons = new Map(cuts.flatMap((one) => (one.empty ? [[one.pointer, one.message]] : [])));
  return mistakes.map((one) => {
    const why = one.on === "value" ? reasons.get(one.pointer) : undefined;
    if (why === undefined) return one;
    const empty = schema(voice)("schema-nothing-left", { subject: subject(one.pointer, voice) });
    return { ...one, message: sentences(empty, why) };
  });
}

/** Texts that a comment cut short, where nothing else is wrong with them. */
function shortened(
  source: Source,
  cuts: readonly Said<Cut>[],
  mistakes: Verdict["mistakes"],
): readonly Problem[] {
  if (cuts.length === 0) return [];
  const position = lines(source.text);
  const wrong = new Set(mistakes.map(({ pointer }) => pointer));
  return cuts
    .filter(({ empty, pointer }) => !empty && !wrong.has(pointer))
    .map(({ offset, pointer, message }) => ({
      ...problem(source, position(offset), "yaml", message, pointer),
      severity: "warning",
    }));
}

function problem(
  source: Source,
  position: { readonly line: number; readonly column: number },
  rule: string,
  message: string,
  pointer: string,
): Problem {
  return { file: source.path, ...position, severity: "error", rule, message, pointer };
}

function tooLarge(text: string, voice: Voice): string | undefined {
  // No letter takes more than three bytes.
  if (text.length * 3 <= MOST_BYTES) return undefined;
  if (Buffer.byteLength(text) <= MOST_BYTES) return undefined;
  return definitions(voice)("definitions-file-too-large");
}

type Said<One> = Omit<One, "message"> & { readonly message: Shown };

function said<One extends { readonly message: Saying }>(mistake: One, voice: Voice): Said<One> {
  return { ...mistake, message: mistake.message(voice) };
}

function unread(
  source: Source,
  text: string,
  rule: string,
  mistakes: readonly (Omit<YamlMistake, "message"> & { readonly message: string })[],
): Read {
  const position = lines(text);
  const problems = mistakes.map(({ offset, message, pointer }) =>
    problem(source, position(offset), rule, message, pointer),
  );
  const locate = position.bind(undefined, 0);
  return { source, problems, locate, strangers: new Set(), skips: [], ...WHOLE };
}

/** Looks for places only once somebody asks: most files have nothing wrong with them. */
function locator(whole: string, text: string, places?: Offsets["values"]): Locate {
  let found: { readonly offsets: Offsets; readonly position: ReturnType<typeof lines> } | undefined;
  return ({ pointer, on }) => {
    found ??= { offsets: withPlaces(offsetsOf(text), places), position: lines(whole) };
    return found.position(offsetOf(found.offsets, pointer, on));
  };
}

function withPlaces(offsets: Offsets, places?: Offsets["values"]): Offsets {
  return places ? { ...offsets, values: new Map([...offsets.values, ...places]) } : offsets;
}

/** Whether a value stands there without quotes; nobody looks unless somebody asks. */
function bareIn(text: string): IsBare {
  let values: Offsets["values"] | undefined;
  return (pointer) => {
    values ??= offsetsOf(text).values;
    const offset = values.get(pointer) as number;
    // A block of text begins below its sign.
    const inBlock = /[|>][-+\d]*[ \t]*(?:\n|\r\n?)\s*$/.test(
      text.slice(Math.max(0, offset - 200), offset),
    );
    return !inBlock && !/^["'*]/.test(text.charAt(offset));
  };
}

/** What cannot be found stands where the thing around it stands. */
function offsetOf(offsets: Offsets, pointer: string, on: Mistake["on"]): number {
  const exact = {
    key: offsets.keys.get(pointer),
    value: offsets.values.get(pointer),
    "first-key": offsets.firsts.get(pointer),
  }[on];
  const near = exact ?? offsets.values.get(pointer) ?? offsets.keys.get(pointer);
  if (near !== undefined) return near;
  return pointer === "" ? 0 : offsetOf(offsets, parent(pointer), "value");
}
