import type { Definitions } from "../../definitions/definitions.ts";
import type { Field, IssueForm } from "../../forms/form.ts";
import type { Change } from "./change.ts";

type Asking = Extract<Change, { kind: "questions" }>;

/** What issue forms ask that they did not, ask no more, or ask otherwise. */
export function questions(now: Definitions, next: Definitions): readonly Asking[] {
  return Object.entries(now.forms).flatMap(([form, was]) => {
    const is = next.forms[form];
    return is ? compared(form, was, is) : [];
  });
}

function compared(form: string, was: IssueForm, is: IssueForm): readonly Asking[] {
  const [then, now] = [byKey(was), byKey(is)];
  const all: readonly (readonly [Asking["how"], readonly Field[]])[] = [
    ["gone", was.fields.filter(({ key }) => !now.has(key))],
    ["new", is.fields.filter(({ key }) => !then.has(key))],
    ["otherwise", is.fields.filter((field) => differs(then.get(field.key), field))],
  ];
  const changed = all.flatMap(([how, fields]) =>
    fields.length > 0
      ? [{ kind: "questions", form, how, labels: fields.map(({ label }) => label) } as const]
      : [],
  );
  if (changed.length > 0 || isSame(was.fields, is.fields)) return changed;
  return [{ kind: "questions", form, how: "order", labels: [] }];
}

function byKey({ fields }: IssueForm): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.key, field]));
}

function differs(was: Field | undefined, is: Field): boolean {
  return was !== undefined && !isSame(was, is);
}

function isSame(was: unknown, is: unknown): boolean {
  return JSON.stringify(was) === JSON.stringify(is);
}
