import { readForm } from "../../forms/read-form.ts";
import { readYaml } from "../yaml/read-yaml.ts";

/** A drop-down as it stands in the source of an issue form. */
export interface DropDown {
  /** Which element of the form's `body` it is. */
  readonly element: number;
  /** The field's id, or its label where it has none. */
  readonly key: string;
  readonly label: string;
  readonly options: readonly string[];
}

/** The drop-downs of an issue form whose options are all texts; none in what is no form. */
export function dropDowns(source: string): readonly DropDown[] {
  return bodyOf(source).flatMap((element, index) => {
    const [field] = readForm("", { body: [element] }).fields;
    if (field?.type !== "dropdown") return [];
    const { options } = (element as Element).attributes;
    if (!Array.isArray(options) || !options.every(isText)) return [];
    return [{ element: index, key: field.key, label: field.label, options }];
  });
}

/** An element with a label. */
interface Element {
  readonly attributes: { readonly options?: unknown };
}

function bodyOf(source: string): readonly unknown[] {
  const yaml = readYaml(source.replace(/^\uFEFF/, ""));
  const body = "value" in yaml ? (yaml.value as { readonly body?: unknown } | null)?.body : [];
  return Array.isArray(body) ? body : [];
}

function isText(option: unknown): option is string {
  return typeof option === "string";
}
