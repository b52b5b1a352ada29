import { quoted } from "../../words/printed.ts";
import type { Objection } from "../generated/validators.js";
import { schema } from "../../words/generated/schema.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { NO_TEXT, NOTHING } from "./wording.ts";

/** What suggestions need to know of a schema. */
interface Part {
  readonly type?: string;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly oneOf?: readonly Part[];
  readonly enum?: readonly unknown[];
}

/** How to write a value of the wrong type, as a sentence; empty where nobody can tell. */
export function suggestionFor(
  { instancePath, params, data, parentSchema }: Objection,
  voice: Voice,
): Shown {
  const part = parentSchema as Part;
  if (params["type"] === "array") return inList(data, kindOf(part.items), voice);
  if (params["type"] === "string") return withColon(data, voice);
  return instancePath === "" ? NOTHING : inMapping(data, part, voice);
}

/** `leads: [ada]`; where nobody can tell what else is meant, which keys there have to be: `stage: core`. */
function inMapping(data: unknown, part: Part, voice: Voice): Shown {
  const { required = [], properties = {}, oneOf } = part;
  if (Array.isArray(data)) return isCondition(part) ? allOrAny("…", voice) : NOTHING;
  const [key = "", ...more] = required;
  if (key === "" || oneOf !== undefined) return NOTHING;
  const said =
    more.length > 0 ? NOTHING : behind({ key, kind: kindOf(properties[key]) }, data, voice);
  return said === NOTHING ? write(skeleton(required, data, properties), voice) : said;
}

/** The keys that there have to be, with what was written where only one of them could be meant. */
function skeleton(
  required: readonly string[],
  data: unknown,
  properties: NonNullable<Part["properties"]>,
): string {
  const takes = required.filter((key) => couldHold(properties[key], data));
  const [only] = takes.length === 1 ? takes : [];
  const pairs = required.map((key) => `${key}: ${key === only ? inFlow(data) : "…"}`);
  return `{ ${pairs.join(", ")} }`;
}

function couldHold(part: Part = {}, data: unknown): boolean {
  if (typeof data === "number") return kindOf(part) === "HowMany" || part.type === "integer";
  return part.enum?.some((one) => one === data) === true || kindOf(part) === "Text";
}

/** Several conditions where one belongs: of all of them, or of any. */
export function severalIn({ data }: Objection, voice: Voice): Shown {
  const each = Object.keys(data as object).map((key) => `{ ${key}: … }`);
  return allOrAny(each.join(", "), voice);
}

function allOrAny(items: string, voice: Voice): Shown {
  return schema(voice)("schema-all-or-any", {
    all: quoted(`{ all: [${items}] }`),
    any: quoted("any"),
  });
}

function isCondition({ properties = {} }: Part): boolean {
  return properties["all"] !== undefined && properties["any"] !== undefined;
}

/** `start: join.yml`, where one of several keys was meant: most likely the first. */
export function behindFirst({ data, parentSchema }: Objection, voice: Voice): Shown {
  const { oneOf = [], properties = {} } = parentSchema as Part;
  const [key = ""] = oneOf.flatMap(({ required = [] }) => required);
  return behind({ key, kind: kindOf(properties[key]) }, data, voice);
}

/** `leads: ada` or `pathways: design` */
function inList(data: unknown, kind: string, voice: Voice): Shown {
  if (typeof data !== "string") return NOTHING;
  const item = ITEMS[kind];
  if (item) return behind(item, data, voice, asList);
  return TEXTS.has(kind) ? write(asList(inFlow(data)), voice) : NOTHING;
}

function asList(item: string): string {
  return `[${item}]`;
}

/** The key that an item of a list has, and what that holds. */
interface Keyed {
  readonly key: string;
  readonly kind: string;
}

/** What has a key of its own in an item of a list. */
const ITEMS: Readonly<Record<string, Keyed>> = {
  Lead: { key: "github", kind: "Login" },
  Emeritus: { key: "github", kind: "Login" },
  FurtherTeam: { key: "team", kind: "TeamSlug" },
  Channel: { key: "name", kind: "Name" },
  Meeting: { key: "name", kind: "Name" },
};

const TEXTS = new Set(["Id", "Name", "Label", "Language", "Text", "string"]);

/** What a value looks like that can stand behind a key of its own. */
const FITTING: Readonly<Record<string, RegExp>> = {
  Login: /^[A-Za-z\d-]+$/,
  TeamSlug: /^[\w-]+$/,
  Duration: /^\d+ \w+$/,
  Name: /\S/,
  string: /\S/,
  integer: /^\d+$/,
};

function behind(
  { key, kind }: Keyed,
  data: unknown,
  voice: Voice,
  around: (item: string) => string = (item) => item,
): Shown {
  if (typeof data !== (kind === "integer" ? "number" : "string")) return NOTHING;
  if (FITTING[kind]?.test(String(data))) return write(around(`{ ${key}: ${inFlow(data)} }`), voice);
  if (kind !== "Login") return NOTHING;
  return schema(voice)("schema-write-login", { example: quoted(around(`{ ${key}: … }`)) });
}

/** That it could be written so. */
export function write(example: string, voice: Voice): Shown {
  return schema(voice)("schema-write", { example: quoted(example) });
}

function kindOf({ $ref, type }: Part = {}): string {
  return $ref?.split("/").at(-1) ?? type ?? "";
}

/** A value as it can stand between brackets. */
export function inFlow(data: unknown): string {
  const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./@_-]*[\p{L}\p{N}])?$/u.test(String(data));
  return typeof data === "string" && (!plain || NO_TEXT.test(data))
    ? JSON.stringify(data)
    : String(data);
}

/** `- Europe: the north`, where a text was meant; words without capitals and spaces may be anything. */
export function withColon(data: unknown, voice: Voice): Shown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return NOTHING;
  const [[key, value] = ["", {}], ...more] = Object.entries(data);
  if (more.length > 0 || typeof value !== "string" || !/[\p{Lu}\s]/u.test(key + value))
    return NOTHING;
  const text = JSON.stringify(`${key}: ${value}`);
  return schema(voice)("schema-write-colon", { example: quoted(text) });
}
