import type { IssueForm } from "../../forms/form.ts";
import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { fieldNames, fieldOf, processForms } from "../inside/forms.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import { noSuch } from "../say.ts";
import type { OutcomeAction } from "../types.ts";
import type { Check, Finding } from "./check.ts";

/** A field of the form that an outcome reads, and where the outcome names it. */
interface Named {
  readonly name: string;
  readonly path: readonly string[];
}

type What = "checks-field-holds-no-day" | "checks-field-holds-no-link";

/** What is wrong with fields in which outcomes look for something that people write. */
export function wrongTextFields(
  namedIn: (action: OutcomeAction) => Named | undefined,
  what: What,
  ...[draft, at, voice]: Parameters<Check["check"]>
): readonly Finding[] {
  return processForms(draft).flatMap(({ id, process, form }) =>
    outcomesOf(id, process).flatMap(({ at: place, action }) => {
      const named = namedIn(action);
      const message = named && wrongTextField(form, named.name, what, voice);
      if (!named || !message) return [];
      return [at("processes", id, [...place.path, ...named.path], message)];
    }),
  );
}

/** What is wrong with a field in which people are to write something; nothing where they can. */
export function wrongTextField(
  form: IssueForm,
  name: string,
  what: What,
  voice: Voice,
): Shown | undefined {
  const field = fieldOf(form, name);
  if (!field) return noSuch("field", name, fieldNames(form), voice);
  return TEXTS.has(field.type) ? undefined : checks(voice)(what, { field: quoted(field.label) });
}

const TEXTS: ReadonlySet<string> = new Set(["input", "textarea", "other"]);
