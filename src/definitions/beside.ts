import { isTemplate } from "../forms/form.ts";
import { definitions } from "../words/generated/definitions.ts";
import type { Voice } from "../words/voice.ts";
import type { Problem } from "./definitions.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isMapping } from "./issue-forms/kind.ts";
import type { Source } from "./sources.ts";
import { glance } from "./yaml/read-yaml.ts";

/** The most mistakes that are told of forms beside ours. */
export const MOST_BESIDE = 1_000;

/** Files by whether definitions depend on them: issue forms that start no process stand beside; templates that start none are nobody's business. */
export interface Apart {
  readonly needed: readonly Source[];
  readonly beside: readonly Source[];
}

/** Sorts out the forms that no process starts from, as far as processes can be read. */
export function apart(sources: readonly Source[]): Apart {
  const starting = new Set(
    sources.filter(({ noun }) => noun === "processes").map(({ text }) => formIn(text)),
  );
  const isNeeded = ({ noun, id }: Source) => noun !== "forms" || starting.has(id);
  return {
    needed: sources.filter(isNeeded),
    beside: sources.filter((source) => !isNeeded(source) && !isTemplate(source.id)),
  };
}

/** The form that a process starts from, whatever else is wrong with it. */
function formIn(text: string): unknown {
  const process = glance(text);
  const start = isMapping(process) ? process["start"] : undefined;
  return isMapping(start) ? start["form"] : undefined;
}

/** A draft without the forms beside: what can keep definitions from coming into force. */
export function withoutThem(draft: Draft, beside: ReadonlySet<string>): Draft {
  const isOurs = (id: string) => !beside.has(id);
  return { ...draft, forms: some(draft.forms, isOurs), sheets: some(draft.sheets, isOurs) };
}

/** A draft of nothing but the forms beside; the names of ours are taken. */
export function themAlone(draft: Draft, beside: ReadonlySet<string>): Draft {
  const isBeside = (id: string) => beside.has(id);
  const ours = some(draft.forms, (id) => !isBeside(id));
  return {
    ...draftOf([], [], []),
    forms: { ...ours, ...some(draft.forms, isBeside) },
    sheets: some(draft.sheets, isBeside),
    bodies: draft.bodies,
  };
}

function some<T>(
  all: Readonly<Record<string, T>>,
  isWanted: (id: string) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => isWanted(id)));
}

/** What is wrong with forms beside, which hinders nobody, as far as somebody would read it; `rest` was not even read. */
export function asWarnings(
  problems: readonly Problem[],
  voice: Voice,
  rest: string | undefined = problems[MOST_BESIDE]?.file,
): readonly Problem[] {
  const told = problems
    .slice(0, MOST_BESIDE)
    .map((one): Problem => ({ ...one, severity: "warning" }));
  if (rest === undefined) return told;
  const message = definitions(voice)("definitions-too-many-beside", { most: MOST_BESIDE });
  const place = { file: rest, line: 1, column: 1, pointer: "" };
  return [...told, { ...place, severity: "warning", rule: "limits", message }];
}
