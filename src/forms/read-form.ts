import { type Field, type IssueForm, isTemplate } from "./form.ts";

const TYPES = ["input", "textarea", "dropdown", "checkboxes", "upload"] as const;

/** Reads an issue form from its parsed YAML, or a template from what looks the same; whatever is odd in it is left out, and nothing throws. */
export function readForm(file: string, value: unknown): IssueForm {
  return {
    file,
    name: word(at(value, "name")) || file,
    labels: labelsOf(at(value, "labels")),
    fields: list(at(value, "body")).flatMap((element) =>
      readField(element).map((field) => ({ ...field, ...(isTemplate(file) && placed(element)) })),
    ),
  };
}

function readField(element: unknown): readonly Field[] {
  const attributes = at(element, "attributes");
  const label = word(at(attributes, "label"));
  if (at(element, "type") === "markdown" || label === "") return [];
  const type = TYPES.find((known) => known === at(element, "type")) ?? "other";
  const options = list(at(attributes, "options"));
  const requiredOptions = options.filter(mustBeTicked).map(optionName);
  const asked = at(at(element, "validations"), "required") === true || requiredOptions.length > 0;
  return [
    {
      key: word(at(element, "id")) || label,
      label,
      type,
      // Nobody knows whether an element we do not know reaches the body at all.
      required: asked && type !== "other",
      options: options.map(optionName).filter((name) => name !== ""),
      ...(requiredOptions.length > 0 && { requiredOptions }),
      multiple: type === "dropdown" && at(attributes, "multiple") === true,
      rendered: type === "textarea" && word(at(attributes, "render")) !== "",
    },
  ];
}

/** Where a field of a template begins in an issue's body, and what stands there from the start. */
function placed(element: unknown): Pick<Field, "heading" | "untouched"> {
  const untouched = word(at(element, "untouched"));
  return { heading: word(at(element, "heading")), ...(untouched !== "" && { untouched }) };
}

function mustBeTicked(option: unknown): boolean {
  return at(option, "required") === true && optionName(option) !== "";
}

function optionName(option: unknown): string {
  return word(at(option, "label")) || word(option);
}

function labelsOf(value: unknown): readonly string[] {
  const labels = typeof value === "string" ? value.split(",") : list(value);
  return labels.map(word).filter((label) => label !== "");
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** YAML reads an unquoted `1` or `true` as something else than text. */
function word(value: unknown): string {
  const plain = ["string", "number", "boolean"].includes(typeof value);
  return plain ? String(value).split(/\s+/).join(" ").trim() : "";
}
