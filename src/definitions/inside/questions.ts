import type { Draft } from "../draft.ts";
import { type Element, elementsOf } from "./elements.ts";

/** An element of an issue form that people answer. */
export interface Question extends Element {
  readonly label: string;
}

/** The questions of a form, in order. */
export function questionsIn(draft: Draft, file: string): readonly Question[] {
  return elementsOf(draft, file).flatMap((element) => {
    const { label } = element.attributes;
    return element.type === "markdown" || typeof label !== "string" ? [] : { ...element, label };
  });
}

interface Alike {
  readonly question: Question;
  /** The first one that is called so. */
  readonly first: Question;
}

/** Questions that are called like one before them. */
export function alike(
  questions: readonly Question[],
  nameOf: (question: Question) => string,
): readonly Alike[] {
  const seen = new Map<string, Question>();
  return questions.flatMap((question) => {
    const name = nameOf(question);
    const first = seen.get(name);
    if (first) return { question, first };
    seen.set(name, question);
    return [];
  });
}

/** What GitHub calls a question by. */
export function referenceOf({ id, label }: Question): string {
  return asReference(id ?? label);
}

/**
 * What GitHub makes of a label where there is no id, as Rails' `parameterize` does:
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms#labels-are-too-similar
 */
export function asReference(label: string): string {
  const small = label
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const words = small.replaceAll(/[^\p{L}\p{N}\p{M}_]+/gu, "-").replaceAll(/^-|-$/g, "");
  return words || small;
}
