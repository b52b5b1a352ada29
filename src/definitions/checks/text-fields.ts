import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
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

/** What is wrong with fields in which outcomes look for something that people write. */
export function wrongTextFields(
  namedIn: (action: OutcomeAction) => Named | undefined,
  what: "checks-field-holds-no-day" | "checks-field-holds-no-link",
  ...[draft, at, voice]: Parameters<Check["check"]>
): readonly Finding[] {
  return processForms(draft).flatMap(({ id, process, form }) =>
    outcomesOf(id, process).flatMap(({ at: place, action }) => {
      const named = namedIn(action);
      const field = named && fieldOf(form, named.name);
      if (!named || (field && TEXTS.has(field.type))) return [];
      const message = field
        ? checks(voice)(what, { field: quoted(field.label) })
        : noSuch("field", named.name, fieldNames(form), voice);
      return [at("processes", id, [...place.path, ...named.path], message)];
    }),
  );
}

const TEXTS: ReadonlySet<string> = new Set(["input", "textarea", "other"]);
