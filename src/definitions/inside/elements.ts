import type { Draft } from "../draft.ts";
import { isMapping } from "../issue-forms/kind.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** One element of an issue form that has the shape GitHub asks for. */
export interface Element {
  /** Where it stands in the form's file. */
  readonly path: readonly (string | number)[];
  readonly type: string;
  readonly id?: string;
  readonly attributes: Mapping;
  /** Drop-down options or checkbox labels, as they stand there. */
  readonly options: readonly string[];
}

/** The elements of a form, in order. */
export function elementsOf({ sheets }: Draft, file: string): readonly Element[] {
  const { body } = sheets[file] as { readonly body: readonly Mapping[] };
  return body.map((element, index) => {
    const { type, id } = element as unknown as Pick<Element, "type" | "id">;
    // Of an element that GitHub has learnt since, nothing is known.
    const attributes = isMapping(element["attributes"]) ? element["attributes"] : {};
    const options = optionsIn(type, attributes);
    return { path: ["body", index], type, ...(id !== undefined && { id }), attributes, options };
  });
}

function optionsIn(type: string, { options }: Mapping): readonly string[] {
  if (type === "dropdown") return (options as readonly unknown[]).map(String);
  if (type !== "checkboxes") return [];
  return (options as readonly { readonly label: string }[]).map(({ label }) => label);
}
