import type { Objection } from "../generated/validators.js";
import { didYouMean, list, quote } from "../say.ts";
import { child } from "../yaml/pointer.ts";
import type { Mistake } from "./mistake.ts";
import { keyMeantBy } from "./near-words.ts";
import { suggestionFor } from "./suggestions.ts";
import { instead, inYaml, subject } from "./wording.ts";

/** Objections without those that only explain another one. */
export function withoutEchoes(objections: readonly Objection[]): readonly Objection[] {
  return objections.filter(
    ({ schemaPath, propertyName }) =>
      !/\/(anyOf|oneOf)\/\d/.test(schemaPath) && propertyName === undefined,
  );
}

/** Whether a value still has the shape that its type says, though not every word in it is allowed. */
export function keepsShape({ keyword, data }: Objection): boolean {
  if (keyword === "enum" || keyword === "const") return typeof data !== "object";
  return keyword !== "type" && keyword !== "required";
}

/** What a schema objects to, as one plain sentence for each mistake. */
export function mistakesOf(objections: readonly Objection[]): readonly Mistake[] {
  const strangers = strangersIn(objections);
  const mistakes = objections.filter((one) => !follows(one, strangers)).map(toMistake);
  return once(mistakes);
}

/** Of several objections to one value, the first. */
function once(mistakes: readonly Mistake[]): readonly Mistake[] {
  const seen = new Set<string>();
  return mistakes.filter(({ on, pointer, message }) => {
    const key = `${on} ${pointer} ${on === "value" ? "" : message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Unknown keys by the mapping they stand in, with the known ones they resemble. */
type Strangers = ReadonlyMap<string, ReadonlySet<string | undefined>>;

function strangersIn(objections: readonly Objection[]): Strangers {
  const found = new Map<string, Set<string | undefined>>();
  for (const one of objections) {
    if (one.keyword !== "additionalProperties") continue;
    const here = found.get(one.instancePath) ?? new Set();
    found.set(one.instancePath, here.add(meantBy(one)));
  }
  return found;
}

/** A missing key that somebody misspelt is one mistake, not two. */
function follows(one: Objection, strangers: Strangers): boolean {
  const here = strangers.get(one.instancePath);
  if (!here) return false;
  if (one.keyword === "required") return here.has(String(one.params["missingProperty"]));
  return ["oneOf", "minProperties", "maxProperties", "dependentRequired"].includes(one.keyword);
}

function strangerOf(one: Objection): string {
  return String(one.params["additionalProperty"]);
}

function meantBy(one: Objection): string | undefined {
  return keyMeantBy(strangerOf(one), known(one), one.data as object);
}

function known(one: Objection): readonly string[] {
  return Object.keys(one.parentSchema["properties"] as object);
}

function toMistake(one: Objection): Mistake {
  const { instancePath: pointer, keyword, params } = one;
  if (keyword === "additionalProperties")
    return { pointer: child(pointer, strangerOf(one)), on: "key", message: stranger(one) };
  if (keyword === "propertyNames")
    return {
      pointer: child(pointer, String(params["propertyName"])),
      on: "key",
      message: badName(one),
    };
  if (keyword === "required")
    return {
      pointer,
      on: "first-key",
      message: `${quote(String(params["missingProperty"]))} is missing here.`,
    };
  if (keyword === "dependentRequired")
    return { pointer: child(pointer, String(params["property"])), on: "key", message: alone(one) };
  return { pointer, on: "value", message: wrongValue(one) };
}

function stranger(one: Objection): string {
  const name = strangerOf(one);
  const names = known(one);
  const secret = PRIVATE.test(name) ? " What is private about a person never stands in git." : "";
  const meant = meantBy(one);
  const asked = meant === undefined ? "" : ` Did you mean ${quote(meant)}?`;
  return `${quote(name)} is not known here.${secret}${asked} Allowed: ${list(names)}.`;
}

/** Keys under which people would write what is nobody's business. */
const PRIVATE = /^(?:e?-?mails?|(?:tele)?phones?|mobile|birth-?(?:day|date)|(?:date-of-)?birth)$/i;

function badName(one: Objection): string {
  return `${quote(String(one.params["propertyName"]))} is not a name that is allowed here: use letters, digits and hyphens, a letter first.`;
}

function alone(one: Objection): string {
  const { property, missingProperty } = one.params;
  return `${quote(String(property))} stands only beside ${quote(String(missingProperty))}.`;
}

function wrongValue(one: Objection): string {
  const { keyword, parentSchema, params, data } = one;
  switch (keyword) {
    case "type":
      return wrongType(one);
    case "enum": {
      const allowed = params["allowedValues"] as readonly string[];
      const near = typeof data === "string" ? didYouMean(data, allowed) : "";
      return `${subject(one.instancePath)} must be one of ${list(allowed, "or")}${instead(data)}.${near}`;
    }
    case "minItems":
      return `${subject(one.instancePath)} must hold at least one item.`;
    case "minProperties":
      return `${subject(one.instancePath)} must have at least one of ${list(Object.keys(parentSchema["properties"] as object), "or")}.`;
    case "maxProperties":
      return `${subject(one.instancePath)} must have exactly one of ${list(Object.keys(parentSchema["properties"] as object), "or")}.`;
    case "oneOf":
      return `${subject(one.instancePath)} must have exactly ${String(parentSchema["title"])}.`;
    default:
      return `${subject(one.instancePath)} must be ${String(parentSchema["title"])}${instead(data)}.`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a mapping of keys to values",
  string: "text",
  integer: "a whole number",
};

function wrongType(one: Objection): string {
  const { params, data, parentSchema } = one;
  const type = String(params["type"]);
  if (data === null)
    return `${subject(one.instancePath)} is empty: it must be ${wanted(type, parentSchema)}.`;
  if (type === "string" && typeof data !== "object")
    return `${subject(one.instancePath)} must be text: put ${quote(inYaml(data))} in quotes.`;
  return `${subject(one.instancePath)} must be ${wanted(type, parentSchema)}${instead(data)}.${suggestionFor(one)}`;
}

function wanted(type: string, { title }: Objection["parentSchema"]): string {
  return typeof title === "string" && type !== "object" ? title : String(TYPES[type]);
}
