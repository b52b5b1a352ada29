import { spaced } from "./choices.ts";
import { blockIn, withoutBlock } from "./block.ts";
import { type Field, type IssueForm, isTemplate } from "./form.ts";
import { type Line, readLines } from "./lines.ts";
import type { FormProblem } from "./problems.ts";

/** What stands under each of a form's headings that a body has. */
export interface Sections {
  readonly found: ReadonlyMap<Field, readonly Line[]>;
  readonly problems: readonly FormProblem[];
}

interface Slot {
  readonly field: Field;
  readonly index: number;
}

/**
 * Cuts a body at its form's headings. Only the next or a later field's heading cuts,
 * so that what somebody writes below one cannot take the place of an answer above it.
 */
export function readSections(form: IssueForm, body: string): Sections {
  const places = placesByHeading(form);
  const headingOf = isTemplate(form.file) ? anyHeadingOf : formHeadingOf;
  const found = new Map<Field, Line[]>();
  const swallowed = new Set<Field>();
  const misplaced = new Set<Field>();
  let at = -1;
  let current: Line[] = [];
  for (const line of readLines(withoutBlock(body))) {
    const named = places.get(headingOf(line.text)) ?? [];
    const next = named.find(({ index }) => index > at);
    if (line.shown && next) {
      at = next.index;
      current = [];
      found.set(next.field, current);
      continue;
    }
    for (const { field, index } of named)
      // Hidden below its own heading: whoever forged that one may have hidden the real one.
      (line.shown || index === at ? misplaced : swallowed).add(field);
    current.push(line);
  }
  for (const { field } of linesInBlock(body)
    .map(headingOf)
    .flatMap((label) => places.get(label) ?? []))
    (found.has(field) ? misplaced : swallowed).add(field);
  return { found, problems: problemsOf(form, { places, found, misplaced, swallowed }) };
}

/** Whether every heading stands there without which the body cannot have come from this form. */
export function fits(form: IssueForm, { found }: Sections): boolean {
  return found.size > 0 && form.fields.every((field) => found.has(field) || !mustStand(field));
}

/** Headings of templates are everybody's words: only all of them together tell that it is this one. */
function mustStand({ required, heading }: Field): boolean {
  return required || heading !== undefined;
}

/** The headings that stand in a body outside our block, first those that a form could have written. */
export function headingsIn(body: string): readonly string[] {
  const lines = readLines(withoutBlock(body)).flatMap(({ text, shown }) => (shown ? text : []));
  const all = [...lines.map(formHeadingOf), ...lines.map(anyHeadingOf)];
  return [...new Set(all.filter((heading) => heading !== ""))];
}

/** Whether headings are all there without which they cannot have come from this form. */
export function headingsFit(form: IssueForm, headings: ReadonlySet<string>): boolean {
  const there = form.fields.filter((field) => headings.has(headingTo(field)));
  return there.length > 0 && form.fields.every((one) => !mustStand(one) || there.includes(one));
}

interface Sorted {
  readonly places: ReadonlyMap<string, readonly Slot[]>;
  readonly found: ReadonlyMap<Field, unknown>;
  readonly misplaced: ReadonlySet<Field>;
  readonly swallowed: ReadonlySet<Field>;
}

/** What is wrong with the headings; questions with one label have the same problem once. */
function problemsOf(form: IssueForm, sorted: Sorted): readonly FormProblem[] {
  const all = form.fields.flatMap((field) => {
    const kind = kindOf(field, sorted);
    return kind ? [{ kind, label: field.label } as const] : [];
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function kindOf(field: Field, { places, found, misplaced, swallowed }: Sorted) {
  if (misplaced.has(field)) {
    if (!found.has(field)) return "out-of-order";
    return places.get(headingTo(field))?.length === 1 ? "repeated" : "too-often";
  }
  if (found.has(field)) return undefined;
  if (swallowed.has(field)) return "hidden";
  return field.required ? "missing" : undefined;
}

function placesByHeading(form: IssueForm): ReadonlyMap<string, readonly Slot[]> {
  return Map.groupBy(
    form.fields.map((field, index) => ({ field, index })),
    ({ field }) => headingTo(field),
  );
}

function headingTo({ heading, label }: Field): string {
  return heading ?? label;
}

/** Lines that somebody hid between the marks of our block; ours has its own right below the first. */
function linesInBlock(body: string): readonly string[] {
  const lines = readLines(blockIn(body) ?? "");
  return lines.slice(2).map(({ text }) => text);
}

/** What a line is the heading of in a form; GitHub writes headings without indentation. */
function formHeadingOf(line: string): string {
  return line.startsWith("### ") ? line.slice(4).trim() : "";
}

/** The same in a template, where a heading of another level keeps its signs. */
export function anyHeadingOf(line: string): string {
  const [, signs = "", words = ""] = /^(#{1,6}) (.*)$/s.exec(line) ?? [];
  const heading = spaced(words);
  return signs === "###" || heading === "" ? heading : `${signs} ${heading}`;
}
