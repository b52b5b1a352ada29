import { didYouMean, list, quote } from "../say.ts";
import { nearest } from "../nearest.ts";
import {
  either,
  type FormMistake,
  isMapping,
  type Kind,
  listOf,
  mapping,
  single,
  text,
} from "./kind.ts";

const flag = single("`true` or `false`", (value) => typeof value === "boolean");
const index = single(
  "a whole number: the first option is 0",
  (value) => Number.isInteger(value) && Number(value) >= 0,
);
const texts = either(Array.isArray, listOf(text), text);
const anything: Kind = () => [];

/** GitHub takes a number for an option, and reads it as one: `1.10` becomes `1.1`. */
const option = either((value) => typeof value === "number", anything, text);
const box = mapping({ known: { label: text, required: flag }, needed: ["label"] });

const described = { label: text, description: text } as const;

/** What stands under `attributes`, by the type of the element. */
const ATTRIBUTES: Readonly<Record<string, Kind>> = {
  markdown: mapping({ known: { value: text }, needed: ["value"] }),
  input: mapping({ known: { ...described, placeholder: text, value: text }, needed: ["label"] }),
  textarea: mapping({
    known: { ...described, placeholder: text, value: text, render: text },
    needed: ["label"],
  }),
  dropdown: mapping({
    known: { ...described, multiple: flag, options: listOf(option), default: index },
    needed: ["label", "options"],
  }),
  checkboxes: mapping({
    known: { ...described, options: listOf(box) },
    needed: ["label", "options"],
  }),
  // Newer than the others: what else belongs to it, nobody wrote down yet.
  upload: (value, pointer) => (isMapping(value) ? [] : mapping(NOTHING)(value, pointer)),
};

const NOTHING = { known: {}, needed: [] } as const;

const validations = mapping({ known: { required: flag }, needed: [] });
const TYPES = Object.keys(ATTRIBUTES);

const element: Kind = (value, pointer) => {
  const type = isMapping(value) ? value["type"] : undefined;
  const known = typeof type === "string" && TYPES.includes(type);
  const attributes = known ? ATTRIBUTES[type] : undefined;
  return mapping({
    known: {
      type: elementType,
      id: text,
      attributes: attributes ?? anything,
      validations: known && type !== "upload" ? validations : anything,
    },
    needed: ["type", "attributes"],
  })(value, pointer);
};

const elementType: Kind = (value, pointer) => {
  if (typeof value !== "string") return text(value, pointer);
  if (TYPES.includes(value)) return [];
  const severity = nearest(value, TYPES) === undefined ? "warning" : "error";
  const message = `GitHub knows no element ${quote(value)}.${didYouMean(value, TYPES)} It knows ${list(TYPES)}.`;
  return [{ pointer, on: "value", message, severity }];
};

const form = mapping({
  known: {
    name: text,
    description: text,
    title: text,
    labels: texts,
    assignees: texts,
    projects: texts,
    type: text,
    body: listOf(element),
  },
  needed: ["name", "description", "body"],
});

/** What GitHub would not take of an issue form, or take for something else. */
export function mistakesInForm(value: unknown): readonly FormMistake[] {
  return form(value, "");
}
