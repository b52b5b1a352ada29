import { quoted } from "../../words/printed.ts";
import type { Objection } from "../generated/validators.js";
import { schema, type Schema } from "../../words/generated/schema.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { didYouMean, list, meaning, sentences } from "../say.ts";
import { child } from "../yaml/pointer.ts";
import type { Mistake } from "./mistake.ts";
import { keyMeantBy } from "./near-words.ts";
import { behindFirst, severalIn, suggestionFor } from "./suggestions.ts";
import { instead, inYaml, mustBe, mustBeText, NOTHING, subject } from "./wording.ts";

/** Objections without those that only explain another one. */
export function withoutEchoes(objections: readonly Objection[]): readonly Objection[] {
  return objections.filter(
    ({ schemaPath, propertyName, keyword }) =>
      keyword !== "if" && !/\/(anyOf|oneOf)\/\d/.test(schemaPath) && propertyName === undefined,
  );
}

/** Whether a value still has the shape that its type says, though not every word in it is allowed. */
export function keepsShape({ keyword, data }: Objection): boolean {
  if (keyword === "enum" || keyword === "const") return typeof data !== "object";
  return keyword !== "type" && keyword !== "required";
}

/** What a schema objects to, as one plain sentence for each mistake. */
export function mistakesOf(objections: readonly Objection[], voice: Voice): readonly Mistake[] {
  const strangers = strangersIn(objections);
  const mistakes = objections
    .filter((one) => !follows(one, strangers))
    .map((one) => toMistake(one, voice));
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

/** A missing key that somebody misspelt is one mistake, not two; nor is what a whole file only needs without `extends`. */
function follows(one: Objection, strangers: Strangers): boolean {
  if (one.schemaPath.startsWith("#/then/") && strangers.get("")?.has("extends")) return true;
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

function toMistake(one: Objection, voice: Voice): Mistake {
  const { instancePath: pointer, keyword, params } = one;
  if (keyword === "additionalProperties")
    return { pointer: child(pointer, strangerOf(one)), on: "key", message: stranger(one, voice) };
  if (keyword === "propertyNames") {
    const key = String(params["propertyName"]);
    const message = schema(voice)("schema-bad-name", { key: quoted(key) });
    return { pointer: child(pointer, key), on: "key", message };
  }
  if (keyword === "required") {
    const key = quoted(String(params["missingProperty"]));
    return { pointer, on: "first-key", message: schema(voice)("schema-missing", { key }) };
  }
  if (keyword === "dependentRequired") {
    const key = String(params["property"]);
    const other = quoted(String(params["missingProperty"]));
    const message = schema(voice)("schema-alone", { key: quoted(key), other });
    return { pointer: child(pointer, key), on: "key", message };
  }
  return { pointer, on: "value", message: wrongValue(one, voice) };
}

function stranger(one: Objection, voice: Voice): Shown {
  const say = schema(voice);
  const name = strangerOf(one);
  return sentences(
    say("schema-unknown", { key: quoted(name) }),
    PRIVATE.test(name) ? say("schema-private") : NOTHING,
    meaning(meantBy(one), voice),
    say("schema-allowed", { keys: list(known(one), voice) }),
  );
}

/** Keys under which people would write what is nobody's business. */
const PRIVATE = /^(?:e?-?mails?|(?:tele)?phones?|mobile|birth-?(?:day|date)|(?:date-of-)?birth)$/i;

function wrongValue(one: Objection, voice: Voice): Shown {
  const { instancePath: pointer, keyword, parentSchema, params, data } = one;
  const say = schema(voice);
  switch (keyword) {
    case "type":
      return wrongType(one, voice);
    case "enum": {
      const allowed = params["allowedValues"] as readonly string[];
      const words = list(allowed, voice, "or");
      const said = { subject: subject(pointer, voice), words, instead: instead(data, voice) };
      const near = typeof data === "string" ? didYouMean(data, allowed, voice) : NOTHING;
      return sentences(say("schema-not-one-of", said), near);
    }
    case "minItems":
      return say(
        Array.isArray(data) && data.length > 0 ? "schema-lone-item" : "schema-empty-list",
        {
          subject: subject(pointer, voice),
        },
      );
    case "maxItems": {
      const most = Number(params["limit"]);
      return say("schema-long-list", { subject: subject(pointer, voice), most });
    }
    case "minProperties":
    case "maxProperties": {
      const keys = list(Object.keys(parentSchema["properties"] as object), voice, "or");
      const few = keyword === "minProperties";
      const said = { subject: subject(pointer, voice), keys };
      return few
        ? say("schema-too-few-keys", said)
        : sentences(say("schema-too-many-keys", said), severalIn(one, voice));
    }
    case "oneOf":
      return sentences(
        say("schema-exactly", {
          subject: subject(pointer, voice),
          wanted: titled(parentSchema, voice),
        }),
        behindFirst(one, voice),
      );
    default: {
      const wanted = titled(parentSchema, voice);
      const said = { subject: subject(pointer, voice), wanted, instead: instead(data, voice) };
      const near = typeof data === "string" ? didYouMean(data, wordsIn(wanted), voice) : NOTHING;
      return sentences(say("schema-wrong", said), near);
    }
  }
}

/** The plain words that a sentence names as what could stand there, such as `leads`. */
function wordsIn(wanted: Shown): readonly string[] {
  return [...wanted.matchAll(/`([a-z][a-z-]{2,})`/gi)].map(([, word = ""]) => word);
}

function wrongType(one: Objection, voice: Voice): Shown {
  const { instancePath: pointer, params, data, parentSchema } = one;
  const type = params["type"] as Type;
  if (data !== null && type === "string" && typeof data !== "object" && fits(data, parentSchema))
    return mustBeText(data, pointer, voice);
  const wanted =
    parentSchema["title"] !== undefined && type !== "object"
      ? titled(parentSchema, voice)
      : schema(voice)(`schema-type-${type}`);
  const message = mustBe(data, pointer, wanted, voice);
  return data === null ? message : sentences(message, suggestionFor(one, voice));
}

/** Whether a number or a switch would be right as soon as it is text. */
function fits(data: unknown, { pattern }: Objection["parentSchema"]): boolean {
  return typeof pattern !== "string" || new RegExp(pattern, "u").test(inYaml(data));
}

type Named<Prefix extends string> = keyof Schema extends infer K
  ? K extends `${Prefix}${infer Name}`
    ? Name
    : never
  : never;
type Type = Named<"schema-type-">;

/** What a part of a schema wants; its title is the name of a message, as \`npm run generate\` wrote it. */
function titled({ title }: Objection["parentSchema"], voice: Voice): Shown {
  return schema(voice)(`schema-title-${title as Named<"schema-title-">}`);
}
