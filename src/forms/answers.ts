import { chosenOption, chosenOptions, tickedOptions } from "./choices.ts";
import type { Field, IssueForm } from "./form.ts";
import { closesFence, fenceOf, type Line, readLines } from "./lines.ts";
import type { FormProblem } from "./problems.ts";
import { fits, readSections } from "./sections.ts";
import { writtenBelow } from "./template.ts";

/** What somebody answered to one question. */
export interface FieldAnswer {
  /** As written, without spaces around it; empty where there is no answer. */
  readonly text: string;
  /** Ticked boxes or chosen options, of those the form offers; empty for other questions. */
  readonly chosen: readonly string[];
}

/** An issue's body, read with its form in hand. */
export interface Parsed {
  /** One for every field of the form, by its key. */
  readonly answers: Readonly<Record<string, FieldAnswer>>;
  /** Why the answers cannot be trusted as they stand. */
  readonly problems: readonly FormProblem[];
  /** Whether the body can have come from this form at all. */
  readonly fits: boolean;
}

/** Reads the answers of an issue's body; never throws, whatever the body holds. */
export function parseAnswers(form: IssueForm, body: string): Parsed {
  const sections = readSections(form, body);
  const answers = form.fields.map((field) => {
    const lines = sections.found.get(field);
    const answer = readAnswer(field, lines ?? []);
    return { field, answer, problems: lines ? lacks(field, answer) : [] };
  });
  const byKey = new Map<string, FieldAnswer>();
  // Of two fields with one key, the first counts.
  for (const { field, answer } of answers) if (!byKey.has(field.key)) byKey.set(field.key, answer);
  return {
    answers: Object.fromEntries(byKey),
    problems: [...sections.problems, ...answers.flatMap(({ problems }) => problems)],
    fits: fits(form, sections),
  };
}

/** Reads answers that are told apart already: whatever stands in one of them is no other one's. */
export function readAnswers(form: IssueForm, said: Readonly<Record<string, string>>): Parsed {
  const all = form.fields.map((field) => {
    const answer = readAnswer(field, readLines(new Map(Object.entries(said)).get(field.key) ?? ""));
    return { key: field.key, answer, problems: lacks(field, answer) };
  });
  return {
    answers: Object.fromEntries(all.map(({ key, answer }) => [key, answer])),
    problems: all.flatMap(({ problems }) => problems),
    fits: true,
  };
}

function readAnswer(field: Field, lines: readonly Line[]): FieldAnswer {
  const text = textOf(field, lines);
  return { text, chosen: chosenIn(field, text, lines) };
}

function chosenIn(field: Field, text: string, lines: readonly Line[]): readonly string[] {
  if (field.type === "checkboxes" && text !== "") return tickedOptions(field.options, lines);
  if (field.type !== "dropdown") return [];
  return (field.multiple ? chosenOptions : chosenOption)(field.options, text);
}

/** What GitHub writes where somebody left a field empty. */
export const UNANSWERED = "_No response_";

function textOf(field: Field, lines: readonly Line[]): string {
  if (field.heading !== undefined) return writtenBelow(field, lines);
  const texts = withoutBlankEnds(lines.map(({ text }) => text));
  const text = field.rendered ? unfenced(texts) : texts.join("\n").trim();
  if (text.trim() === UNANSWERED) return "";
  const none = field.type === "dropdown" && text === "None" && !field.options.includes("None");
  return none ? "" : text;
}

/** What stands inside the fence that GitHub puts around a rendered answer. */
function unfenced(lines: readonly string[]): string {
  const [first = "", ...rest] = lines;
  const fence = fenceOf(first);
  const end = fence ? rest.findIndex((line) => closesFence(fence, line)) : -1;
  const whole = end >= 0 && end === rest.length - 1;
  return withoutBlankEnds(whole ? rest.slice(0, -1) : lines)
    .join("\n")
    .trimEnd();
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line.trim() !== "");
  const to = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(Math.max(from, 0), to + 1);
}

/** GitHub asks for required answers only in its own form: whoever uses the API, or edits, can leave them out. */
function lacks(field: Field, answer: FieldAnswer): readonly FormProblem[] {
  const { label } = field;
  const empty = (field.requiredOptions ?? []).filter((option) => !answer.chosen.includes(option));
  if (empty.length > 0) return empty.map((option) => ({ kind: "unticked", label, option }));
  return field.required && answer.text === "" ? [{ kind: "unanswered", label }] : [];
}
