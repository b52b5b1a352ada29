import { quoted } from "../../words/printed.ts";
import { schema } from "../../words/generated/schema.ts";
import type { Voice } from "../../words/voice.ts";
import { didYouMean, list, sentences } from "../say.ts";
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

const flag = single("schema-form-flag", (value) => typeof value === "boolean");
const index = single("schema-form-index", (value) => Number.isInteger(value) && Number(value) >= 0);
const anything: Kind = () => [];

/** GitHub takes a list of nobody, and one that names nobody: `assignees: [""]`. */
const name = either((value) => typeof value === "string", anything, text);
const names = either(Array.isArray, listOf(name, 0), text);

/** GitHub takes a number for an option, and reads it as one: `1.10` becomes `1.1`. */
const option = either((value) => typeof value === "number", anything, text);
const box = mapping({ known: { label: text, required: flag }, needed: ["label"] });

/** GitHub's own default for what may be left out is an empty text. */
const optional = either((value) => value === "", anything, text);

const described = { label: text, description: optional } as const;

/** What stands under `attributes`, by the type of the element. */
const ATTRIBUTES: Readonly<Record<string, Kind>> = {
  markdown: mapping({ known: { value: text }, needed: ["value"] }),
  input: mapping({
    known: { ...described, placeholder: optional, value: text },
    needed: ["label"],
  }),
  textarea: mapping({
    known: { ...described, placeholder: optional, value: text, render: text },
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
  upload: mapping({ known: described, needed: ["label"] }),
};

const validations = mapping({ known: { required: flag }, needed: [] });
const ofUpload = mapping({ known: { required: flag, accept: optional }, needed: [] });
const TYPES = Object.keys(ATTRIBUTES);

const element: Kind = (value, pointer, voice) => {
  const type = isMapping(value) ? value["type"] : undefined;
  const known = typeof type === "string" && TYPES.includes(type);
  const attributes = known ? ATTRIBUTES[type] : undefined;
  return mapping({
    known: {
      type: elementType,
      id: text,
      attributes: attributes ?? anything,
      validations: known ? validationsOf(type) : anything,
    },
    needed: ["type", "attributes"],
  })(value, pointer, voice);
};

function validationsOf(type: string): Kind {
  return type === "upload" ? ofUpload : validations;
}

const elementType: Kind = (value, pointer, voice) => {
  if (typeof value !== "string") return text(value, pointer, voice);
  if (TYPES.includes(value)) return [];
  const severity = nearest(value, TYPES) === undefined ? "warning" : "error";
  const say = schema(voice);
  const message = sentences(
    say("schema-form-no-element", { type: quoted(value) }),
    didYouMean(value, TYPES, voice),
    say("schema-form-known", { words: list(TYPES, voice) }),
  );
  return [{ pointer, on: "value", message, severity }];
};

const form = mapping({
  known: {
    name: text,
    description: text,
    title: text,
    labels: names,
    assignees: names,
    projects: names,
    type: text,
    body: listOf(element),
  },
  needed: ["name", "description", "body"],
});

/** What an editor leaves behind a key: GitHub's own editor writes `labels: ''`. */
const leftEmpty = (kind: Kind): Kind =>
  either((value) => value === null || value === "", anything, kind);

const front = mapping({
  known: {
    name: text,
    about: text,
    title: leftEmpty(text),
    labels: leftEmpty(names),
    assignees: leftEmpty(names),
    projects: leftEmpty(names),
    type: leftEmpty(text),
  },
  needed: ["name", "about"],
});

/** What GitHub would not take of the lines at the top of a Markdown template. */
export function mistakesInFront(value: unknown, voice: Voice): readonly FormMistake[] {
  return front(value, "", voice);
}

/** What GitHub would not take of an issue form, or take for something else. */
export function mistakesInForm(value: unknown, voice: Voice): readonly FormMistake[] {
  return form(value, "", voice);
}
